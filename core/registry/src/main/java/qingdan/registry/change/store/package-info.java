/** Change requests in the ledger and in the room's tables: loading, commands, lists, publication at its moment. */
@org.jspecify.annotations.NullMarked
package qingdan.registry.change.store;
