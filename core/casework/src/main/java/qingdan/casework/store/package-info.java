/** Casework's tables (SQL), and the few objects that load, decide and commit. */
@org.jspecify.annotations.NullMarked
package qingdan.casework.store;
