/** Sheets for people (公布用纸): the flow chart of a procedure, and one item with all it says, as PDF. */
@org.jspecify.annotations.NullMarked
package qingdan.registry.print;
