package qingdan.handlers.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.contract.Call;
import qingdan.contract.Principal;
import qingdan.contract.Reply;
import qingdan.contract.model.AdoptEntry;
import qingdan.contract.model.ClaimPage;
import qingdan.contract.model.ClaimView;
import qingdan.contract.model.ComparisonView;
import qingdan.contract.model.DueClaimCounts;
import qingdan.contract.model.FieldChange;
import qingdan.contract.model.Light;
import qingdan.handlers.WorkDaysLeft;
import qingdan.kernel.Calendars;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.node.domain.Topology;
import qingdan.registry.domain.EntryCommand;
import qingdan.registry.domain.EntryLaw;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.EntryEvent;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.Claims;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.LoadedEntry;
import qingdan.registry.store.Organs;
import qingdan.registry.store.SeedLoader;

/** Claims and comparisons through the contract's operations: what a province sees of its cities and counties, and who is late. */
@NullUnmarked
class CatalogueRoomStoreTest {
    private static final Instant START = Instant.parse("2026-11-02T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(START);
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Topology.Member PROVINCE =
            new Topology.Member("340000", "340000", "省", null, "http://localhost", Map.of());
    private static TestDatabase db;
    private static Catalogue catalogue;
    private static CatalogueRoom room;
    private static String soon;
    private static String later;

    @BeforeAll
    static void start() {
        db = TestDatabase.create();
        InstantSource clock = NOW::get;
        Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(SEED));
        catalogue = new Catalogue(db.database(), db.ledger());
        ItemLoader items = new ItemLoader(db.ledger());
        Ownership ownership = new Ownership(new Topology(List.of(PROVINCE)), PROVINCE);
        room = new CatalogueRoom(
                new CatalogueRoom.Reads(catalogue, new Claims(db.database()), new Organs(db.database(), clock), items),
                new CatalogueDesk(db.ledger(), catalogue, items, ownership, clock),
                new WorkDaysLeft(Calendars.standard(), clock),
                clock);
        later = alter("取水许可", TODAY.plusDays(30));
        soon = alter("食品经营许可", TODAY.plusDays(10));
    }

    @AfterAll
    static void stop() {
        db.close();
    }

    @Test
    void shouldShowAProvinceWhoHasNotUpgradedFirstDueFirst() {
        NOW.set(START);
        List<ClaimView> all = ok(due("340000", false, 100, null)).items();
        assertEquals(claimants(soon) + claimants(later), all.size());
        assertTrue(all.stream().map(ClaimView::regionCode).distinct().count() > 1, "one region only");
        assertEquals(
                all.stream()
                        .sorted(java.util.Comparator.comparing(ClaimView::adoptBy)
                                .thenComparing(ClaimView::organCode)
                                .thenComparing(ClaimView::basicCode))
                        .toList(),
                all);
        assertEquals(soon, all.getFirst().basicCode());

        List<ClaimView> pages = new ArrayList<>();
        String cursor = null;
        do {
            ClaimPage page = ok(due("340000", false, 1, cursor));
            assertEquals(1, page.items().size());
            pages.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        assertEquals(all, pages);

        List<ClaimView> county = ok(due("340123", false, 100, null)).items();
        assertTrue(county.stream().allMatch(c -> c.regionCode().equals("340123")), county::toString);
        assertEquals(all.stream().filter(c -> c.regionCode().equals("340123")).toList(), county);
    }

    @Test
    void shouldCountAndSiftOutWhoIsLate() {
        NOW.set(START);
        assertEquals(List.of(), ok(due("340000", true, 100, null)).items());
        assertEquals(0, counts("340000").overdue());

        NOW.set(Instant.parse("2026-11-12T02:00:00Z")); // the last day itself is not late
        assertEquals(0, counts("340000").overdue());
        NOW.set(Instant.parse("2026-11-13T02:00:00Z"));
        ClaimPage late = ok(due("340000", true, 100, null));
        assertEquals(claimants(soon), late.items().size());
        assertEquals(new DueClaimCounts(claimants(soon) + claimants(later), claimants(soon)), counts("340000"));
        for (ClaimView claim : late.items()) {
            assertEquals(soon, claim.basicCode());
            assertEquals(Light.RED, claim.light());
        }
    }

    @Test
    void shouldTakeOffWhoHasUpgraded() {
        NOW.set(START);
        String cancelled = alter("城镇污水排入排水管网许可", TODAY.plusDays(5));
        List<ClaimView> before = ok(due("340000", false, 100, null)).items().stream()
                .filter(c -> c.basicCode().equals(cancelled))
                .toList();
        ClaimView one = before.getFirst();
        ok(room.adoptEntryVersion(call(one.regionCode(), "adopt", 1L), one.itemCode(), new AdoptEntry(2)));
        List<ClaimView> after = ok(due("340000", false, 100, null)).items().stream()
                .filter(c -> c.basicCode().equals(cancelled))
                .toList();
        assertEquals(before.stream().skip(1).toList(), after);
        for (ClaimView rest : after)
            ok(room.adoptEntryVersion(
                    call(rest.regionCode(), rest.itemCode(), 1L), rest.itemCode(), new AdoptEntry(2)));
    }

    @Test
    void shouldRefuseStrangersAndWhatIsNoRegion() {
        assertEquals("not-your-region", refused(listed("340123", "340000")));
        assertEquals("not-your-region", refused(listed("340123", "340124")));
        assertEquals("not-your-region", refused(listed("340000", "000000")));
        assertEquals("not-your-region", refused(room.getDueClaimCounts(call("340123", "c", null), "340100")));
        assertEquals("not-your-region", refused(room.getDueClaimCounts(call("340000", "d", null), "000000")));
        assertEquals(
                "not-your-region", refused(room.listClaims(call("340000", "x", null), null, "000000", null, 10, null)));
        assertEquals(
                "not-allowed",
                refused(room.listDueClaims(official("window", "340000", "w", null), "340000", false, 10, null)));
        for (String cursor : List.of("abc", qingdan.handlers.Pages.cursor(List.of("yesterday", "o", "e"))))
            assertEquals("cursor-invalid", refused(due("340000", false, 10, cursor)), cursor);
    }

    @Test
    void shouldCompareAcrossOrgansLevelsAndVersions() {
        List<ClaimView> claims = ok(due("340000", false, 100, null)).items();
        ClaimView other = claims.stream()
                .filter(c -> c.level() != ClaimView.LevelEnum.COUNTY)
                .findFirst()
                .orElseThrow();
        ClaimView county = claims.stream()
                .filter(c ->
                        c.level() == ClaimView.LevelEnum.COUNTY && c.basicCode().equals(other.basicCode()))
                .findFirst()
                .orElseThrow();
        ComparisonView between = ok(compare(county.itemCode(), null, other.itemCode(), null));
        assertEquals(county.itemCode() + "@1", between.left());
        assertEquals(change(between, "/exercise/organ").before(), county.organCode());
        assertEquals(change(between, "/exercise/organ").after(), other.organCode());

        ComparisonView versions = ok(compare(soon, 1, null, 2));
        assertEquals(
                List.of("/evidence"),
                versions.changes().stream().map(FieldChange::path).toList());
        assertEquals(List.of(), ok(compare(soon, 2, soon, null)).changes());
        // an item against its entry: what the upgrade would bring it
        assertTrue(ok(compare(county.itemCode(), null, later, null)).changes().stream()
                .allMatch(FieldChange::standard));

        assertEquals("item-not-found", refused(compare(county.itemCode(), 9, null, 1)));
        assertEquals("entry-not-found", refused(compare(soon, null, "340199999000", null)));
        assertNull(change(versions, "/name"));
    }

    private static FieldChange change(ComparisonView view, String path) {
        return view.changes().stream()
                .filter(c -> c.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    private static long claimants(String basicCode) {
        return SEED.items().stream()
                .filter(i -> i.itemCode().endsWith(basicCode))
                .count();
    }

    /** Publishes version 2 of an entry, in force from tomorrow, to be adopted by a day. */
    private static String alter(String name, LocalDate adoptBy) {
        Seed.Item item = SEED.items().stream()
                .filter(i -> i.content().name().equals(name))
                .findFirst()
                .orElseThrow();
        LoadedEntry loaded = Await.await(catalogue.load(item.itemCode().substring(19)));
        CatalogueEntry old = loaded.history().newest().orElseThrow().entry();
        CatalogueEntry entry = new CatalogueEntry(
                old.basicCode(),
                old.localCode(),
                old.name(),
                old.ahCategory(),
                old.nationalCategory(),
                old.parentBasicCode(),
                old.department(),
                old.levels(),
                old.bases(),
                old.statutory(),
                old.limitNote(),
                old.evidence() + "。依据修订");
        Decision<EntryEvent> decision = EntryLaw.decide(
                loaded.history(),
                new EntryCommand.PublishEntry(old.basicCode(), TODAY.plusDays(1), adoptBy, entry, "修订"),
                TODAY,
                List.of());
        if (!(decision instanceof Decision.Accepted<EntryEvent> yes)) throw new AssertionError(decision);
        assertInstanceOf(
                CommitOutcome.Committed.class,
                Await.await(db.ledger().commit(loaded.commit(yes.events(), Actor.system("test"), START))));
        return old.basicCode();
    }

    private static Uni<Reply<ClaimPage>> due(String region, boolean overdue, int limit, String cursor) {
        return room.listDueClaims(call("340000", "due", null), region, overdue, limit, cursor);
    }

    private static DueClaimCounts counts(String region) {
        return ok(room.getDueClaimCounts(call("340000", "counts", null), region));
    }

    private static Uni<Reply<ClaimPage>> listed(String own, String region) {
        return room.listDueClaims(call(own, "listed", null), region, false, 10, null);
    }

    private static Uni<Reply<ComparisonView>> compare(
            String left, Integer leftVersion, String right, Integer rightVersion) {
        return room.compareItems(call("340000", "compare", null), left, leftVersion, right, rightVersion);
    }

    private static Call call(String region, String key, Long ifMatch) {
        return official("item-admin", region, key, ifMatch);
    }

    private static Call official(String post, String region, String key, Long ifMatch) {
        Principal p = new Principal(
                Principal.Kind.OFFICIAL,
                "admin",
                "admin",
                null,
                SEED.organs().getFirst().code(),
                post,
                region,
                Set.of(post),
                Set.of());
        byte[] hash = key.getBytes(StandardCharsets.UTF_8);
        return new Call(p, ifMatch, "catalogue-key-" + key, hash, Locale.SIMPLIFIED_CHINESE, "r" + key);
    }

    private static <T> T ok(Uni<Reply<T>> reply) {
        Reply<T> found = Await.await(reply);
        if (found instanceof Reply.Ok<T> ok) return ok.body();
        throw new AssertionError("Expected an answer, but got " + found);
    }

    private static String refused(Uni<? extends Reply<?>> reply) {
        Reply<?> found = Await.await(reply);
        return assertInstanceOf(Reply.Refused.class, found, found::toString)
                .problem()
                .code();
    }
}
