/** Records, enums and sealed unions generated from the contract's schemas. */
@org.jspecify.annotations.NullMarked
package qingdan.contract.model;
