package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.TimeLimit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.domain.Adoption;
import qingdan.registry.domain.ClaimState;
import qingdan.registry.domain.EntryCommand.PublishEntry;
import qingdan.registry.domain.EntryHistory;
import qingdan.registry.domain.EntryLaw;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.domain.Sample;
import qingdan.registry.domain.StandardFields;
import qingdan.registry.event.EntryEvent;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedShare;

/**
 * Claim and upgrade converge: the province publishes entry versions, the county adopts them and changes its local fields,
 * the log arrives in pieces of any size or not at all for a while; in the end both hold the same list, and the list is right.
 */
class LayersReplayTest {
    private static final Actor ACTOR = Actor.system("test");
    private static final int STEPS = 70;

    private final TestDatabase province = TestDatabase.create();
    private final TestDatabase county = TestDatabase.create();
    /** How much of one node's log the other has received. */
    private final Map<TestDatabase, Integer> received = new HashMap<>();

    private final Map<String, List<String>> conditions = new HashMap<>();
    private LocalDate today = Published.DAY;

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333})
    void shouldHoldTheSameListInTheEndWhateverArrivedWhen(long seed) {
        try (province;
                county) {
            Random random = new Random(seed);
            Await.await(Published.loader(province)
                    .load(Published.SEED, new SeedShare("340000", true, r -> !r.equals("340123"))));
            Await.await(
                    Published.loader(county).load(Published.SEED, new SeedShare("340123", false, "340123"::equals)));
            List<Seed.Item> items = Published.SEED.items().stream()
                    .filter(i -> i.content().exercise().region().equals("340123"))
                    .limit(5)
                    .toList();
            deliver(province, county, Integer.MAX_VALUE);
            boolean cut = false;
            int adopted = 0;
            for (int step = 0; step < STEPS; step++) {
                Seed.Item item = items.get(random.nextInt(items.size()));
                switch (random.nextInt(8)) {
                    case 0, 1 -> publishEntry(item, step);
                    case 2 ->
                        adopted += (int) items.stream().filter(this::adopt).count();
                    case 3, 4 -> changeLocally(item, step);
                    case 5 -> cut = random.nextInt(3) == 0;
                    case 6 -> {
                        if (!cut) deliver(province, county, 1 + random.nextInt(9));
                    }
                    default -> {
                        if (!cut) deliver(county, province, 1 + random.nextInt(9));
                    }
                }
                today = today.plusDays(random.nextInt(2));
            }
            assertTrue(adopted > 0, "nothing was adopted on the way");
            // when the line is back, all arrives, and the county adopts what it had not
            deliver(province, county, Integer.MAX_VALUE);
            items.forEach(this::adopt);
            deliver(county, province, Integer.MAX_VALUE);
            // then
            assertEquals(Replayed.hashes(province), Replayed.hashes(county));
            for (Seed.Item item : items) right(item);
            assertEquals(
                    Await.await(new Claims(province.database()).list(null, "340123", null, null, null, 1_000)),
                    Await.await(new Claims(county.database()).list(null, "340123", null, null, null, 1_000)));
            assertEquals(
                    List.of(),
                    Await.await(
                            new Claims(province.database()).list(null, "340123", ClaimState.OUTDATED, null, null, 10)));
        }
    }

    private void right(Seed.Item item) {
        EntryVersion newest = Await.await(new Catalogue(county.database(), county.ledger())
                        .history(item.content().classification().basicCode()))
                .newest()
                .orElseThrow();
        ItemVersion held = Await.await(new ItemLoader(county.ledger()).load(item.itemCode()))
                .history()
                .newest()
                .orElseThrow();
        assertEquals(newest.version(), held.entryVersion());
        assertEquals(List.of(), StandardFields.altered(held.content(), newest.entry()));
        assertEquals(
                conditions.getOrDefault(item.itemCode(), item.content().conditions()),
                held.content().conditions());
    }

    private void publishEntry(Seed.Item item, int step) {
        Catalogue catalogue = new Catalogue(province.database(), province.ledger());
        LoadedEntry entry =
                Await.await(catalogue.load(item.content().classification().basicCode()));
        EntryVersion newest = entry.history().newest().orElseThrow();
        LocalDate from =
                newest.effectiveFrom() == null || newest.effectiveFrom().isBefore(today)
                        ? today
                        : newest.effectiveFrom().plusDays(1);
        TimeLimit limit = newest.entry().statutory();
        Decision<EntryEvent> decision = EntryLaw.decide(
                entry.history(),
                new PublishEntry(
                        entry.history().basicCode(),
                        from,
                        from.plusDays(30),
                        Sample.entry(newest.entry(), item.content().name() + step, "第" + step + "条", limit),
                        "修订" + step),
                today,
                List.of());
        if (!(decision instanceof Decision.Accepted<EntryEvent> yes)) throw new AssertionError(decision);
        committed(Await.await(province.ledger().commit(entry.commit(yes.events(), ACTOR, Instant.now()))));
    }

    private boolean adopt(Seed.Item item) {
        Catalogue catalogue = new Catalogue(county.database(), county.ledger());
        LoadedItem loaded = Await.await(new ItemLoader(county.ledger()).load(item.itemCode()));
        EntryHistory entry =
                Await.await(catalogue.history(item.content().classification().basicCode()));
        EntryVersion newest = entry.newest().orElseThrow();
        ItemFacts facts = Await.await(catalogue.facts(item.content(), newest.version()));
        return commit(loaded, Adoption.decide(loaded.history(), newest, entry.cancelledFrom(), today, facts));
    }

    private void changeLocally(Seed.Item item, int step) {
        LoadedItem loaded = Await.await(new ItemLoader(county.ledger()).load(item.itemCode()));
        ItemVersion held = loaded.history().newest().orElseThrow();
        ItemContent content = held.content();
        ItemContent changed = Sample.content(content, content.name(), List.of("条件" + step));
        ItemFacts facts =
                Await.await(new Catalogue(county.database(), county.ledger()).facts(content, held.entryVersion()));
        LocalDate from = held.effectiveFrom().isBefore(today)
                ? today
                : held.effectiveFrom().plusDays(1);
        assertTrue(commit(
                loaded,
                RegistryLaw.decide(
                        loaded.history(),
                        new PublishItemVersion(item.itemCode(), from, changed, "本地修订", false),
                        today,
                        facts)));
        conditions.put(item.itemCode(), changed.conditions());
    }

    private boolean commit(LoadedItem loaded, Decision<RegistryEvent> decision) {
        if (!(decision instanceof Decision.Accepted<RegistryEvent> yes)) throw new AssertionError(decision);
        if (yes.events().isEmpty()) return false;
        committed(Await.await(county.ledger().commit(loaded.commit(yes.events(), ACTOR, Instant.now()))));
        return true;
    }

    private static void committed(CommitOutcome outcome) {
        assertTrue(outcome instanceof CommitOutcome.Committed, outcome.toString());
    }

    /** The next events of one node's log reach the other; sometimes the last one comes twice. */
    private void deliver(TestDatabase from, TestDatabase to, int most) {
        List<SealedEvent> log = Replayed.inOrder(from, "origin");
        int known = received.getOrDefault(from, 0);
        int until = (int) Math.min(log.size(), (long) known + most);
        Replayed.project(to, new ArrayList<>(log.subList(Math.max(0, known - 1), until)), "other");
        received.put(from, until);
    }
}
