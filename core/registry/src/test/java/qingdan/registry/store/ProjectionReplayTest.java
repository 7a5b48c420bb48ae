package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryCommand.AbolishItem;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryCommand.ResumeItem;
import qingdan.registry.domain.RegistryCommand.SuspendItem;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.seed.Seed;

/** A county that only sees the log holds the same list as the province that wrote it. */
class ProjectionReplayTest {
    private static final int COMMANDS = 150;

    @Test
    void shouldHoldTheSameListWhenTheLogIsReplayedElsewhere() {
        try (TestDatabase province = Published.create();
                TestDatabase county = TestDatabase.create()) {
            int changed = changeAtRandom(province, new Random(20260302));
            assertTrue(changed > COMMANDS / 5, "only " + changed + " commands were lawful");

            List<SealedEvent> log = Replayed.log(province, "340000");
            Replayed.project(county, log, "340123");
            assertEquals(Replayed.hashes(province), Replayed.hashes(county));

            // the same events once more, and the province's own events through its own projection: nothing changes
            Replayed.project(county, log, "340123");
            Replayed.project(province, log, "340123");
            assertEquals(Replayed.hashes(province), Replayed.hashes(county));
        }
    }

    @Test
    void shouldHoldTheSameListWhenStreamsArriveInAnotherOrder() {
        try (TestDatabase province = Published.create();
                TestDatabase county = TestDatabase.create()) {
            changeAtRandom(province, new Random(7));
            Map<String, List<SealedEvent>> streams = Replayed.log(province, "340000").stream()
                    .collect(Collectors.groupingBy(e -> e.event().stream(), LinkedHashMap::new, Collectors.toList()));
            List<List<SealedEvent>> shuffled = new ArrayList<>(streams.values());
            Collections.shuffle(shuffled, new Random(8));
            Replayed.project(county, shuffled.stream().flatMap(List::stream).toList(), "340123");
            assertEquals(Replayed.hashes(province), Replayed.hashes(county));
        }
    }

    @Test
    void shouldIgnoreEventsOfOtherRoomsWhenTheyPass() {
        assertTrue(RegistryJson.read("casework.CaseAccepted", new byte[0]).isEmpty());
        assertFalse(RegistryProjection.options().types().isEmpty());
    }

    /** Random lawful and unlawful commands on a few items. @return how many were accepted */
    private static int changeAtRandom(TestDatabase db, Random random) {
        ItemLoader loader = new ItemLoader(db.ledger());
        Organs organs = new Organs(db.database());
        List<Seed.Item> items = Published.SEED.items().subList(0, 12);
        int accepted = 0;
        for (int i = 0; i < COMMANDS; i++) {
            Seed.Item item = items.get(random.nextInt(items.size()));
            LoadedItem loaded = Await.await(loader.load(item.itemCode()));
            ItemFacts facts = Await.await(organs.facts(item.content()));
            Decision<RegistryEvent> decision =
                    RegistryLaw.decide(loaded.history(), command(item, i, random), Published.DAY, facts);
            if (!(decision instanceof Decision.Accepted<RegistryEvent> yes)) continue;
            CommitOutcome outcome =
                    Await.await(db.ledger().commit(loaded.commit(yes.events(), Actor.system("test"), Instant.now())));
            assertTrue(outcome instanceof CommitOutcome.Committed, outcome + " after " + yes.events());
            accepted++;
        }
        return accepted;
    }

    private static RegistryCommand command(Seed.Item item, int i, Random random) {
        LocalDate day = Published.DAY.plusDays(i + random.nextInt(20));
        return switch (random.nextInt(14)) {
            case 0 ->
                new AbolishItem(item.itemCode(), random.nextInt(5) == 0 ? day : Published.DAY.minusDays(1), "取消", "依据");
            case 1, 2, 3, 4 ->
                new SuspendItem(
                        item.itemCode(),
                        day,
                        random.nextBoolean() ? null : day.plusDays(random.nextInt(30)),
                        "暂停",
                        "依据");
            case 5, 6, 7, 8 -> new ResumeItem(item.itemCode(), day, "恢复");
            default -> new PublishItemVersion(item.itemCode(), day, item.content(), "修订", false);
        };
    }
}
