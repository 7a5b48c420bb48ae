package qingdan.registry.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
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
             order by created_at desc, id desc limit $4""";
    private static final String CANCEL = """
            update registry.import_job set state = 'cancelled', version = version + 1, changed_at = $3, lease_until = null
             where id = $1 and version = $2 and state in ('waiting', 'checked', 'unreadable') returning *""";
    private static final String BEGIN = """
            update registry.import_job set state = 'applying', version = version + 1, changed_at = $3, done = 0, lease_until = null
             where id = $1 and version = $2 and state = 'checked' and refused = 0 returning *""";
    private static final String AGAIN = """
            update registry.import_job set state = 'waiting', version = version + 1, changed_at = $2, done = 0, lease_until = null
             where id = $1 and state = 'checked'""";
    private static final String TAKE_HOLD = "select registry.import_take_hold($1, $2)";
    private static final String REFUSED_ROWS = """
            select i.sheet, i.row_no, i.item_code, i.findings from registry.import_item i
             where i.import_id = $1 and i.result = 'refused' order by i.n limit $2""";
    private static final String PATIENT = "set local statement_timeout = '600s'";

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
     * @param prefix digits that the region begins with: those of the administrator's region
     * @param after where the page before ended; null for the first
     */
    public Uni<List<ImportJob>> list(String prefix, @Nullable Instant after, @Nullable UUID afterId, int limit) {
        Tuple tuple = Tuple.of(prefix, after == null ? null : after.atOffset(ZoneOffset.UTC), afterId, limit);
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

    /** Gives an import up; empty when it is not at that version, or is being applied. */
    public Uni<Optional<ImportJob>> cancel(UUID id, long version, Instant now) {
        return one(database.pool(), CANCEL, Tuple.of(id, version, now.atOffset(ZoneOffset.UTC)));
    }

    /** What became of the wish to apply an import. */
    public enum Begun {
        /** All items are held; it will be published whatever happens. */
        YES,
        /** It is not at that version, or a row is wrong. */
        NOT_READY,
        /** Something on the list changed since the check: the check runs again. */
        OUTDATED
    }

    /** Takes hold of all items in one transaction, or of none. */
    public Uni<Begun> apply(UUID id, long version, String holdReason, Instant now) {
        Uni<Begun> begun = database.inTransaction(tx -> Async.uni(
                        () -> tx.query(PATIENT).execute())
                .chain(() -> one(tx, BEGIN, Tuple.of(id, version, now.atOffset(ZoneOffset.UTC))))
                .chain(job -> job.isEmpty() ? Uni.createFrom().item(Begun.NOT_READY) : hold(tx, id, holdReason)));
        return begun.onFailure(Outdated.class)
                .recoverWithUni(() -> rows(database.pool(), AGAIN, Tuple.of(id, now.atOffset(ZoneOffset.UTC)))
                        .replaceWith(Begun.OUTDATED));
    }

    private static Uni<Begun> hold(SqlConnection tx, UUID id, String reason) {
        return rows(tx, TAKE_HOLD, Tuple.of(id, reason)).map(rows -> {
            if (!rows.iterator().next().getBoolean(0)) throw new Outdated();
            return Begun.YES;
        });
    }

    /** Undoes the transaction. */
    private static final class Outdated extends RuntimeException {}

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
