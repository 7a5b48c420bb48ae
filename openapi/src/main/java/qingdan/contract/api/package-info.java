/** One interface per room, generated from the contract's operations. */
@org.jspecify.annotations.NullMarked
package qingdan.contract.api;
