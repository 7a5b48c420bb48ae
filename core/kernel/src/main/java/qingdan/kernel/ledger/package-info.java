/** The ledger: what was decided, by whom, in an order that nobody can quietly change. */
@org.jspecify.annotations.NullMarked
package qingdan.kernel.ledger;
