package qingdan.registry.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.pg.Database;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ItemContent;
import qingdan.registry.store.OrganRow;
import qingdan.registry.store.Organs;
import qingdan.registry.store.RegistryJson;

/** What the worker of imports reads and writes, batch by batch. Blocking: for the worker's own thread only. */
final class ImportTables {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int PAGE = 1_000;
    private static final String TAKE = """
            update registry.import_job j set worker = $1, lease_until = $2::timestamptz + interval '120 seconds'
             where j.id = (select o.id from registry.import_job o
                            where o.state in ('waiting', 'applying') and (o.lease_until is null or o.lease_until < $2)
                              and (o.state = 'waiting' or not exists (
                                select from registry.edition e where e.state = 'computing' and e.lease_until >= $2))
                            order by o.created_at limit 1 for update skip locked)
            returning j.*""";
    private static final String TAKE_BACK = """
            update registry.import_job set lease_until = null where state in ('waiting', 'applying') and lease_until is not null""";
    private static final String STEP = """
            update registry.import_job set done = $3, lease_until = $4::timestamptz + interval '120 seconds'
             where id = $1 and worker = $2 and state = $5 returning 1""";
    private static final String CLEAR = """
            delete from registry.import_item where (import_id, n) in (
              select import_id, n from registry.import_item where import_id = $1 limit 5000)""";
    private static final String ENTRIES = """
            select v.content::text, v.version from registry.entry_version v
             where v.basic_code > $1 and v.effective @> $2::date
               and not exists (select from registry.entry_cancellation x
                                where x.basic_code = v.basic_code and x.from_day <= $2::date)
             order by v.basic_code limit\s""" + PAGE;
    private static final String KNOWN = """
            select c.item_code, c.newest_version, lower(v.effective) as effective_from, v.content::text as content, c.entry_version,
                   c.abolished_from,
                   (select h.foreign_origin is not null from kernel.stream_head h where h.stream = 'item/' || c.item_code) as elsewhere
              from registry.catalogue_item c
              join registry.item_version v on v.item_code = c.item_code and v.version = c.newest_version
             where c.item_code = any ($1)""";
    private static final String CROSS = "select registry.import_cross_check($1, $2, $3, $4, $5)";
    private static final String LINES = """
            select n, sheet, row_no, result, version, effective_from, findings from registry.import_item
             where import_id = $1 and n > $2 order by n limit\s""" + PAGE;
    private static final String CHECKED = """
            update registry.import_job j
               set state = 'checked', version = j.version + 1, changed_at = $3, lease_until = null, format = $4, done = c.items,
                   items = c.items, new_items = c.fresh, changed = c.changed, unchanged = c.unchanged, refused = c.refused,
                   unknown_columns = $5, report_sha256 = $6, report_size = $7, problem = null
              from (select count(*) filter (where result <> 'merged') items, count(*) filter (where result = 'new') fresh,
                           count(*) filter (where result = 'changed') changed,
                           count(*) filter (where result = 'unchanged') unchanged,
                           count(*) filter (where result = 'refused') refused
                      from registry.import_item where import_id = $1) c
             where j.id = $1 and j.worker = $2 and j.state = 'waiting'""";
    private static final String UNREADABLE = """
            update registry.import_job set state = 'unreadable', version = version + 1, changed_at = $3, lease_until = null,
                   problem = $4, problem_zh = $5, problem_en = $6
             where id = $1 and worker = $2 and state = 'waiting'""";
    private static final String TO_PUBLISH = """
            select i.n, i.item_code, i.version, i.effective_from, i.content, i.entry_version, h.version as head, h.hash,
                   exists (select from registry.item_version v where v.item_code = i.item_code and v.version = i.version) as there
              from registry.import_item i
              left join kernel.stream_head h on h.stream = 'item/' || i.item_code
             where i.import_id = $1 and i.n > $2 and i.result in ('new', 'changed') order by i.n limit 200""";
    private static final String APPLIED = """
            update registry.import_job set state = 'applied', version = version + 1, changed_at = $3, lease_until = null
             where id = $1 and worker = $2 and state = 'applying'""";
    private static final String TAKE_HOLD = "select registry.import_take_hold($1, $2)";
    private static final String HELD = """
            update registry.import_job set held = true where id = $1 and worker = $2 and state = 'applying' returning 1""";
    private static final String PATIENT = "set local statement_timeout = '600s'";
    private static final String RELEASE = "delete from registry.import_hold where import_id = $1";

    private final Database database;
    private final String worker;

    ImportTables(Database database, String worker) {
        this.database = database;
        this.worker = worker;
    }

    /** A version to be published; {@code head} 0 for a new stream; {@code there} when a run before has published it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record ToPublish(
            int n,
            String itemCode,
            int version,
            LocalDate effectiveFrom,
            ItemContent content,
            int entryVersion,
            long head,
            byte[] hash,
            boolean there) {}

    /** The oldest import that waits for work, for two minutes ours; none is published while an edition is being computed. */
    Optional<ImportJob> take(Instant now) {
        for (Row row : rows(TAKE, Tuple.of(worker, now.atOffset(ZoneOffset.UTC))))
            return Optional.of(ImportJob.of(row));
        return Optional.empty();
    }

    /** Makes free what is taken: at the start of a node, which is one process, that was its former life's. */
    void takeBack() {
        rows(TAKE_BACK, Tuple.tuple());
    }

    /** Says how far; false when the import is no longer ours or was cancelled. */
    boolean step(ImportJob job, int done, Instant now) {
        return rows(
                                STEP,
                                Tuple.of(
                                        job.id(),
                                        worker,
                                        done,
                                        now.atOffset(ZoneOffset.UTC),
                                        job.state().word()))
                        .size()
                == 1;
    }

    void clear(UUID id) {
        while (rows(CLEAR, Tuple.of(id)).rowCount() > 0) Thread.onSpinWait();
    }

    /** @param today the legal day on which bodies and entries must be in force */
    ListReference reference(LocalDate today) {
        InstantSource day =
                InstantSource.fixed(today.atStartOfDay(WorkCalendar.ZONE).toInstant());
        Organs organs = new Organs(database, day);
        Collection<Organs.Known> bodies = await(organs.all()).values();
        List<OrganRow> gone = await(organs.gone());
        List<CatalogueEntry> entries = new ArrayList<>();
        Map<String, Integer> versions = new HashMap<>();
        int before;
        do {
            before = entries.size();
            String last = entries.isEmpty() ? "" : entries.getLast().basicCode();
            for (Row row : rows(ENTRIES, Tuple.of(last, today))) {
                entries.add(RegistryJson.parse(row.getString(0), CatalogueEntry.class));
                versions.put(entries.getLast().basicCode(), row.getInteger(1));
            }
        } while (entries.size() > before);
        return new ListReference(bodies, gone, entries, versions);
    }

    Map<String, KnownItem> known(List<String> itemCodes) {
        Map<String, KnownItem> known = new HashMap<>();
        Tuple tuple = Tuple.tuple().addArrayOfString(itemCodes.toArray(String[]::new));
        for (Row row : rows(KNOWN, tuple)) {
            Optional<LocalDate> abolished = Optional.ofNullable(row.getLocalDate("abolished_from"));
            known.put(
                    row.getString("item_code"),
                    new KnownItem(
                            row.getString("item_code"),
                            row.getInteger("newest_version"),
                            row.getLocalDate("effective_from"),
                            RegistryJson.parse(row.getString("content"), ItemContent.class),
                            row.getInteger("entry_version"),
                            abolished.orElse(null),
                            Boolean.TRUE.equals(row.getBoolean("elsewhere"))));
        }
        return known;
    }

    /** Items that stand on a sheet twice, main items in a circle, and items whose sheets together say more than memory shall hold. */
    void crossCheck(UUID id) {
        JsonObject duplicate = json(new RowFinding(IntakeRules.DUPLICATE, Column.ITEM_CODE.title(), ""));
        JsonObject cycle = json(RowFinding.at(IntakeRules.PARENT_CYCLE, Column.PARENT_CODE, ""));
        JsonObject large = json(new RowFinding(IntakeRules.TOO_LARGE, Column.NAME.title(), ""));
        Tuple tuple = Tuple.of(id, duplicate, cycle, large, (long) RawItem.MAX_CHARS);
        await(database.inTransaction(tx -> Async.uni(
                        () -> tx.query("set local statement_timeout = '600s'").execute())
                .chain(() -> Async.uni(() -> tx.preparedQuery(CROSS).execute(tuple)))));
    }

    /** A page of results after a place in the file. */
    RowSet<Row> lines(UUID id, int after) {
        return rows(LINES, Tuple.of(id, after));
    }

    void checked(ImportJob job, SourceFormat format, List<String> unknown, String report, long size, Instant now) {
        rows(
                CHECKED,
                Tuple.tuple()
                        .addUUID(job.id())
                        .addString(worker)
                        .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                        .addString(format.name())
                        .addArrayOfString(unknown.toArray(String[]::new))
                        .addString(report)
                        .addLong(size));
    }

    void unreadable(ImportJob job, String code, String zh, String en, Instant now) {
        rows(UNREADABLE, Tuple.of(job.id(), worker, now.atOffset(ZoneOffset.UTC), code, zh, en));
    }

    /** Takes hold of every item of an approved import in one transaction; false, and nothing held, when one of them has changed since the check. */
    boolean hold(ImportJob job) {
        Tuple tuple = Tuple.of(job.id(), job.publishedReason());
        try {
            await(database.inTransaction(tx -> Async.uni(() -> tx.query(PATIENT).execute())
                    .chain(() -> Async.uni(() -> tx.preparedQuery(HELD).execute(Tuple.of(job.id(), worker))))
                    .invoke(ours -> {
                        if (ours.size() == 0)
                            throw new IllegalStateException(
                                    "Expected import " + job.id() + " to be ours, but it is not");
                    })
                    .chain(() -> Async.uni(() -> tx.preparedQuery(TAKE_HOLD).execute(tuple)))
                    .invoke(rows -> {
                        if (!rows.iterator().next().getBoolean(0)) throw new Outdated();
                    })));
            return true;
        } catch (Outdated e) {
            return false;
        }
    }

    /** Undoes the transaction. */
    private static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    List<ToPublish> toPublish(UUID id, int after) {
        List<ToPublish> all = new ArrayList<>();
        for (Row row : rows(TO_PUBLISH, Tuple.of(id, after))) {
            Optional<Long> head = Optional.ofNullable(row.getLong("head"));
            all.add(new ToPublish(
                    row.getInteger("n"),
                    row.getString("item_code"),
                    row.getInteger("version"),
                    row.getLocalDate("effective_from"),
                    inflate(row.getBuffer("content")),
                    row.getInteger("entry_version"),
                    head.orElse(0L),
                    head.isEmpty() ? new byte[32] : row.getBuffer("hash").getBytes(),
                    row.getBoolean("there")));
        }
        return all;
    }

    void applied(ImportJob job, Instant now) {
        await(database.inTransaction(
                tx -> Async.uni(() -> tx.preparedQuery(RELEASE).execute(Tuple.of(job.id())))
                        .chain(() -> Async.uni(() -> tx.preparedQuery(APPLIED)
                                .execute(Tuple.of(job.id(), worker, now.atOffset(ZoneOffset.UTC)))))));
    }

    static String json(List<RowFinding> findings) {
        JsonArray array = new JsonArray();
        findings.forEach(f -> array.add(json(f)));
        return array.encode();
    }

    private static JsonObject json(RowFinding f) {
        return new JsonObject()
                .put("code", f.rule().code())
                .put("error", f.isError())
                .put("place", f.place())
                .put("detail", f.detail())
                .put("zh", f.zh())
                .put("en", f.en());
    }

    static Buffer deflate(ItemContent content) {
        return deflate(RegistryJson.bytes(content));
    }

    static Buffer deflate(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater)) {
            deflated.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return Buffer.buffer(out.toByteArray());
    }

    static ItemContent inflate(Buffer deflated) {
        return RegistryJson.parse(text(deflated), ItemContent.class);
    }

    static String text(Buffer deflated) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated.getBytes()))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RowSet<Row> rows(String sql, Tuple tuple) {
        return await(Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple)));
    }

    private static <T extends @Nullable Object> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }
}
