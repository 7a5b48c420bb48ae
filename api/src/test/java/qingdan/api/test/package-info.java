/** What tests of the door, and of what lies behind it, share. */
@org.jspecify.annotations.NullMarked
package qingdan.api.test;
