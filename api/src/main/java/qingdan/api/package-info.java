/** The node as a program: command line, assembly, start and stop. */
@org.jspecify.annotations.NullMarked
package qingdan.api;
