package qingdan.registry.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.pg.Database;

/** The imports of this node and their states. Every change of state asks for the state before, so none happens twice. Thread-safe. */
public final class ImportJobs {
    private static final String ONE = "select * from registry.import_job where id = $1";
    private static final String INSERT = """
            insert into registry.import_job (id, state, region, actor, file_name, size, sha256, edition, effective_from, reason,
                created_at, changed_at)
            values ($1, 'waiting', $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
            on conflict (id) do nothing returning *""";
    private static final String PAGE = """
            select * from registry.import_job
             where starts_with(region, $1) and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
               and ($5::text is null or state = $5)
             order by created_at desc, id desc limit $4""";
    private static final String REFUSED_ROWS = """
            select i.sheet, i.row_no, i.item_code, i.findings from registry.import_item i
             where i.import_id = $1 and i.result = 'refused' order by i.n limit $2""";
    private static final String ROWS = """
            select i.n, i.sheet, i.row_no, i.item_code, i.result, i.version, i.effective_from, i.content, i.findings,
                   v.content::text as before
              from registry.import_item i
              left join registry.item_version v
                on v.item_code = i.item_code and v.version = i.version - (i.result = 'changed')::int and i.result <> 'new'
             where i.import_id = $1 and i.n > $2 and i.result <> 'merged' and ($3::text is null or i.result = $3) order by i.n limit $4""";

    /** A row that cannot be taken in, as kept. */
    public record RefusedRow(int sheet, long row, @Nullable String itemCode, List<JsonObject> findings) {
        public RefusedRow {
            findings = List.copyOf(findings);
        }
    }

    private final Database database;

    public ImportJobs(Database database) {
        this.database = database;
    }

    public Uni<Optional<ImportJob>> find(UUID id) {
        return one(database.pool(), ONE, Tuple.of(id));
    }

    /** Registers a file that lies in the store of files already; empty when the id is used. */
    public Uni<Optional<ImportJob>> create(
            UUID id,
            String region,
            Actor actor,
            String fileName,
            long size,
            String sha256,
            ImportSettings settings,
            Instant now) {
        Tuple tuple = Tuple.tuple()
                .addUUID(id)
                .addString(region)
                .addValue(ImportJob.json(actor))
                .addString(fileName)
                .addLong(size)
                .addString(sha256)
                .addString(settings.edition())
                .addValue(settings.effectiveFrom())
                .addString(settings.reason())
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
        return one(database.pool(), INSERT, tuple);
    }

    /**
     * The newest first.
     *
     * @param prefix digits that the region begins with: those of the official's region
     * @param state null: all
     * @param after where the page before ended; null for the first
     */
    public Uni<List<ImportJob>> list(
            String prefix,
            ImportJob.@Nullable State state,
            @Nullable Instant after,
            @Nullable UUID afterId,
            int limit) {
        Tuple tuple = Tuple.of(
                prefix,
                after == null ? null : after.atOffset(ZoneOffset.UTC),
                afterId,
                limit,
                state == null ? null : state.word());
        return rows(database.pool(), PAGE, tuple).map(rows -> {
            List<ImportJob> jobs = new ArrayList<>();
            for (Row row : rows) jobs.add(ImportJob.of(row));
            return jobs;
        });
    }

    /** The first rows that are wrong. */
    public Uni<List<RefusedRow>> refused(UUID id, int limit) {
        return rows(database.pool(), REFUSED_ROWS, Tuple.of(id, limit)).map(rows -> {
            List<RefusedRow> all = new ArrayList<>();
            for (Row row : rows) {
                List<JsonObject> findings = new ArrayList<>();
                row.getJsonArray("findings").forEach(f -> findings.add((JsonObject) f));
                Optional<String> code = Optional.ofNullable(row.getString("item_code"));
                all.add(new RefusedRow(row.getInteger("sheet"), row.getLong("row_no"), code.orElse(null), findings));
            }
            return all;
        });
    }

    /**
     * What becomes of each item, in the order of the file; nothing once it is published.
     *
     * @param after place in the file of the last one seen; 0 for the first page
     * @param result null: all
     */
    public Uni<List<ImportItem>> rows(UUID id, int after, @Nullable RowResult result, int limit) {
        Tuple tuple = Tuple.of(id, after, result == null ? null : result.word(), limit);
        return rows(database.pool(), ROWS, tuple)
                .chain(rows -> Async.uni(() -> database.vertx()
                        .executeBlocking(
                                () -> {
                                    List<ImportItem> items = new ArrayList<>();
                                    for (Row row : rows) items.add(ImportItem.of(row));
                                    return items;
                                },
                                false)));
    }

    /** The words by which a hold knows its own publications, and by which they are known for ever. */
    public static String reason(UUID id, String words) {
        return "导入：" + words + "（" + id + "）";
    }

    private static Uni<Optional<ImportJob>> one(SqlClient client, String sql, Tuple tuple) {
        return rows(client, sql, tuple).map(rows -> {
            for (Row row : rows) return Optional.of(ImportJob.of(row));
            return Optional.empty();
        });
    }

    private static Uni<RowSet<Row>> rows(SqlClient client, String sql, Tuple tuple) {
        return Async.uni(() -> client.preparedQuery(sql).execute(tuple));
    }
}
