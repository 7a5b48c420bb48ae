/** Time in a running node: deadlines that fire, the node's clock, and loops that poll. */
@org.jspecify.annotations.NullMarked
package qingdan.kernel.time;
