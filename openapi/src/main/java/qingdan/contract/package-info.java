/** The contract in Java: what a handler is given, what it answers, and how both look on the wire. */
@org.jspecify.annotations.NullMarked
package qingdan.contract;
