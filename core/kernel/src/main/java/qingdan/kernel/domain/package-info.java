/** Pure law of the kernel room: no clock, no chance, no I/O. */
@org.jspecify.annotations.NullMarked
package qingdan.kernel.domain;
