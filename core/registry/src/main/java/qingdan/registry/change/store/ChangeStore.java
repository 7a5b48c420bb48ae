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
    static final String TO_DO = COLUMNS + " where c.region = $1 and c.ended_at is null" + FILTER + """
             and c.waiting @> array[$7::text]
             and (coalesce(c.due, 'infinity'::date), c.id) > ($8::date, $9::uuid)
            order by coalesce(c.due, 'infinity'::date), c.id limit $10""";

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
