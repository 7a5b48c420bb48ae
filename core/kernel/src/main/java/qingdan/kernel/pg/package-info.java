/** PostgreSQL: embedded or given, pools, migrations, deadlines, and the node's clock. */
@org.jspecify.annotations.NullMarked
package qingdan.kernel.pg;
