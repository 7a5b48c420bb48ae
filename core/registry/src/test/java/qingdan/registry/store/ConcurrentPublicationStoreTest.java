package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Uuid7;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.Database;
import qingdan.kernel.pg.DatabaseOptions;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.seed.Seed;

/**
 * 版本不重叠: several processes publish versions of the same items at the same moment, with any dates. Some ask the law first, some do
 * not; whoever wins, no day has two versions, the tables are what the log says, and each loser is told.
 */
class ConcurrentPublicationStoreTest {
    private static final int WRITERS = 4;
    private static final int ROUNDS = 40;
    private static final Set<String> DATES_COLLIDE = Set.of("23P01", "QD010");
    private static final String OVERLAPS = """
            select count(*) from registry.item_version a join registry.item_version b
              on b.item_code = a.item_code and b.version > a.version and b.effective && a.effective""";
    private static final String VERSIONS = """
            select version, lower(effective) first_day, upper(effective) end_day from registry.item_version
             where item_code = $1 order by version""";

    /** One process at work: connections and a ledger of its own. */
    private record Writer(Database database, Ledger ledger, Random random, boolean asksTheLaw) {}

    /** What a writer did in a round. */
    private record Attempt(LoadedItem before, LocalDate from, CommitOutcome outcome) {}

    @Test
    void shouldNeverLetTwoVersionsHoldOnOneDayHoweverManyPublishAtOnce() {
        try (TestDatabase db = Published.create();
                TestDatabase elsewhere = TestDatabase.create()) {
            List<Seed.Item> items = Published.SEED.items().stream()
                    .filter(i -> Published.SEED.changes().stream()
                            .noneMatch(c -> c.command().itemCode().equals(i.itemCode())))
                    .limit(3)
                    .toList();
            List<Writer> writers = writers(db);
            int published = 0;
            int stale = 0;
            int collided = 0;
            for (int round = 0; round < ROUNDS; round++) {
                List<Attempt> attempts = round(db, writers, items);
                for (Seed.Item item : items) {
                    List<Attempt> ofItem = attempts.stream()
                            .filter(a -> a.before().history().itemCode().equals(item.itemCode()))
                            .toList();
                    published += winners(ofItem);
                    for (Attempt attempt : ofItem) {
                        if (attempt.outcome() instanceof CommitOutcome.Stale) stale++;
                        if (attempt.outcome() instanceof CommitOutcome.Rejected) collided++;
                    }
                }
            }
            assertTrue(published > ROUNDS, published + " were published");
            assertTrue(stale > ROUNDS, stale + " were told that somebody was faster");
            assertTrue(collided > 0, collided + " were told that their days were taken");
            assertEquals(0L, Published.asNode(db, OVERLAPS).getFirst().getLong(0));
            for (Seed.Item item : items) assertEquals(logged(db, item), stored(db, item));
            Replayed.project(elsewhere, Replayed.log(db, "340000"), "340123");
            assertEquals(Replayed.hashes(db), Replayed.hashes(elsewhere));
            for (Writer writer : writers) Await.await(writer.database().close());
        }
    }

    /** Everybody reads the items, then everybody commits at once, each in an order of its own. */
    private static List<Attempt> round(TestDatabase db, List<Writer> writers, List<Seed.Item> items) {
        List<Uni<Attempt>> all = new ArrayList<>();
        for (Writer writer : writers) {
            List<Seed.Item> order = new ArrayList<>(items);
            Collections.shuffle(order, writer.random());
            for (Seed.Item item : order) {
                LoadedItem before = Await.await(new ItemLoader(writer.ledger()).load(item.itemCode()));
                LocalDate from = Published.DAY.plusDays(writer.random().nextInt(4_000));
                List<RegistryEvent> events = events(db, writer, before, item, from);
                if (!events.isEmpty())
                    all.add(writer.ledger()
                            .commit(before.commit(events, Actor.system("test"), Instant.now()))
                            .map(outcome -> new Attempt(before, from, outcome)));
            }
        }
        return all.isEmpty() ? List.of() : Await.await(Uni.join().all(all).andFailFast());
    }

    /** Who asks the law gives up when it says no; who does not asks the database with any day at all. */
    private static List<RegistryEvent> events(
            TestDatabase db, Writer writer, LoadedItem before, Seed.Item item, LocalDate from) {
        int next = before.history().versions().getLast().version() + 1;
        if (!writer.asksTheLaw())
            return List.of(new ItemPublished(item.itemCode(), next, from, null, item.content(), "并发修订"));
        ItemFacts facts = Await.await(new Organs(db.database()).facts(item.content()));
        LocalDate later = before.history().versions().getLast().effectiveFrom();
        LocalDate day =
                from.isAfter(later) ? from : later.plusDays(1 + writer.random().nextInt(30));
        PublishItemVersion command = new PublishItemVersion(item.itemCode(), day, item.content(), "修订", false);
        return RegistryLaw.decide(before.history(), command, Published.DAY, facts)
                        instanceof Decision.Accepted<RegistryEvent> yes
                ? yes.events()
                : List.of();
    }

    /** One winner at most; every other was told why: somebody was faster, or the days were taken. */
    private static int winners(List<Attempt> attempts) {
        int winners = 0;
        for (Attempt attempt : attempts) {
            switch (attempt.outcome()) {
                case CommitOutcome.Committed committed -> {
                    assertEquals(attempt.before().streamVersion() + 1, committed.version());
                    winners++;
                }
                case CommitOutcome.Stale faster ->
                    assertEquals(attempt.before().streamVersion() + 1, faster.actualVersion());
                case CommitOutcome.Rejected no -> {
                    assertTrue(DATES_COLLIDE.contains(no.sqlState()), no.toString());
                    LocalDate newest =
                            attempt.before().history().versions().getLast().effectiveFrom();
                    assertTrue(!attempt.from().isAfter(newest), attempt.from() + " after " + newest + " " + no);
                }
                default -> throw new AssertionError("Expected an outcome of a race, but got " + attempt.outcome());
            }
        }
        assertTrue(winners <= 1, winners + " published the same version");
        return winners;
    }

    private static List<Writer> writers(TestDatabase db) {
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Database database =
                    Database.attach(db.vertx(), new DatabaseOptions(db.uri(), 3, 2, Duration.ofSeconds(30)));
            SecureRandom ids = new SecureRandom();
            Ledger ledger = new Ledger(database, new Uuid7(InstantSource.system(), ids::nextLong));
            writers.add(new Writer(database, ledger, new Random(20260302L + i), i % 2 == 0));
        }
        return writers;
    }

    private static List<String> stored(TestDatabase db, Seed.Item item) {
        List<String> rows = new ArrayList<>();
        for (Row row : Published.asNode(db, VERSIONS, item.itemCode()))
            rows.add(row.getInteger("version") + " " + row.getLocalDate("first_day") + " "
                    + row.getLocalDate("end_day"));
        return rows;
    }

    private static List<String> logged(TestDatabase db, Seed.Item item) {
        ItemHistory history =
                Await.await(new ItemLoader(db.ledger()).load(item.itemCode())).history();
        List<String> rows = new ArrayList<>();
        for (ItemVersion v : history.versions())
            rows.add(v.version() + " " + v.effectiveFrom() + " " + Objects.toString(v.effectiveTo()));
        return rows;
    }
}
