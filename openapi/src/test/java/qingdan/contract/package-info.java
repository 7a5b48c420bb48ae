/** Tests of the contract and of what is generated from it. */
@org.jspecify.annotations.NullMarked
package qingdan.contract;
