/** What oversight keeps in PostgreSQL, schema {@code oversight}. */
@org.jspecify.annotations.NullMarked
package qingdan.oversight.store;
