/** Printing Chinese: the one font, and where a line breaks. */
@org.jspecify.annotations.NullMarked
package qingdan.paper;
