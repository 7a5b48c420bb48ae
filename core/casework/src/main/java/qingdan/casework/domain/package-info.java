/** Pure law of the casework room: no clock, no chance, no I/O. */
@org.jspecify.annotations.NullMarked
package qingdan.casework.domain;
