package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.EventHash;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;

/** The log of one node, replayed at another, for tests of the projection. */
final class Replayed {
    private static final List<String> TABLES = List.of(
            "region",
            "division_record",
            "division_end",
            "organ",
            "organ_version",
            "organ_end",
            "catalogue_entry",
            "catalogue_item",
            "item_version",
            "item_suspension",
            "listed",
            "guide",
            "seed",
            "entry_version",
            "entry_cancellation");

    private Replayed() {}

    /** What a node recorded, in the order of its streams. */
    static List<SealedEvent> log(TestDatabase db, String origin) {
        return log(db, origin, "stream, version");
    }

    /** What a node recorded, in the order in which it happened. */
    static List<SealedEvent> inOrder(TestDatabase db, String origin) {
        return log(db, origin, "at, stream, version");
    }

    private static List<SealedEvent> log(TestDatabase db, String origin, String order) {
        List<SealedEvent> log = new ArrayList<>();
        String sql = """
                select id, stream, version, type, schema, at, actor, payload, hash from kernel.event
                 where actor_subject <> 'received' order by\s""" + order;
        for (Row row : Published.asNode(db, sql))
            log.add(new SealedEvent(
                    origin,
                    1,
                    log.size() + 1,
                    new StoredEvent(
                            row.getUUID("id"),
                            row.getString("stream"),
                            row.getLong("version"),
                            row.getString("type"),
                            row.getInteger("schema"),
                            row.getOffsetDateTime("at").toInstant(),
                            row.getString("actor"),
                            row.getBuffer("payload").getBytes(),
                            row.getBuffer("hash").getBytes()),
                    EventHash.zero(),
                    Instant.EPOCH));
        return log;
    }

    /** Another node receives it: the events first, then what follows from them. */
    static void project(TestDatabase db, List<SealedEvent> log, String self) {
        RegistryProjection projection = new RegistryProjection(db.vertx(), self);
        for (int i = 0; i < log.size(); i += 50) {
            List<SealedEvent> batch = log.subList(i, Math.min(i + 50, log.size()));
            Await.await(db.database()
                    .inTransaction(tx -> receive(tx, batch).chain(done -> projection.handleAll(tx, batch))));
        }
    }

    private static Uni<?> receive(SqlConnection tx, List<SealedEvent> batch) {
        String sql = """
                insert into kernel.event (stream, version, id, type, schema, at, actor_subject, actor, payload, hash)
                values ($1, $2, $3, $4, $5, $6, 'received', $7, $8, $9) on conflict do nothing""";
        List<Tuple> rows = new ArrayList<>();
        for (SealedEvent sealed : batch) {
            StoredEvent e = sealed.event();
            rows.add(Tuple.tuple()
                    .addString(e.stream())
                    .addLong(e.version())
                    .addUUID(e.id())
                    .addString(e.type())
                    .addInteger(e.schema())
                    .addOffsetDateTime(e.at().atOffset(ZoneOffset.UTC))
                    .addString(e.actorJson())
                    .addBuffer(Buffer.buffer(e.payload()))
                    .addBuffer(Buffer.buffer(e.hash())));
        }
        return Async.uni(() -> tx.preparedQuery(sql).executeBatch(rows));
    }

    /** One hash a table: equal lists have equal hashes. */
    static Map<String, String> hashes(TestDatabase db) {
        Map<String, String> hashes = new TreeMap<>();
        for (String table : TABLES)
            hashes.put(
                    table,
                    String.valueOf(Published.asNode(
                                    db,
                                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '')"
                                            + " from registry." + table + " t")
                            .getFirst()
                            .getString(0)));
        return hashes;
    }
}
