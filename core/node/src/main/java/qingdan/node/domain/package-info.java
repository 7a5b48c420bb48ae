/** Pure law of the node room: no clock, no chance, no I/O. */
@org.jspecify.annotations.NullMarked
package qingdan.node.domain;
