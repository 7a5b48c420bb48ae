/** Tests of change requests. */
@org.jspecify.annotations.NullMarked
package qingdan.registry.change;
