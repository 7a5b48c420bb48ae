package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryCommand.AbolishItem;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryCommand.ResumeItem;
import qingdan.registry.domain.RegistryCommand.SuspendItem;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.seed.Seed;

/** 哪一天的版本, 当时所知: what the tables say of any day is what the log says, and what was known then can be asked later. */
class KnownAtReplayTest {
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    /** What was answered about a day at a moment, to be asked again later. */
    private record Answer(Instant moment, String item, LocalDate day, String text) {}

    @Test
    void shouldAnswerAsTheLogDoesForAnyDayAndAsThenForAnyMoment() {
        try (TestDatabase db = Published.create()) {
            ItemLoader loader = new ItemLoader(db.ledger());
            ItemSnapshots snapshots = new ItemSnapshots(db.database());
            Organs organs = new Organs(db.database());
            Random random = new Random(20260302);
            List<Seed.Item> items = Published.SEED.items().subList(0, 4);
            List<Answer> then = new ArrayList<>();
            Instant moment = Instant.now();
            LocalDate today = Published.DAY;
            for (int i = 0; i < 60; i++) {
                boolean last = i == 40; // by then it has a past
                Seed.Item item = last ? items.getLast() : items.get(random.nextInt(items.size()));
                LoadedItem loaded = Await.await(loader.load(item.itemCode()));
                ItemFacts facts = Await.await(organs.facts(item.content()));
                LocalDate day = today.plusDays(random.nextInt(25));
                RegistryCommand command =
                        switch (last ? 0 : 1 + random.nextInt(23)) {
                            case 0 -> new AbolishItem(item.itemCode(), day, "取消", "依据");
                            case 1, 2, 3, 4, 5 ->
                                new SuspendItem(
                                        item.itemCode(),
                                        day,
                                        random.nextBoolean() ? null : day.plusDays(9),
                                        "暂停",
                                        "依据");
                            case 6, 7, 8, 9, 10, 11 -> new ResumeItem(item.itemCode(), day, "恢复");
                            default ->
                                new PublishItemVersion(
                                        item.itemCode(),
                                        day,
                                        item.content().withConditions(List.of("第" + i + "次修订的条件")),
                                        "修订",
                                        false);
                        };
                moment = moment.plusSeconds(60);
                if (RegistryLaw.decide(loaded.history(), command, today, facts)
                        instanceof Decision.Accepted<RegistryEvent> yes)
                    Await.await(db.ledger().commit(loaded.commit(yes.events(), Actor.system("test"), moment)));
                LocalDate asked = Published.DAY.plusDays(random.nextInt(90) - 20);
                for (Seed.Item one : items) {
                    String said = text(Await.await(snapshots.snapshot(one.itemCode(), asked))
                            .orElseThrow());
                    then.add(new Answer(moment, one.itemCode(), asked, said));
                    ItemHistory log = Await.await(loader.load(one.itemCode())).history();
                    assertEquals(text(Await.await(snapshots.known(log, asked)).orElseThrow()), said);
                }
                today = today.plusDays(random.nextInt(2));
            }
            int changed = 0;
            assertTrue(then.stream().anyMatch(a -> a.text().contains("ABOLISHED")), "nothing was cancelled");
            for (Answer answer : then) {
                ItemHistory known = Await.await(loader.knownAt(answer.item(), answer.moment()));
                assertEquals(
                        answer.text(),
                        text(Await.await(snapshots.known(known, answer.day())).orElseThrow()));
                String now = text(Await.await(snapshots.snapshot(answer.item(), answer.day()))
                        .orElseThrow());
                if (!now.equals(answer.text())) changed++;
            }
            assertTrue(changed > 10, "only " + changed + " answers would be others today");
            assertTrue(Await.await(loader.knownAt(items.getFirst().itemCode(), START.minusSeconds(999_999_999L)))
                    .versions()
                    .isEmpty());
        }
    }

    private static String text(ItemSnapshot s) {
        return s.version() + " " + s.status() + " " + s.effectiveFrom() + " " + s.effectiveTo() + " "
                + s.content().hashCode();
    }
}
