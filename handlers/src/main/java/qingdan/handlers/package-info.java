/** Handlers translate between the contract's records and the rooms, and do nothing else. */
@org.jspecify.annotations.NullMarked
package qingdan.handlers;
