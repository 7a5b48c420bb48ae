/** People for demonstrations; refused outside demo mode. */
@org.jspecify.annotations.NullMarked
package qingdan.identity.demo;
