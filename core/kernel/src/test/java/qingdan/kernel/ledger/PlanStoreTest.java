package qingdan.kernel.ledger;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.kernel.Async;
import qingdan.kernel.test.TestDatabase;

/** Every hot statement reads by an index on 100,000 rows. */
class PlanStoreTest {
    private static final TestDatabase DB = TestDatabase.create();

    @BeforeAll
    static void fill() {
        DB.asOwner("""
                insert into kernel.event (stream, version, id, type, schema, at, actor_subject, actor, payload, hash)
                  select 'demo/' || i / 8, i % 8 + 1, gen_random_uuid(), 'demo.Done', 1, now() - make_interval(secs => i),
                         'u-' || i % 500, '{}', '\\x7b7d', sha256(i::text::bytea) from generate_series(8, 100007) i;
                insert into kernel.log (origin, epoch, seq, event_id, stream, version, type, chain)
                  select '340123', 1, row_number() over (), id, stream, version, type, hash from kernel.event;
                insert into kernel.deadline (id, stream, kind, due_at)
                  select gen_random_uuid(), 'demo/' || i, 'demo.due', now() + make_interval(secs => i) from generate_series(1, 100000) i;
                insert into kernel.idempotency (subject, key, request_hash, status, headers, body)
                  select 'u-' || i % 500, 'k' || i, '', 200, '{}', '' from generate_series(1, 100000) i;
                analyze""");
    }

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void shouldReadAStreamByIndex() {
        assertIndexed(Ledger.EVENTS_OF_STREAM, Tuple.of("demo/77", 0L, 100));
    }

    @Test
    void shouldReadTheLogByIndex() {
        assertIndexed(SealedLog.AFTER, Tuple.of("340123", 1, 50_000L, 200, (long) SealedLog.MAX_READ_BYTES));
        assertIndexed(TailerBatch.AFTER, Tuple.of("340123", 1, 50_000L, 200, new String[] {"demo.%"}));
    }

    @Test
    void shouldReadTheAuditTrailByIndex() {
        assertIndexed(AuditTrail.BY_ACTOR, Tuple.of("u-7", OffsetDateTime.now(java.time.ZoneOffset.UTC), 50));
    }

    private static void assertIndexed(String sql, Tuple tuple) {
        StringBuilder plan = new StringBuilder();
        await(Async.uni(() ->
                        DB.database().pool().preparedQuery("explain " + sql).execute(tuple)))
                .forEach(row -> plan.append(row.getString(0)).append('\n'));
        assertTrue(plan.toString().contains("Index"), plan::toString);
        assertFalse(plan.toString().contains("Seq Scan"), plan::toString);
    }
}
