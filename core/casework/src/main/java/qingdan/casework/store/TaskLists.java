package qingdan.casework.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.kernel.pg.RowAccess;

/** To-do lists and case lists (待办与办件列表): keyset pages over an index, at any depth. Thread-safe. */
public final class TaskLists {
    /** Largest page. */
    public static final int MAX_PAGE = 100;

    static final String OPEN_TASKS_OF_POST = """
            select task_id, case_id, number, item_name, party_name, stage, stage_name, post, light, due, arrived_at, status
              from casework.task
             where organ = $1 and post = $2 and region = $3 and (due, task_id) > ($4, $5)
               and ($6::text is null or stage = $6)
               and ($7::text is null or number = $7 or strpos(item_name, $7) > 0 or strpos(party_name, $7) > 0)
             order by due, task_id limit $8""";
    static final String OPEN_TASKS_OF_POST_BY_LIGHT = """
            select task_id, case_id, number, item_name, party_name, stage, stage_name, post, light, due, arrived_at, status
              from casework.task
             where organ = $1 and post = $2 and region = $3 and (due, task_id) > ($4, $5)
               and ($6::text is null or stage = $6)
               and ($7::text is null or number = $7 or strpos(item_name, $7) > 0 or strpos(party_name, $7) > 0)
               and light = $9
             order by due, task_id limit $8""";
    private static final String COUNTS_OF_POST = """
            select light, count(*) from casework.task where organ = $1 and post = $2 and region = $3 group by light""";
    static final String CASES_SEEN = """
            select id, number, item_name, party_name, status, stage_name, light, promised_due, received_at
              from casework.case
             where id < $1
               and ($2::text is null or status = $2) and ($3::text is null or light = $3)
               and ($4::text is null or number = $4 or strpos(item_name, $4) > 0 or strpos(party_name, $4) > 0)
               and (%s)
             order by id desc limit $5""";
    /** Where a case keeps what rules ask for. Officers see cases by organ and region; whose they are no rule for them asks. */
    static final RowAccess.Columns CASE_ACCESS =
            RowAccess.Columns.matter(RowAccess.Columns.NONE, "item_code", "organ", "region");

    static final int FIRST_OF_ACCESS = 6;

    private static final LocalDate NEVER = LocalDate.MAX;
    private static final UUID LOWEST = new UUID(0, 0);
    private static final UUID HIGHEST = new UUID(-1, -1);

    private final Database database;

    public TaskLists(Database database) {
        this.database = database;
    }

    /** Whose desk: an organ's post in a region. */
    public record Desk(String organ, String post, String region) {}

    /**
     * What to show; null means any.
     *
     * @param q a case number, or a part of the item's or the party's name
     */
    public record Filter(
            @Nullable String light,
            @Nullable String stage,
            @Nullable String q) {
        public static final Filter ALL = new Filter(null, null, null);
    }

    /** Last task of the page before. */
    public record After(LocalDate due, UUID taskId) {}

    /** One open task (待办). {@code due} is null when no clock runs. */
    public record Task(
            UUID taskId,
            UUID caseId,
            String number,
            String itemName,
            String partyName,
            String stage,
            String stageName,
            String post,
            String light,
            @Nullable LocalDate due,
            Instant arrivedAt,
            String status) {
        /** Where the next page begins. */
        public After after() {
            return new After(due == null ? NEVER : due, taskId);
        }
    }

    /** A case in a list (办件). */
    public record CaseLine(
            UUID caseId,
            String number,
            String itemName,
            String partyName,
            String status,
            @Nullable String stageName,
            String light,
            @Nullable LocalDate promisedDue,
            Instant receivedAt) {}

    /** Soonest due first. */
    public Uni<List<Task>> tasks(Desk desk, Filter filter, @Nullable After after, int limit) {
        Tuple values = Tuple.tuple()
                .addString(desk.organ())
                .addString(desk.post())
                .addString(desk.region())
                .addLocalDate(after == null ? LocalDate.MIN : after.due())
                .addUUID(after == null ? LOWEST : after.taskId())
                .addString(filter.stage())
                .addString(filter.q())
                .addInteger(bounded(limit));
        String sql = filter.light() == null ? OPEN_TASKS_OF_POST : OPEN_TASKS_OF_POST_BY_LIGHT;
        if (filter.light() != null) {
            values.addString(filter.light());
        }
        return rows(sql, values).map(rows -> {
            List<Task> tasks = new ArrayList<>(rows.size());
            rows.forEach(row -> tasks.add(task(row)));
            return tasks;
        });
    }

    /** Open tasks by light. */
    public Uni<Map<String, Long>> counts(Desk desk) {
        return rows(COUNTS_OF_POST, Tuple.of(desk.organ(), desk.post(), desk.region()))
                .map(rows -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    rows.forEach(row -> counts.put(row.getString(0), row.getLong(1)));
                    return counts;
                });
    }

    /** What the reader may open, newest first. {@code filter.stage} is the status here. */
    public Uni<List<CaseLine>> cases(RowAccess reader, Filter filter, @Nullable UUID before, int limit) {
        RowAccess.Predicate seen = reader.over(CASE_ACCESS, FIRST_OF_ACCESS);
        Tuple values = Tuple.tuple()
                .addUUID(before == null ? HIGHEST : before)
                .addString(filter.stage())
                .addString(filter.light())
                .addString(filter.q())
                .addInteger(bounded(limit));
        seen.values().forEach(values::addValue);
        return rows(CASES_SEEN.formatted(seen.sql()), values).map(rows -> {
            List<CaseLine> lines = new ArrayList<>(rows.size());
            rows.forEach(row -> lines.add(line(row)));
            return lines;
        });
    }

    private static Task task(Row row) {
        LocalDate due = row.getLocalDate(9);
        return new Task(
                row.getUUID(0),
                row.getUUID(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                due.equals(NEVER) ? null : due,
                row.getOffsetDateTime(10).toInstant(),
                row.getString(11));
    }

    private static CaseLine line(Row row) {
        return new CaseLine(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLocalDate(7),
                row.getOffsetDateTime(8).toInstant());
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple values) {
        return Async.onCaller(Async.uni(() -> database.pool().preparedQuery(sql).execute(values)));
    }

    private static int bounded(int limit) {
        return Math.max(1, Math.min(limit, MAX_PAGE + 1));
    }
}
