/** Tests of the compiled contract. */
@org.jspecify.annotations.NullMarked
package qingdan.api.contract;
