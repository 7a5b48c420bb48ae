package qingdan.kernel.pg;

import java.util.List;

/**
 * Which rows of a list somebody may see (列表与详情同权). The store knows where its rows keep what rules ask for, the one
 * authorisation function knows the rule; neither knows the other.
 */
@FunctionalInterface
public interface RowAccess {

    /** Everybody sees every row: for readers inside the platform, which answer nobody. */
    RowAccess ALL = (columns, firstParameter) -> new Predicate("true", List.of());

    /** The rule over these columns; its first parameter is {@code $firstParameter}. */
    Predicate over(Columns columns, int firstParameter);

    /**
     * Where a row keeps what rules ask for: SQL expressions of type text, {@code barred} of type text[].
     * Use {@link #NONE} or {@link #NOBODY} for what a table does not have.
     */
    record Columns(String party, String item, String org, String region, String post, String assignee, String barred) {
        public static final String NONE = "null::text";
        public static final String NOBODY = "'{}'::text[]";

        /** Rows that are matters of a party, without steps: applications, cases. */
        public static Columns matter(String party, String item, String org, String region) {
            return new Columns(party, item, org, region, NONE, NONE, NOBODY);
        }
    }

    /**
     * @param sql an expression for a where clause: true for the rows that pass, false or null for the others
     * @param values of its parameters, in order
     */
    record Predicate(String sql, List<Object> values) {
        private static final String NOTHING = "false";

        public Predicate {
            values = List.copyOf(values);
        }

        /** Whether no row at all can pass; the query need not be asked. */
        public boolean isNothing() {
            return sql.equals(NOTHING);
        }
    }
}
