package qingdan.registry.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.RoomWrite;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.event.ItemAbolished;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.ItemChange;
import qingdan.registry.store.ItemChanges;
import qingdan.registry.store.RegistryWrites;
import qingdan.registry.store.SeedLoader;

/** 快照加变动等于现状: what happens while a snapshot is read, before it in code or behind, stands in it or in the feed after its cursor. */
class SnapshotFeedStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void shouldGiveTheStateWhenASnapshotIsFollowedByTheFeed() throws IOException {
        try (TestDatabase db = TestDatabase.create()) {
            Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(SEED));
            // The rows are written by hand, to end a transaction when it is wanted; no log stands behind them.
            db.asOwner("alter table registry.item_version disable trigger only_published");
            Map<String, Integer> before = state(db);
            Deque<Runnable> meanwhile = new ArrayDeque<>();
            // Begun before the snapshot, ended while it is read: what came after it must not hide it from the feed.
            SqlConnection slow =
                    Await.await(Async.uni(() -> db.database().pool().getConnection()));
            Await.await(Async.uni(() -> slow.query("begin").execute()));
            write(slow, version(SEED.items().get(3), 2));
            write(db.database().pool(), version(SEED.items().get(4), 2));
            meanwhile.add(() -> {
                Await.await(Async.uni(() -> slow.query("commit").execute()));
                Await.await(Async.uni(slow::close));
            });
            for (int i = 10; i < SEED.items().size(); i += 7) {
                Seed.Item item = SEED.items().get(i);
                if (!before.containsKey(item.itemCode())) continue;
                RegistryEvent event = i % 3 == 0
                        ? new ItemAbolished(item.itemCode(), DAY, "取消", "测试依据")
                        : version(item, before.getOrDefault(item.itemCode(), 0) + 1);
                meanwhile.add(() -> write(db.database().pool(), event));
            }

            List<String> lines = read(db, meanwhile);
            Map<String, Integer> copy = new TreeMap<>();
            for (String line : lines.subList(1, lines.size() - 1)) {
                JsonNode item = MAPPER.readTree(line);
                copy.merge(item.path("itemCode").asText(), item.path("version").asInt(), Integer::max);
            }
            Map<String, Integer> after = state(db);
            assertTrue(!after.equals(before) && !copy.equals(after), "Expected changes that the snapshot alone misses");
            follow(db, MAPPER.readTree(lines.getFirst()).path("cursor").asText(), copy, after);
            assertEquals(after, copy);
            assertEquals(
                    lines.size() - 2,
                    MAPPER.readTree(lines.getLast()).path("items").asInt());
        }
    }

    @Test
    void shouldHoldOnlyTheAskedPart() throws IOException {
        try (TestDatabase db = TestDatabase.create()) {
            Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(SEED));
            String organ = SEED.items().getFirst().content().exercise().organ();
            assertEquals(
                    count(db, "region = '340100'"), lines(db, new SnapshotStream.Part("340100", false, null, DAY)));
            assertEquals(
                    count(db, "region like '3401%'"), lines(db, new SnapshotStream.Part("340100", true, null, DAY)));
            assertEquals(
                    count(db, "organ = '" + organ + "'"), lines(db, new SnapshotStream.Part(null, true, organ, DAY)));
        }
    }

    private static int lines(TestDatabase db, SnapshotStream.Part part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SnapshotStream(db.database(), 50).write(part, at -> "", bytes);
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(
                lines.size() - 2, MAPPER.readTree(lines.getLast()).path("items").asInt());
        return lines.size() - 2;
    }

    /** One of the changes each time some of the stream has been read. */
    private static List<String> read(TestDatabase db, Deque<Runnable> meanwhile) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream interrupted = new OutputStream() {
            private int written;

            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public void write(byte[] b, int from, int length) {
                bytes.write(b, from, length);
                if (++written % 5 == 0 && !meanwhile.isEmpty())
                    meanwhile.remove().run();
            }
        };
        new SnapshotStream(db.database(), 8)
                .write(
                        new SnapshotStream.Part(null, true, null, DAY),
                        at -> at.xid() + "|" + at.position(),
                        interrupted);
        while (!meanwhile.isEmpty()) meanwhile.remove().run();
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Transactions of other databases on this server may hold the newest changes back for a moment. */
    private static void follow(
            TestDatabase db, String cursor, Map<String, Integer> copy, Map<String, Integer> expected) {
        ItemChanges feed = new ItemChanges(db.database());
        String[] at = cursor.split("\\|", 2);
        String xid = at[0];
        long position = Long.parseLong(at[1]);
        for (long end = System.nanoTime() + 60_000_000_000L; !copy.equals(expected) && System.nanoTime() < end; ) {
            for (ItemChange change : Await.await(feed.after(xid, position, 11))) {
                xid = change.xid();
                position = change.position();
                Integer version = change.version();
                if (version != null) copy.merge(change.itemCode(), version, Integer::max);
                else if (change.change().equals("abolished")) copy.remove(change.itemCode());
            }
        }
    }

    private static ItemPublished version(Seed.Item item, int version) {
        return new ItemPublished(item.itemCode(), version, DAY.plusDays(version), null, item.content(), "修订");
    }

    private static void write(SqlClient client, RegistryEvent event) {
        RoomWrite write = RegistryWrites.of(event, Instant.now());
        Await.await(Async.uni(() -> client.preparedQuery("select registry.write($1::text::jsonb)")
                .execute(Tuple.of(new String(write.json(), StandardCharsets.UTF_8)))));
    }

    private static Map<String, Integer> state(TestDatabase db) {
        Map<String, Integer> state = new TreeMap<>();
        for (Row row : Await.await(Async.uni(() -> db.database()
                .pool()
                .preparedQuery("select item_code, newest_version from registry.catalogue_item"
                        + " where abolished_from is null or abolished_from > $1")
                .execute(Tuple.of(DAY))))) state.put(row.getString(0), row.getInteger(1));
        return state;
    }

    private static int count(TestDatabase db, String where) {
        String sql =
                "select count(*)::int from registry.catalogue_item c join registry.item_version v using (item_code) where c."
                        + where + " and (upper_inf(v.effective) or upper(v.effective) > $1)"
                        + " and (c.abolished_from is null or c.abolished_from > $1)";
        List<Integer> counts = new ArrayList<>();
        for (Row row : Await.await(
                Async.uni(() -> db.database().pool().preparedQuery(sql).execute(Tuple.of(DAY)))))
            counts.add(row.getInteger(0));
        return counts.getFirst();
    }
}
