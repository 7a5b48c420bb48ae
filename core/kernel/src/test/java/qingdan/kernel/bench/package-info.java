/** Measures what the kernel promises; not part of any test run. */
@org.jspecify.annotations.NullMarked
package qingdan.kernel.bench;
