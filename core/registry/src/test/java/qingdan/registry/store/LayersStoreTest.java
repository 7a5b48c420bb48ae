package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.TimeLimit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.domain.ClaimState;
import qingdan.registry.domain.Completeness;
import qingdan.registry.domain.EntryCommand;
import qingdan.registry.domain.EntryLaw;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.domain.Sample;
import qingdan.registry.domain.StandardFields;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.EntryEvent;
import qingdan.registry.event.Organ;
import qingdan.registry.seed.Seed;

/** Catalogue, claims, quality and the change feed in the database. */
class LayersStoreTest {
    private static final String FEIXI = "340123";
    private static TestDatabase db;
    private static Catalogue catalogue;

    @BeforeAll
    static void fill() {
        db = Published.create();
        catalogue = new Catalogue(db.database(), db.ledger());
    }

    @AfterAll
    static void drop() {
        db.close();
    }

    @Test
    void shouldFindEntriesByEachFilterWhenTheyAreListed() {
        assertEquals(
                Published.SEED.entries().size(),
                Await.await(catalogue.list(new Catalogue.Filter(null, null, null, null, null), null, 1_000))
                        .size());
        List<EntryRow> food =
                Await.await(catalogue.list(new Catalogue.Filter("食品经营", null, null, null, null), null, 10));
        assertTrue(food.stream().allMatch(r -> r.entry().name().contains("食品经营")));
        assertFalse(food.isEmpty());
        assertEquals(
                List.of(),
                Await.await(catalogue.list(new Catalogue.Filter("100%_", null, null, null, null), null, 10)));
        for (EntryRow row :
                Await.await(catalogue.list(new Catalogue.Filter(null, "02", null, "31", "COUNTY"), null, 50))) {
            assertEquals("02", row.entry().nationalCategory().code());
            assertEquals("31", row.entry().department());
        }
        List<EntryRow> first = Await.await(catalogue.list(new Catalogue.Filter(null, null, null, null, null), null, 5));
        List<EntryRow> next = Await.await(catalogue.list(
                new Catalogue.Filter(null, null, null, null, null),
                first.getLast().entry().basicCode(),
                5));
        assertTrue(next.getFirst()
                        .entry()
                        .basicCode()
                        .compareTo(first.getLast().entry().basicCode())
                > 0);
    }

    @Test
    void shouldShowTheClaimOutdatedWithItsFieldsWhenTheProvinceChangesTheEntry() {
        CatalogueEntry entry = entry("取水许可");
        publish(Sample.entry(entry, entry.name(), "第一百条", TimeLimit.workDays(99)), Published.DAY.plusDays(1));
        List<Claim> outdated =
                Await.await(new Claims(db.database()).list(null, FEIXI, ClaimState.OUTDATED, null, null, 50));
        Claim claim = outdated.stream()
                .filter(c -> c.entry().basicCode().equals(entry.basicCode()))
                .findFirst()
                .orElseThrow();
        assertEquals(2, claim.version());
        assertEquals(1, claim.claimedVersion());
        assertEquals(Published.DAY.plusDays(31), claim.adoptBy());
        assertEquals(List.of(StandardFields.BASES, StandardFields.STATUTORY), claim.altered());
    }

    @Test
    void shouldListEveryEntryThatFitsAnOrganAsClaimedOrNot() {
        for (Organ organ : Published.SEED.organs().stream()
                .filter(o -> o.region().equals(FEIXI))
                .toList()) {
            Set<String> expected = new TreeSet<>();
            for (CatalogueEntry e : Published.SEED.entries())
                if (e.levels().contains(organ.level()) && organ.departments().contains(e.department()))
                    expected.add(e.basicCode());
            Set<String> listed = new TreeSet<>();
            Set<String> abolished = new TreeSet<>();
            for (Claim c : Await.await(new Claims(db.database()).list(organ.code(), null, null, null, null, 1_000))) {
                listed.add(c.entry().basicCode());
                assertEquals(c.itemCode() == null, c.state() == ClaimState.UNCLAIMED);
            }
            Published.asNode(
                            db,
                            "select basic_code from registry.catalogue_item where organ = $1 and abolished_from is not null",
                            organ.code())
                    .forEach(row -> abolished.add(row.getString(0)));
            expected.removeAll(abolished);
            String cancelledElsewhere = entry("食品安全监督检查").basicCode();
            expected.remove(cancelledElsewhere);
            listed.remove(cancelledElsewhere);
            assertEquals(expected, listed, organ.name());
        }
    }

    @Test
    void shouldRefuseOverlapAndChangeWhenAnEntryVersionIsPublished() {
        String code = entry("食品经营许可").basicCode();
        PgException overlap = assertThrows(PgException.class, () -> Published.asNode(db, """
                insert into registry.entry_version (basic_code, version, effective, content, reason, published_at)
                values ($1, 99, daterange('2026-01-01', '2026-02-01'), '{}', 'x', now())""", code));
        assertEquals("23P01", overlap.getSqlState());
        PgException changed = assertThrows(
                PgException.class,
                () -> Published.asNode(
                        db, "update registry.entry_version set content = '{}' where basic_code = $1", code));
        assertEquals("QD010", changed.getSqlState());
        assertThrows(PgException.class, () -> db.asOwner("delete from registry.entry_version"));
        assertThrows(PgException.class, () -> db.asOwner("truncate registry.entry_version"));
    }

    @Test
    void shouldShowAClaimWithdrawnWhenItsEntryIsCancelled() {
        CatalogueEntry entry = entry("食品安全监督检查");
        LoadedEntry loaded = Await.await(catalogue.load(entry.basicCode()));
        commit(loaded, new EntryCommand.CancelEntry(entry.basicCode(), Published.DAY, "依据废止", "样例文件"));
        assertEquals(
                Published.DAY, Await.await(catalogue.history(entry.basicCode())).cancelledFrom());
        assertTrue(
                Await.await(new Claims(db.database()).list(null, FEIXI, ClaimState.WITHDRAWN, null, null, 50)).stream()
                        .anyMatch(c -> c.entry().basicCode().equals(entry.basicCode())));
    }

    @Test
    void shouldKeepScoresOfEveryItemWhenTheNightlyRunIsThrough() {
        QualityStore store = new QualityStore(db.database());
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T19:00:00Z"));
        QualityRun run = new QualityRun(db.database(), now::get, r -> true);
        int checked = Await.await(run.look());
        long listed = Published.asNode(db, "select count(*) from registry.catalogue_item where abolished_from is null")
                .getFirst()
                .getLong(0);
        assertEquals(listed, checked);
        assertEquals(0, Await.await(run.look()), "a second process, or a second look, runs nothing");
        now.set(Instant.parse("2026-03-03T17:59:59Z"));
        assertEquals(0, Await.await(run.look()), "not before two o'clock");
        now.set(Instant.parse("2026-03-03T18:00:00Z"));
        assertEquals(listed, Await.await(run.look()).longValue(), "the next night again");
        List<ScoreRow> regions = Await.await(store.scores(false, null, null, 100));
        assertEquals(listed, regions.stream().mapToLong(ScoreRow::items).sum());
        List<ScoreRow> organs = Await.await(store.scores(true, FEIXI, null, 1_000));
        assertTrue(organs.stream().allMatch(s -> FEIXI.equals(s.region()) && s.score() > 0 && s.score() <= 100));
        assertEquals(
                regions.stream()
                        .filter(s -> s.subject().equals(FEIXI))
                        .mapToInt(ScoreRow::warnings)
                        .sum(),
                organs.stream().mapToInt(ScoreRow::warnings).sum());
        assertTrue(organs.stream().anyMatch(s -> !s.topRules().isEmpty()));
        Set<String> standing = new TreeSet<>();
        Published.asNode(db, "select item_code from registry.catalogue_item where abolished_from is null")
                .forEach(row -> standing.add(row.getString(0)));
        long complete = Published.SEED.items().stream()
                .filter(item -> standing.contains(item.itemCode()))
                .filter(item -> Completeness.missing(item.content()).isEmpty())
                .count();
        assertTrue(complete > 0);
        assertEquals(complete, regions.stream().mapToLong(ScoreRow::complete).sum());
    }

    @Test
    void shouldFindByNightWhatNoPublicationSees() {
        // given a sub-item whose main item is cancelled, and a claim whose standard fields are not those of its entry
        TestDatabase other = Published.create();
        try {
            QualityStore store = new QualityStore(other.database());
            List<Row> pair = Published.asNode(
                    other,
                    "select basic_code, parent from registry.catalogue_entry where parent is not null order by 1 limit 1");
            String child = pair.getFirst().getString("basic_code");
            other.asOwner("insert into registry.entry_cancellation (basic_code, from_day, reason, basis, cancelled_at)"
                    + " values ('" + pair.getFirst().getString("parent") + "', '2026-03-01', 'x', 'x', now())");
            String item = Published.asNode(
                            other,
                            "select item_code from registry.catalogue_item where basic_code <> $1"
                                    + " and abolished_from is null order by 1 limit 1",
                            child)
                    .getFirst()
                    .getString(0);
            other.asOwner("alter table registry.item_version disable trigger user");
            other.asOwner("update registry.item_version set content = jsonb_set(content, '{name}', '\"他事\"')"
                    + " where item_code = '" + item + "'");

            // when
            Await.await(store.run(LocalDate.of(2026, 3, 3), Instant.parse("2026-03-02T19:00:00Z"), r -> true));

            // then
            ScoreRow found = Await.await(store.entryScores(null, 1_000)).stream()
                    .filter(s -> s.subject().equals(child))
                    .findFirst()
                    .orElseThrow();
            assertEquals("R74", found.topRules().getFirst().rule());
            assertEquals(1, found.warnings());
            assertEquals(
                    List.of(item),
                    Published.asNode(other, "select item_code from registry.item_quality where 'R10' = any (rules)")
                            .stream()
                            .map(row -> row.getString(0))
                            .toList());
        } finally {
            other.close();
        }
    }

    @Test
    void shouldReadEveryChangeOnceInOnePlaceWhenTheFeedIsPaged() {
        ItemChanges feed = new ItemChanges(db.database());
        long events = Published.asNode(db, "select count(*) from kernel.event where type like 'registry.Item%'")
                .getFirst()
                .getLong(0);
        // Transactions of other databases on this server may hold the newest changes back for a moment.
        List<ItemChange> read = all(feed);
        for (long end = System.nanoTime() + 60_000_000_000L; read.size() < events && System.nanoTime() < end; )
            read = all(feed);
        assertEquals(events, read.size());
        assertEquals(
                read.size(), read.stream().map(c -> c.position()).distinct().count());
        assertTrue(read.stream().anyMatch(c -> c.change().equals("abolished")));
    }

    private static List<ItemChange> all(ItemChanges feed) {
        List<ItemChange> read = new ArrayList<>();
        String xid = "0";
        long position = 0;
        List<ItemChange> page = Await.await(feed.after(xid, position, 37));
        while (!page.isEmpty()) {
            read.addAll(page);
            xid = page.getLast().xid();
            position = page.getLast().position();
            page = Await.await(feed.after(xid, position, 37));
        }
        return read;
    }

    private static CatalogueEntry entry(String name) {
        Seed.Item item = Published.item(name, FEIXI);
        return Sample.entryOf(item);
    }

    private static void publish(CatalogueEntry entry, LocalDate from) {
        LoadedEntry loaded = Await.await(catalogue.load(entry.basicCode()));
        commit(loaded, new EntryCommand.PublishEntry(entry.basicCode(), from, from.plusDays(30), entry, "修订"));
        List<EntryVersion> versions =
                Await.await(catalogue.history(entry.basicCode())).versions();
        assertEquals(from, versions.getFirst().effectiveTo());
        assertEquals(2, versions.getLast().version());
    }

    private static void commit(LoadedEntry loaded, EntryCommand command) {
        Decision<EntryEvent> decision = EntryLaw.decide(loaded.history(), command, Published.DAY, List.of());
        if (!(decision instanceof Decision.Accepted<EntryEvent> yes)) throw new AssertionError(decision);
        CommitOutcome outcome =
                Await.await(db.ledger().commit(loaded.commit(yes.events(), Actor.system("test"), Instant.now())));
        assertTrue(outcome instanceof CommitOutcome.Committed, outcome.toString());
    }
}
