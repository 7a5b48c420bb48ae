/** The demonstration on one machine: three nodes, two front ends, accounts, a clock that can be moved. */
@org.jspecify.annotations.NullMarked
package qingdan.api.demo;
