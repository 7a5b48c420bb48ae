/** What tests of every room use: a fresh migrated database, and waiting for answers. */
@org.jspecify.annotations.NullMarked
package qingdan.kernel.test;
