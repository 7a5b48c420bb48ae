/** Pure law of the oversight room: no clock, no chance, no I/O. */
@org.jspecify.annotations.NullMarked
package qingdan.oversight.domain;
