/** {@code ./qd bench}: what the product costs and how fast it is; every figure is one line of JSON. Nothing of it runs in a node. */
@org.jspecify.annotations.NullMarked
package qingdan.api.bench;
