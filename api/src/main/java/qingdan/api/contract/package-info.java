/** The contract compiled: every schema of the bundle turned once, at start, into checks that run on the event loop. */
@org.jspecify.annotations.NullMarked
package qingdan.api.contract;
