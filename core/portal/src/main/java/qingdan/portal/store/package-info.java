/** What the portal keeps in PostgreSQL, schema {@code portal}. */
@org.jspecify.annotations.NullMarked
package qingdan.portal.store;
