package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import qingdan.registry.domain.EntryCommand.CancelEntry;
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
import qingdan.registry.event.Organ;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.seed.Families;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedShare;
import qingdan.registry.seed.SeedSource;

/**
 * Claim and upgrade converge: the province publishes entry versions and cancels entries, the county claims entries, adopts
 * versions and changes its local fields, the log arrives in pieces of any size or, while the line is cut, not at all; in the
 * end both hold the same list, and the list is right.
 */
class LayersReplayTest {
    private static final Actor ACTOR = Actor.system("test");
    private static final int STEPS = 90;

    private final TestDatabase province = TestDatabase.create();
    private final TestDatabase county = TestDatabase.create();
    /** How much of one node's log the other has received. */
    private final Map<TestDatabase, Integer> received = new HashMap<>();

    private static final Seed SEED = withSomethingToClaim();
    private static final Families FAMILIES = Families.load(SeedSource.product());

    private final Map<String, List<String>> conditions = new HashMap<>();
    private final List<Seed.Item> claimed = new ArrayList<>();
    private LocalDate today = Published.DAY;

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333})
    void shouldHoldTheSameListInTheEndWhateverArrivedWhen(long seed) {
        try (province;
                county) {
            Random random = new Random(seed);
            Await.await(Published.loader(province).load(SEED, new SeedShare("340000", true, r -> !r.equals("340123"))));
            Await.await(Published.loader(county).load(SEED, new SeedShare("340123", false, "340123"::equals)));
            List<Seed.Item> items = SEED.items().stream()
                    .filter(i -> i.content().exercise().region().equals("340123"))
                    .limit(5)
                    .toList();
            deliver(province, county, Integer.MAX_VALUE);
            boolean cut = false;
            int adopted = 0;
            int cancelled = 0;
            Set<String> whileCut = new HashSet<>();
            for (int step = 0; step < STEPS; step++) {
                Seed.Item item = items.get(random.nextInt(items.size()));
                int move = random.nextInt(10);
                if (cut && move < 6) whileCut.add(move < 2 || move == 5 ? "province" : "county");
                switch (move) {
                    case 0, 1 -> publishEntry(item, step);
                    case 2 ->
                        adopted += (int) items.stream().filter(this::adopt).count();
                    case 3 -> changeLocally(item, step);
                    case 4 -> claim(random);
                    case 5 -> {
                        // what the county may be claiming at this very moment
                        if (cancelled < 4) cancelled += cancel(random);
                    }
                    case 6 -> cut = !cut;
                    case 7, 8 -> {
                        if (!cut) deliver(province, county, 1 + random.nextInt(9));
                    }
                    default -> {
                        if (!cut) deliver(county, province, 1 + random.nextInt(9));
                    }
                }
                today = today.plusDays(random.nextInt(2));
            }
            assertTrue(adopted > 0, "nothing was adopted on the way");
            assertTrue(cancelled > 0, "nothing was cancelled on the way");
            assertTrue(claimed.size() > 1, "nothing was claimed on the way");
            assertEquals(Set.of("province", "county"), whileCut, "who worked while the line was cut");
            // when the line is back, all arrives, and the county adopts what it had not
            deliver(province, county, Integer.MAX_VALUE);
            items.forEach(this::adopt);
            deliver(county, province, Integer.MAX_VALUE);
            // then
            assertEquals(Replayed.hashes(province), Replayed.hashes(county));
            for (Seed.Item item : items) right(item);
            for (Seed.Item item : claimed) held(item);
            assertEquals(
                    Await.await(new Claims(province.database()).list(null, "340123", null, null, null, 1_000)),
                    Await.await(new Claims(county.database()).list(null, "340123", null, null, null, 1_000)));
            assertEquals(
                    List.of(),
                    Await.await(
                            new Claims(province.database()).list(null, "340123", ClaimState.OUTDATED, null, null, 10)));
        }
    }

    /** A claim stands as it was made, also where the province had cancelled the entry before it heard of the claim. */
    private void held(Seed.Item item) {
        for (TestDatabase node : List.of(province, county)) {
            ItemVersion held = Await.await(new ItemLoader(node.ledger()).load(item.itemCode()))
                    .history()
                    .newest()
                    .orElseThrow();
            assertEquals(item.content(), held.content());
        }
    }

    /** An entry that, as far as the county knows, stands in the catalogue and nobody here has claimed. */
    private void claim(Random random) {
        List<Claim> open =
                Await.await(new Claims(county.database()).list(null, "340123", ClaimState.UNCLAIMED, null, null, 40));
        if (open.isEmpty()) return;
        Claim claim = open.get(random.nextInt(open.size()));
        Catalogue catalogue = new Catalogue(county.database(), county.ledger());
        Organ organ =
                Await.await(new Organs(county.database()).find(claim.organ())).orElseThrow();
        String itemCode = organ.code() + organ.level().digit() + claim.entry().basicCode();
        ItemContent content = StandardFields.apply(FAMILIES.claim(claim.entry(), organ, "2026年本", "认领"), claim.entry());
        LoadedItem loaded = Await.await(new ItemLoader(county.ledger()).load(itemCode));
        ItemFacts facts = Await.await(catalogue.facts(content, claim.version()));
        PublishItemVersion first = new PublishItemVersion(itemCode, today, content, "认领", false, claim.version());
        assertTrue(commit(loaded, RegistryLaw.decide(loaded.history(), first, today, facts)));
        claimed.add(new Seed.Item(itemCode, today, content));
    }

    /** As far as the province knows, nobody in the county has claimed it. */
    private int cancel(Random random) {
        List<Claim> open =
                Await.await(new Claims(province.database()).list(null, "340123", ClaimState.UNCLAIMED, null, null, 40));
        if (open.isEmpty()) return 0;
        Catalogue catalogue = new Catalogue(province.database(), province.ledger());
        LoadedEntry entry = Await.await(
                catalogue.load(open.get(random.nextInt(open.size())).entry().basicCode()));
        CancelEntry command = new CancelEntry(entry.history().basicCode(), today, "法规废止", "依据");
        if (!(EntryLaw.decide(entry.history(), command, today, List.of()) instanceof Decision.Accepted<EntryEvent> yes))
            return 0;
        committed(Await.await(province.ledger().commit(entry.commit(yes.events(), ACTOR, Instant.now()))));
        return 1;
    }

    /** The county of the sample list has claimed nearly all there is; here every third of its items is still missing. */
    private static Seed withSomethingToClaim() {
        Seed all = Published.SEED;
        List<Seed.Item> items = new ArrayList<>();
        int feixi = 0;
        for (Seed.Item item : all.items()) {
            boolean changes =
                    all.changes().stream().anyMatch(c -> c.command().itemCode().equals(item.itemCode()));
            if (!item.content().exercise().region().equals("340123") || feixi++ % 3 != 2 || changes) items.add(item);
        }
        return new Seed(
                all.edition(), all.divisions(), all.organs(), all.entries(), items, all.changes(), all.sha256());
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
