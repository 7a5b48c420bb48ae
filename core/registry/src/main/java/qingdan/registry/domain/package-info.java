/** Pure law of the registry room: no clock, no chance, no I/O. */
@org.jspecify.annotations.NullMarked
package qingdan.registry.domain;
