package qingdan.registry.change.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.registry.change.domain.ChangeState.ChangeFile;

/** Reads change requests (申请读取). Writing goes through {@link ChangeCommands} and the ledger only. Thread-safe. */
public final class ChangeStore {
    private static final String ONE = """
            select c.state::text, h.version, h.hash from registry.change c
              join kernel.stream_head h on h.stream = 'change/' || c.id::text
             where c.id = $1""";
    private static final String COLUMNS = """
            select c.id, c.number, c.kind, c.status, c.region, c.organ, c.organ_name, c.title, c.emergency, c.round,
                   c.applicant_name, c.item_codes, c.basic_codes, c.waiting, c.due, c.opened_at, c.submitted_on,
                   c.ended_at, c.version
              from registry.change c
            """;
    private static final String FILTER = """
             and ($2::text is null or c.status = $2) and ($3::text is null or c.kind = $3)
             and ($4::text is null or case when c.ended_at is not null or c.due is null then 'none'
                    when c.due < $5 then 'red' when c.due <= $6 then 'yellow' else 'green' end = $4)
            """;
    /** What waits for a post of a region, the nearest limit first. */
    static final String TO_DO = COLUMNS + """
              join registry.change_to_do w on w.change_id = c.id
             where w.region = $1 and w.post = $7 and (w.due, w.change_id) > ($8::date, $9::uuid)
            """ + FILTER + " order by w.due, w.change_id limit $10";

    /** What waits for a post of a region by light, from the index alone. */
    static final String COUNTS = """
            select count(*) as n, count(*) filter (where w.due < $3) as red,
                   count(*) filter (where w.due >= $3 and w.due <= $4) as yellow,
                   count(*) filter (where w.due > $4 and w.due < date '9999-12-31') as green
              from (select t.due from registry.change_to_do t where t.region = $1 and t.post = $2 order by t.due limit 10000) w""";

    private static final String LATEST = """
             and ($7::timestamptz is null or (c.opened_at, c.id) < ($7, $8::uuid))
            order by c.opened_at desc, c.id desc limit $9""";
    static final String OF_REGION = COLUMNS + " where c.region = $1" + FILTER + LATEST;
    static final String OF_APPLICANT = COLUMNS + " where c.applicant = $1" + FILTER + LATEST;

    private final Database database;

    public ChangeStore(Database database) {
        this.database = database;
    }

    /** State, version and head hash in one round trip; null when there is no such request here. */
    public Uni<@Nullable LoadedChange> load(UUID changeId) {
        return Async.uni(() -> database.pool().preparedQuery(ONE).execute(Tuple.of(changeId)))
                .map(rows -> {
                    for (Row row : rows) {
                        return new LoadedChange(
                                ChangeJson.read(row.getString(0), ChangeFile.class),
                                row.getLong(1),
                                row.getBuffer(2).getBytes());
                    }
                    return null;
                });
    }

    /**
     * What a list shows.
     *
     * @param status,kind,light words; null for any
     * @param near last day that is still yellow: the next work day
     */
    public record Filter(
            @Nullable String status,
            @Nullable String kind,
            @Nullable String light,
            LocalDate today,
            LocalDate near) {}

    /** What waits for a post of a region; {@code after}: limit and id of the last entry seen. */
    public Uni<List<ChangeRow>> toDo(
            String region,
            String post,
            Filter filter,
            @Nullable LocalDate afterDue,
            @Nullable UUID afterId,
            int limit) {
        return rows(TO_DO, waiting(region, post, filter, afterDue, afterId, limit));
    }

    /**
     * How much waits for a post of a region, counted to 10,000 at most.
     *
     * @param all those without a limit too, which have no light
     */
    public record Counts(int all, int red, int yellow, int green) {}

    /** @param near last day that is still yellow: the next work day */
    public Uni<Counts> counts(String region, String post, LocalDate today, LocalDate near) {
        return Async.uni(() -> database.pool().preparedQuery(COUNTS).execute(Tuple.of(region, post, today, near)))
                .map(rows -> {
                    Row row = rows.iterator().next();
                    return new Counts(
                            row.getInteger("n"),
                            row.getInteger("red"),
                            row.getInteger("yellow"),
                            row.getInteger("green"));
                });
    }

    static Tuple waiting(
            String region,
            String post,
            Filter filter,
            @Nullable LocalDate afterDue,
            @Nullable UUID afterId,
            int limit) {
        return filter(region, filter)
                .addString(post)
                .addValue(afterDue == null ? LocalDate.of(1, 1, 1) : afterDue)
                .addUUID(afterId == null ? new UUID(0, 0) : afterId)
                .addInteger(limit);
    }

    /** Requests of a region, latest first. */
    public Uni<List<ChangeRow>> ofRegion(
            String region, Filter filter, java.time.@Nullable Instant afterAt, @Nullable UUID afterId, int limit) {
        return rows(OF_REGION, latest(region, filter, afterAt, afterId, limit));
    }

    /** Requests that somebody opened, latest first. */
    public Uni<List<ChangeRow>> ofApplicant(
            String subject, Filter filter, java.time.@Nullable Instant afterAt, @Nullable UUID afterId, int limit) {
        return rows(OF_APPLICANT, latest(subject, filter, afterAt, afterId, limit));
    }

    private static Tuple filter(String first, Filter f) {
        return Tuple.tuple()
                .addString(first)
                .addString(f.status())
                .addString(f.kind())
                .addString(f.light())
                .addValue(f.today())
                .addValue(f.near());
    }

    static Tuple latest(
            String of, Filter filter, java.time.@Nullable Instant afterAt, @Nullable UUID afterId, int limit) {
        return filter(of, filter)
                .addValue(afterAt == null ? null : afterAt.atOffset(java.time.ZoneOffset.UTC))
                .addUUID(afterId)
                .addInteger(limit);
    }

    private Uni<List<ChangeRow>> rows(String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple))
                .map(found -> {
                    List<ChangeRow> rows = new ArrayList<>();
                    found.forEach(row -> rows.add(ChangeRow.of(row)));
                    return rows;
                });
    }
}
