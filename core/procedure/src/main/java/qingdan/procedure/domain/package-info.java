/**
 * The procedure kernel (程序内核): a compiled model of a BPMN file, a pure decider over it, and the static checks that let it in.
 * No clock, no chance, no I/O, no library.
 */
@org.jspecify.annotations.NullMarked
package qingdan.procedure.domain;
