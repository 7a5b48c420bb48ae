/** Measured by hand, printed as JSON lines. */
@org.jspecify.annotations.NullMarked
package qingdan.registry.bench;
