/** {@code ./qd simulate}: thousands of people apply and work through the contract, and at the end every case is accounted for. */
@org.jspecify.annotations.NullMarked
package qingdan.api.simulate;
