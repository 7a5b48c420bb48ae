/**
 * What events of other rooms carry of a procedure: variables and the moves of tokens. Plain records; {@code java.*} and Jackson
 * annotations only.
 */
@org.jspecify.annotations.NullMarked
package qingdan.procedure.event;
