/** The registry room's side of the contract. */
@org.jspecify.annotations.NullMarked
package qingdan.handlers.registry;
