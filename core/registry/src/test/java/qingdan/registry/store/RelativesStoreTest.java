package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.Classification;
import qingdan.registry.event.EntryPublished;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.event.ItemSuspended;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.seed.Seed;

/** 主项与子项: named and listed as of the day and the knowledge of the item they stand beside. */
class RelativesStoreTest {
    private static final Set<String> CODES =
            Published.SEED.items().stream().map(Seed.Item::itemCode).collect(Collectors.toSet());
    private static final Seed.Item CHILD = Published.SEED.items().stream()
            .filter(i -> i.content().classification().parentBasicCode() != null && CODES.contains(main(i)))
            .findFirst()
            .orElseThrow();

    @Test
    void shouldNameRelativesAsOfTheDayAndAsTheyWereKnown() {
        try (TestDatabase db = Published.create()) {
            ItemLoader items = new ItemLoader(db.ledger());
            ItemSnapshots snapshots = new ItemSnapshots(db.database());
            Seed.Item main = Published.SEED.items().stream()
                    .filter(i -> i.itemCode().equals(main(CHILD)))
                    .findFirst()
                    .orElseThrow();
            Instant before = Instant.now().plusSeconds(60);
            LocalDate next = Published.DAY.plusDays(30);
            rename(db, items, main, next, "新主项");
            rename(db, items, CHILD, next, "新子项");
            commit(
                    db,
                    items,
                    CHILD,
                    new ItemSuspended(CHILD.itemCode(), Published.DAY, null, "机构调整", "样例文件"),
                    before.plusSeconds(60));

            assertEquals(
                    CHILD.content().name(),
                    child(now(snapshots, main, next.minusDays(1))).name());
            assertEquals("新子项", child(now(snapshots, main, next)).name());
            assertEquals(
                    main.content().name(),
                    parent(now(snapshots, CHILD, next.minusDays(1))).name());
            assertEquals("新主项", parent(now(snapshots, CHILD, next)).name());
            assertEquals(
                    ItemStatus.SUSPENDED,
                    child(now(snapshots, main, Published.DAY)).status());

            ItemRelatives.Relative child = child(then(snapshots, items, main, next, before));
            assertEquals(CHILD.content().name(), child.name());
            assertEquals(ItemStatus.IN_FORCE, child.status());
            assertEquals(
                    main.content().name(),
                    parent(then(snapshots, items, CHILD, next, before)).name());
            Instant after = before.plusSeconds(3600);
            assertEquals(now(snapshots, main, next), then(snapshots, items, main, next, after));
            assertEquals(now(snapshots, CHILD, next), then(snapshots, items, CHILD, next, after));

            ItemRelatives unrecorded = then(snapshots, items, main, next, Instant.EPOCH);
            assertTrue(unrecorded.children().isEmpty(), unrecorded::toString);
            ItemRelatives.Relative above = parent(then(snapshots, items, CHILD, next, Instant.EPOCH));
            assertNull(above.itemCode());
            assertNull(above.status());
            assertFalse(now(snapshots, main, next).children().isEmpty());
        }
    }

    /** What the catalogue says today is not what it said when the list of a day was made. */
    @Test
    void shouldFindSubItemsOfThePastWhoseEntryHasAnotherMainItemNow() {
        try (TestDatabase db = Published.create()) {
            ItemLoader items = new ItemLoader(db.ledger());
            ItemSnapshots snapshots = new ItemSnapshots(db.database());
            Seed.Item main = Published.SEED.items().stream()
                    .filter(i -> i.itemCode().equals(main(CHILD)))
                    .findFirst()
                    .orElseThrow();
            LocalDate next = Published.DAY.plusDays(30);
            entryWithoutMainItem(db, CHILD.content().classification().basicCode(), next);
            Classification old = CHILD.content().classification();
            Classification alone = new Classification(
                    old.basicCode(), old.localCode(), null, old.ahCategory(), old.nationalCategory());
            ItemContent content = CHILD.content()
                    .withStandard(
                            CHILD.content().name(),
                            alone,
                            CHILD.content().bases(),
                            CHILD.content().limits());
            Instant moment = Instant.now().plusSeconds(60);
            commit(
                    db,
                    items,
                    CHILD,
                    new ItemPublished(CHILD.itemCode(), 2, next, null, content, "升级"),
                    moment.plusSeconds(60));

            assertEquals(
                    ItemStatus.IN_FORCE,
                    child(now(snapshots, main, next.minusDays(1))).status());
            assertTrue(now(snapshots, main, next).children().stream()
                    .noneMatch(r -> CHILD.itemCode().equals(r.itemCode())));
            assertEquals(
                    ItemStatus.IN_FORCE,
                    child(then(snapshots, items, main, next, moment)).status());
        }
    }

    private static void entryWithoutMainItem(TestDatabase db, String basicCode, LocalDate from) {
        LoadedEntry entry = Await.await(new Catalogue(db.database(), db.ledger()).load(basicCode));
        CatalogueEntry old = entry.history().newest().orElseThrow().entry();
        CatalogueEntry alone = new CatalogueEntry(
                old.basicCode(),
                old.localCode(),
                old.name(),
                old.ahCategory(),
                old.nationalCategory(),
                null,
                old.department(),
                old.levels(),
                old.bases(),
                old.statutory(),
                old.limitNote(),
                old.evidence());
        EntryPublished published = new EntryPublished(basicCode, 2, from, from.plusDays(30), alone, "修订");
        Await.await(db.ledger().commit(entry.commit(List.of(published), Actor.system("test"), Instant.now())));
    }

    private static void rename(TestDatabase db, ItemLoader items, Seed.Item item, LocalDate from, String name) {
        ItemContent old = item.content();
        ItemContent content = old.withStandard(name, old.classification(), old.bases(), old.limits());
        ItemPublished published = new ItemPublished(item.itemCode(), 2, from, null, content, "更名");
        commit(db, items, item, published, Instant.now().plusSeconds(120));
    }

    private static void commit(TestDatabase db, ItemLoader items, Seed.Item item, RegistryEvent event, Instant at) {
        LoadedItem loaded = Await.await(items.load(item.itemCode()));
        Await.await(db.ledger().commit(loaded.commit(List.of(event), Actor.system("test"), at)));
    }

    private static ItemRelatives now(ItemSnapshots snapshots, Seed.Item item, LocalDate day) {
        return Await.await(snapshots.relatives(snapshot(snapshots, item, day)));
    }

    private static ItemRelatives then(
            ItemSnapshots snapshots, ItemLoader items, Seed.Item item, LocalDate day, Instant moment) {
        AtomicInteger reads = new AtomicInteger();
        ItemRelatives relatives = Await.await(snapshots.relatives(snapshot(snapshots, item, day), codes -> {
            reads.incrementAndGet();
            return items.knownAt(codes, moment);
        }));
        assertEquals(1, reads.get(), "the log is read once for all relatives");
        return relatives;
    }

    private static ItemSnapshot snapshot(ItemSnapshots snapshots, Seed.Item item, LocalDate day) {
        return Await.await(snapshots.snapshot(item.itemCode(), day)).orElseThrow();
    }

    private static ItemRelatives.Relative child(ItemRelatives relatives) {
        Optional<ItemRelatives.Relative> child = relatives.children().stream()
                .filter(r -> CHILD.itemCode().equals(r.itemCode()))
                .findFirst();
        return child.orElseThrow(() -> new AssertionError("Expected the sub-item, but got " + relatives));
    }

    private static ItemRelatives.Relative parent(ItemRelatives relatives) {
        ItemRelatives.Relative parent = relatives.parent();
        assertNotNull(parent);
        return parent;
    }

    private static String main(Seed.Item child) {
        return child.itemCode().substring(0, 19)
                + child.content().classification().parentBasicCode();
    }
}
