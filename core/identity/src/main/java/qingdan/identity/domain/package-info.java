/** Pure law of the identity room: no clock, no chance, no I/O. */
@org.jspecify.annotations.NullMarked
package qingdan.identity.domain;
