/** The casework room's side of the contract. */
@org.jspecify.annotations.NullMarked
package qingdan.handlers.casework;
