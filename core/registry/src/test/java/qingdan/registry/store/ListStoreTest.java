package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.domain.Categories;
import qingdan.registry.domain.Category;
import qingdan.registry.domain.Exercisable;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryCommand.AbolishItem;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryCommand.ResumeItem;
import qingdan.registry.domain.RegistryCommand.SuspendItem;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.CategoryScheme;
import qingdan.registry.event.Division;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.seed.Seed;

/** The list in the database: no overlap, no change of what was published, nothing outside the list. */
class ListStoreTest {
    private static final String FEIXI = "340123";
    private static final String REQUIRE = "select registry.require_in_force($1, $2, $3, $4, $5)";
    private static final Actor ADMIN = Actor.official("u-9", "赵清", "11340000QD0001018W", "item-admin", "340000");
    private static TestDatabase db;

    @BeforeAll
    static void fill() {
        db = Published.create();
    }

    @AfterAll
    static void drop() {
        db.close();
    }

    @Test
    void shouldTakeNothingInWhenTheSeedIsLoadedAgain() {
        assertEquals(0, Await.await(Published.loader(db).load(Published.SEED)));
        assertEquals(
                Published.SEED.items().size(), count("select count(*) from registry.item_version where version = 1"));
        assertEquals(Published.SEED.divisions().size(), count("select count(*) from registry.region"));
        assertEquals(Published.SEED.organs().size(), count("select count(*) from registry.organ"));
        assertEquals(Published.SEED.entries().size(), count("select count(*) from registry.catalogue_entry"));
    }

    @Test
    void shouldRefuseOverlapWhenAnotherVersionHoldsOnTheSameDay() {
        String item = Published.item("食品经营许可", FEIXI).itemCode();
        String overlapping = """
                insert into registry.item_version (item_code, version, effective, content, reason, published_at)
                values ('%s', 99, daterange('2026-01-01', '2026-02-01'), '{}', 'x', now())""".formatted(item);
        PgException unpublished = assertThrows(PgException.class, () -> Published.asNode(db, overlapping));
        assertEquals("item-not-published", unpublished.getConstraint());
        PgException refused = assertThrows(
                PgException.class, () -> db.asOwner("set session_replication_role = replica; " + overlapping));
        assertEquals("23P01", refused.getSqlState());
    }

    @Test
    void shouldRefuseChangeWhenAVersionIsPublished() {
        String item = Published.item("食品经营许可", FEIXI).itemCode();
        PgException changed = assertThrows(
                PgException.class,
                () -> Published.asNode(
                        db, "update registry.item_version set content = '{}' where item_code = $1", item));
        assertEquals("QD010", changed.getSqlState());
        PgException widened = assertThrows(
                PgException.class,
                () -> Published.asNode(
                        db,
                        "update registry.item_version set effective = daterange('2020-01-01', null) where item_code = $1",
                        item));
        assertEquals("QD010", widened.getSqlState());
        assertThrows(
                PgException.class,
                () -> Published.asNode(db, "delete from registry.item_version where item_code = $1", item));
        assertThrows(PgException.class, () -> db.asOwner("delete from registry.item_version"));
        assertThrows(PgException.class, () -> db.asOwner("truncate registry.item_version cascade"));
    }

    @Test
    void shouldRefuseEachWayOutsideTheListWhenAskedByTheDatabase() {
        Seed.Item food = Published.item("食品经营许可", FEIXI);
        assertEquals(
                Optional.empty(), refusal(food, 1, food.content().exercise().organ(), FEIXI, Published.DAY));
        assertEquals("item-not-listed", refusal("X".repeat(31), 1, "o", FEIXI, Published.DAY));
        Seed.Item city = Published.item("工伤认定", "340100");
        assertEquals(
                Optional.of("item-not-exercised-here"),
                refusal(city, 1, food.content().exercise().organ(), FEIXI, Published.DAY));
        assertEquals(
                Optional.of("item-not-exercised-here"),
                refusal(food, 1, food.content().exercise().organ(), "340100", Published.DAY));
        for (String name : List.of("社会抚养费征收", "营业性演出审批", "长期护理保险失能评估申请", "暂住证办理")) {
            Seed.Item item = Published.item(name, FEIXI);
            assertEquals(
                    Optional.of("item-not-in-force"),
                    refusal(item, 1, item.content().exercise().organ(), FEIXI, Published.DAY),
                    name);
        }
        assertEquals(
                Optional.of("item-not-in-force"),
                refusal(food, 2, food.content().exercise().organ(), FEIXI, Published.DAY));
        assertEquals(
                Optional.of("item-not-in-force"),
                refusal(food, 1, food.content().exercise().organ(), FEIXI, LocalDate.of(2024, 12, 31)));
    }

    @Test
    void shouldSayTheSameAsTheLawWhenAskedForEveryItem() {
        ItemLoader loader = new ItemLoader(db.ledger());
        for (Seed.Item item : Published.SEED.items()) {
            for (LocalDate day : List.of(Published.DAY, LocalDate.of(2015, 6, 1), LocalDate.of(2031, 1, 1))) {
                String organ = item.content().exercise().organ();
                String region = item.content().exercise().region();
                Optional<String> law = Exercisable.refusal(
                                Await.await(loader.load(item.itemCode())).history(), 1, organ, region, day)
                        .map(r -> r.code());
                assertEquals(
                        law,
                        refusal(item, 1, organ, region, day),
                        item.content().name() + " " + day);
            }
        }
    }

    @Test
    void shouldKeepTheOldVersionWhenANewOneFollows() {
        Seed.Item item = Published.item("取水许可", FEIXI);
        ItemSnapshots snapshots = new ItemSnapshots(db.database());
        LocalDate next = Published.DAY.plusDays(30);
        decideAndCommit(new PublishItemVersion(item.itemCode(), next, item.content(), "依据修订", false), item);
        assertEquals(1, snapshot(snapshots, item, next.minusDays(1)).version());
        assertEquals(2, snapshot(snapshots, item, next).version());
        assertEquals(next, snapshot(snapshots, item, Published.DAY).effectiveTo());
        assertEquals(
                List.of(2, 1),
                Await.await(snapshots.versions(item.itemCode(), Published.DAY)).stream()
                        .map(VersionRow::version)
                        .toList());
        assertEquals(
                1,
                Await.await(snapshots.version(item.itemCode(), 1, next))
                        .orElseThrow()
                        .version());
        assertEquals(
                Optional.of("item-not-in-force"),
                refusal(item, 1, item.content().exercise().organ(), FEIXI, next));
    }

    @Test
    void shouldPromiseNoVersionOfAnItemThatIsCancelledBefore() {
        Seed.Item item = Published.SEED.items().stream()
                .filter(i -> i.content().exercise().region().equals("340100")
                        && !i.content().name().equals("工伤认定"))
                .filter(i -> Published.SEED.changes().stream()
                        .noneMatch(c -> c.command().itemCode().equals(i.itemCode())))
                .findFirst()
                .orElseThrow();
        ItemSnapshots snapshots = new ItemSnapshots(db.database());
        ItemLoader loader = new ItemLoader(db.ledger());
        LocalDate next = Published.DAY.plusDays(30);
        decideAndCommit(new PublishItemVersion(item.itemCode(), next, item.content(), "依据修订", false), item);
        assertEquals(List.of(ItemStatus.FUTURE, ItemStatus.IN_FORCE), statuses(snapshots, item));
        decideAndCommit(new AbolishItem(item.itemCode(), Published.DAY.plusDays(10), "职能划转", "样例文件"), item);
        assertEquals(List.of(ItemStatus.ABOLISHED, ItemStatus.IN_FORCE), statuses(snapshots, item));
        List<VersionRow> known = VersionRow.known(
                Await.await(snapshots.versions(item.itemCode(), Published.DAY)),
                Await.await(loader.load(item.itemCode())).history(),
                Published.DAY);
        assertEquals(
                List.of(ItemStatus.ABOLISHED, ItemStatus.IN_FORCE),
                known.stream().map(VersionRow::status).toList());
    }

    private static List<ItemStatus> statuses(ItemSnapshots snapshots, Seed.Item item) {
        return Await.await(snapshots.versions(item.itemCode(), Published.DAY)).stream()
                .map(VersionRow::status)
                .toList();
    }

    @Test
    void shouldStopAndGoOnWhenSuspendedAndResumed() {
        Seed.Item item = Published.item("食品安全监督检查", FEIXI);
        ItemSnapshots snapshots = new ItemSnapshots(db.database());
        decideAndCommit(new SuspendItem(item.itemCode(), Published.DAY, null, "机构调整", "样例文件"), item);
        ItemSnapshot suspended = snapshot(snapshots, item, Published.DAY);
        assertEquals(ItemStatus.SUSPENDED, suspended.status());
        assertEquals("机构调整", suspended.statusReason());
        decideAndCommit(new ResumeItem(item.itemCode(), Published.DAY.plusDays(5), "调整完毕"), item);
        assertTrue(snapshot(snapshots, item, Published.DAY.plusDays(5)).inForce());
        assertFalse(snapshot(snapshots, item, Published.DAY.plusDays(4)).inForce());
    }

    @Test
    void shouldReadDivisionsOrgansAndCountsWhenAsked() {
        Divisions divisions = new Divisions(db.database());
        assertEquals(16, Await.await(divisions.on(Published.DAY, "340000")).size());
        assertEquals(
                "340422", Await.await(divisions.history("341521")).getFirst().successor());
        Organs organs = new Organs(db.database());
        List<String> first = Await.await(organs.list(FEIXI, null, 10)).stream()
                .map(o -> o.code())
                .toList();
        List<String> second = Await.await(organs.list(FEIXI, first.getLast(), 10)).stream()
                .map(o -> o.code())
                .toList();
        assertEquals(10, first.size());
        assertTrue(second.getFirst().compareTo(first.getLast()) > 0);
    }

    @Test
    void shouldKeepTheHistoryOfCountiesThatChangedTheirCode() {
        Divisions divisions = new Divisions(db.database());
        LocalDate change = LocalDate.of(2016, 1, 1);
        for (List<String> county : List.of(
                List.of("寿县", "341521", "341500", "340422", "340400"),
                List.of("枞阳县", "340823", "340800", "340722", "340700"))) {
            String was = county.get(1);
            String now = county.get(3);
            assertFalse(codesOn(divisions, change.minusDays(1), county.get(4)).contains(now));
            assertTrue(codesOn(divisions, change.minusDays(1), county.get(2)).contains(was));
            assertTrue(codesOn(divisions, change, county.get(4)).contains(now));
            assertFalse(codesOn(divisions, change, county.get(2)).contains(was));
            Division ended = Await.await(divisions.ever(county.get(2))).stream()
                    .filter(d -> d.code().equals(was))
                    .findFirst()
                    .orElseThrow();
            assertEquals(county.get(0), ended.name());
            assertEquals(change, ended.validTo());
            assertEquals(now, ended.successor());
            assertEquals(List.of(was), Await.await(divisions.predecessors()).get(now));
        }
        assertEquals(
                Published.SEED.divisions().size(),
                Await.await(divisions.ever(null)).size());
    }

    private static List<String> codesOn(Divisions divisions, LocalDate day, String parent) {
        return Await.await(divisions.on(day, parent)).stream()
                .map(Division::code)
                .toList();
    }

    @Test
    void shouldCountOnItsDayWhatBeginsLater() {
        Seed.Item item = Published.item("长期护理保险失能评估申请", FEIXI);
        LocalDate begins = item.effectiveFrom();
        assertTrue(begins.isAfter(Published.DAY));
        assertFalse(codes(FEIXI, begins.minusDays(1)).contains(item.itemCode()));
        assertTrue(codes(FEIXI, begins).contains(item.itemCode()));
        for (LocalDate day : List.of(Published.DAY, begins.minusDays(1), begins, LocalDate.of(2015, 6, 1))) {
            assertEquals(listed(FEIXI, day), counts(FEIXI, day));
            Map<Category, Integer> all = listed("340000", day);
            for (String region : List.of("340100", FEIXI))
                listed(region, day).forEach((c, n) -> all.merge(c, n, Integer::sum));
            assertEquals(all, counts(null, day));
        }
    }

    @Test
    void shouldCountUntilItsDayWhatIsToBeCancelled() {
        LocalDate ends = Published.DAY.plusDays(20);
        Seed.Item item = Published.SEED.items().stream()
                .filter(i -> i.content().exercise().region().equals("340000")
                        && codes("340000", ends).contains(i.itemCode()))
                .findFirst()
                .orElseThrow();
        Map<Category, Integer> before = counts("340000", ends);
        decideAndCommit(new AbolishItem(item.itemCode(), ends, "职能划转", "样例文件"), item);
        assertEquals(before, counts("340000", ends.minusDays(1)));
        before.merge(category(item.content().classification().nationalCategory()), -1, Integer::sum);
        before.merge(category(item.content().classification().ahCategory()), -1, Integer::sum);
        assertEquals(before, counts("340000", ends));
        assertEquals(listed("340000", ends), counts("340000", ends));
    }

    private static Map<Category, Integer> counts(@org.jspecify.annotations.Nullable String region, LocalDate day) {
        return Await.await(new CategoryCounts(db.database()).counts(region, day));
    }

    private static Category category(CategoryCode code) {
        return Categories.find(code).orElseThrow();
    }

    /** The same, by reading what the list on the day says of each item. */
    private static Map<Category, Integer> listed(String region, LocalDate day) {
        Map<Category, Integer> listed = new LinkedHashMap<>();
        for (CategoryScheme scheme : CategoryScheme.values())
            for (Category category : Categories.of(scheme)) listed.put(category, 0);
        for (Row row : page(region, day)) {
            var codes = RegistryJson.parse(row.getString("content"), ItemContent.class)
                    .classification();
            listed.merge(category(codes.nationalCategory()), 1, Integer::sum);
            listed.merge(category(codes.ahCategory()), 1, Integer::sum);
        }
        return listed;
    }

    private static Set<String> codes(String region, LocalDate day) {
        Set<String> codes = new HashSet<>();
        for (Row row : page(region, day)) codes.add(row.getString("item_code"));
        return codes;
    }

    private static RowSet<Row> page(String region, LocalDate day) {
        return Await.await(Async.uni(() -> db.database()
                .pool()
                .preparedQuery(ListOnDay.page("", "", 10_000))
                .execute(ListOnDay.after("", region, false, day))));
    }

    private static void decideAndCommit(RegistryCommand command, Seed.Item item) {
        LoadedItem loaded = Await.await(new ItemLoader(db.ledger()).load(item.itemCode()));
        ItemFacts facts = Await.await(new Organs(db.database()).facts(item.content()));
        Decision<RegistryEvent> decision = RegistryLaw.decide(loaded.history(), command, Published.DAY, facts);
        if (!(decision instanceof Decision.Accepted<RegistryEvent> accepted)) throw new AssertionError(decision);
        CommitOutcome outcome =
                Await.await(db.ledger().commit(loaded.commit(accepted.events(), ADMIN, java.time.Instant.now())));
        assertTrue(outcome instanceof CommitOutcome.Committed, outcome.toString());
    }

    private static ItemSnapshot snapshot(ItemSnapshots snapshots, Seed.Item item, LocalDate day) {
        return Await.await(snapshots.snapshot(item.itemCode(), day)).orElseThrow();
    }

    private static Optional<String> refusal(Seed.Item item, int version, String organ, String region, LocalDate day) {
        return Optional.ofNullable(refusalOrNull(item.itemCode(), version, organ, region, day));
    }

    private static String refusal(String itemCode, int version, String organ, String region, LocalDate day) {
        return String.valueOf(refusalOrNull(itemCode, version, organ, region, day));
    }

    private static @org.jspecify.annotations.Nullable String refusalOrNull(
            String itemCode, int version, String organ, String region, LocalDate day) {
        try {
            Published.asNode(db, REQUIRE, itemCode, version, organ, region, day);
            return null;
        } catch (PgException e) {
            assertEquals("QD001", e.getSqlState());
            assertEquals(e.getErrorMessage(), e.getConstraint());
            return e.getErrorMessage();
        }
    }

    private static long count(String sql) {
        return Published.asNode(db, sql).getFirst().getLong(0);
    }
}
