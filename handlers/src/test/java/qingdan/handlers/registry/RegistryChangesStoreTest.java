package qingdan.handlers.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.casework.bpmn.Procedures;
import qingdan.contract.Call;
import qingdan.contract.ContractJson;
import qingdan.contract.Principal;
import qingdan.contract.Reply;
import qingdan.contract.model.ChangeAction;
import qingdan.contract.model.ChangeEntry;
import qingdan.contract.model.ChangeKind;
import qingdan.contract.model.ChangeNote;
import qingdan.contract.model.ChangeProposal;
import qingdan.contract.model.ChangeState;
import qingdan.contract.model.ChangeView;
import qingdan.contract.model.ItemElements;
import qingdan.contract.model.ProposedEntry;
import qingdan.contract.model.ProposedItem;
import qingdan.contract.model.ReviewChange;
import qingdan.contract.model.ScheduleChange;
import qingdan.kernel.Calendars;
import qingdan.kernel.domain.SerialRange;
import qingdan.kernel.domain.Uuid7;
import qingdan.kernel.pg.CaseNumbers;
import qingdan.kernel.pg.Serials;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.kernel.time.Sweeper;
import qingdan.node.domain.Topology;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.registry.change.domain.ChangeRoute;
import qingdan.registry.change.store.ChangeCommands;
import qingdan.registry.change.store.ChangePublisher;
import qingdan.registry.change.store.ChangeRoutes;
import qingdan.registry.change.store.ChangeStore;
import qingdan.registry.change.store.ClockRules;
import qingdan.registry.change.store.ListReads;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.Organ;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.Organs;
import qingdan.registry.store.ProcedureStore;
import qingdan.registry.store.SeedLoader;

/** An alteration through the contract's operations, from its draft to the list, and who is kept out of it. */
@NullUnmarked
class RegistryChangesStoreTest {
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-02T02:00:00Z"));
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Seed.Item ITEM = SEED.items().stream()
            .filter(i -> i.content().exercise().region().equals("340123"))
            .findFirst()
            .orElseThrow();
    private static TestDatabase db;
    private static RegistryChangesRoom room;
    private static Sweeper sweeper;
    private static int key;

    @BeforeAll
    static void start() {
        db = TestDatabase.create();
        InstantSource clock = NOW::get;
        Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(SEED));
        Organs organs = new Organs(db.database());
        ChangeStore store = new ChangeStore(db.database());
        ItemLoader items = new ItemLoader(db.ledger());
        Catalogue catalogue = new Catalogue(db.database(), db.ledger());
        ProcedureLibrary library = new ProcedureLibrary(
                k -> k.equals(ChangeRoutes.KEY) ? ChangeRoute.WORDS : qingdan.casework.bpmn.Services.WORDS);
        library.take(List.of(
                Held.builtIn(ChangeRoutes.builtIn()),
                Held.builtIn(Procedures.builtIn().getFirst())));
        ProcedureStore procedures = new ProcedureStore(db.database(), db.ledger(), library);
        ListReads list = new ListReads(items, organs, catalogue, procedures);
        ChangeCommands commands = new ChangeCommands(
                db.ledger(),
                store,
                list,
                new ChangeRoutes(library),
                ClockRules.standard(),
                Calendars.standard(),
                clock);
        ChangePublisher publisher = new ChangePublisher(db.ledger(), store, commands, items, catalogue, procedures);
        Topology.Member self = new Topology.Member("340000", "340000", "省", null, "http://localhost", Map.of());
        room = new RegistryChangesRoom(
                db.ledger(),
                store,
                commands,
                publisher,
                new Ownership(new Topology(List.of(self)), self),
                new RegistryChangesRoom.Reads(
                        new ItemSnapshots(db.database()), organs, items, catalogue, procedures, list),
                new RegistryChangesRoom.Around(
                        clock,
                        Calendars.standard(),
                        new Uuid7(clock, () -> ++key),
                        new CaseNumbers(new Serials(db.database(), 1), region -> SerialRange.OWN),
                        ClockRules.standard()));
        sweeper = new Sweeper(db.database(), clock, Duration.ofSeconds(1), Map.of(ChangePublisher.KIND, publisher));
    }

    @AfterAll
    static void stop() {
        db.close();
    }

    private static Call call(String subject, String post, String region, Long ifMatch) {
        Principal p = new Principal(
                Principal.Kind.OFFICIAL,
                subject,
                subject,
                null,
                "11340123QD2331010Y",
                post,
                region,
                Set.of(post),
                Set.of());
        return new Call(p, ifMatch, "key-" + ++key, new byte[] {(byte) key}, Locale.SIMPLIFIED_CHINESE, "r" + key);
    }

    private static Call call(String post, ChangeView view) {
        return call(post, post, "340123", view == null ? null : view.version());
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

    private static ChangeProposal proposal() throws Exception {
        ItemElements elements = ok(room.getItemElements(call("item-admin", null), ITEM.itemCode(), null))
                .elements();
        String json = new String(ContractJson.write(elements), java.nio.charset.StandardCharsets.UTF_8);
        String edited = json.replaceFirst("\"evidence\":\"[^\"]*\"", "\"evidence\":\"经核对\"");
        return new ChangeProposal(
                ChangeKind.ALTER,
                List.of(ITEM.itemCode()),
                List.of(new ProposedItem(
                        ITEM.itemCode(), ContractJson.mapper().readValue(edited, ItemElements.class), 1)),
                null,
                null,
                null,
                LocalDate.of(2026, 10, 30),
                "核对依据",
                "上位法修订",
                null,
                null,
                null);
    }

    @Test
    void shouldCarryAnAlterationFromItsDraftToTheList() throws Exception {
        // given
        ChangeView view = ok(room.createChange(call("item-admin", null), proposal()));
        UUID id = view.changeId();
        assertEquals(ChangeState.DRAFT, view.state());
        assertEquals(List.of("/evidence"), pointers(view));
        assertTrue(view.allowedActions().contains(ChangeAction.SUBMIT));
        // when somebody of another county or of no office at all looks, it is not there
        assertEquals("change-not-found", refused(room.getChange(call("x", "legality-reviewer", "340122", null), id)));
        assertEquals("change-not-found", refused(room.getChange(call("x", "window", "340123", null), id)));
        assertEquals("not-allowed", refused(room.createChange(call("x", "window", "340123", null), proposal())));
        assertEquals(
                "stale-version",
                refused(room.submitChange(call("item-admin", "item-admin", "340123", 9L), id, new ChangeNote("x"))));
        // then it goes its way
        view = ok(room.submitChange(call("item-admin", view), id, new ChangeNote(null)));
        view = review(id, "establishment-reviewer", view, ReviewChange.OutcomeEnum.ACCEPT);
        ChangeView seen = ok(room.getChange(call("legality-reviewer", view), id));
        assertEquals(List.of(ChangeAction.REVIEW), seen.allowedActions());
        assertTrue(seen.tasks().getFirst().yours());
        assertFalse(seen.clocks().isEmpty());
        view = review(id, "legality-reviewer", view, ReviewChange.OutcomeEnum.PASS);
        view = review(id, "establishment-reviewer", view, ReviewChange.OutcomeEnum.AGREE);
        view = ok(room.scheduleChange(
                call("establishment-reviewer", view),
                id,
                new ScheduleChange(NOW.get().plusSeconds(60), null)));
        assertEquals(ChangeState.SCHEDULED, view.state());
        NOW.set(NOW.get().plusSeconds(120));
        for (int i = 0; i < 20 && Await.await(sweeper.sweepOnce()) > 0; i++) {}
        view = ok(room.getChange(call("item-admin", view), id));
        assertEquals(ChangeState.PUBLISHED, view.state());
        assertEquals(7, view.history().size());
        assertEquals(
                "经核对",
                ok(room.getItemElements(call("item-admin", null), ITEM.itemCode(), null))
                        .elements()
                        .evidence());
        var mine = ok(room.listChanges(call("item-admin", null), "mine", null, null, null, 20, null));
        assertEquals(
                List.of(id),
                new ArrayList<>(mine.items().stream().map(s -> s.changeId()).toList()));
        assertEquals(
                "cursor-invalid",
                refused(room.listChanges(call("item-admin", null), "mine", null, null, null, 20, "bm9uZQ")));
    }

    @Test
    void shouldShowWhatAChangeOfTheCatalogueDoesAndTakeItAtTheProvinceOnly() {
        // given
        CatalogueEntry held = SEED.entries().get(7);
        CatalogueEntry wanted = new CatalogueEntry(
                held.basicCode(),
                held.localCode(),
                held.name(),
                held.ahCategory(),
                held.nationalCategory(),
                held.parentBasicCode(),
                held.department(),
                held.levels(),
                List.of(new LegalBasis("中华人民共和国样例法", "第二条", null, null)),
                held.statutory(),
                held.limitNote(),
                held.evidence());
        ChangeProposal proposal = entries(ChangeKind.ALTER, List.of(wanted), List.of(), List.of());
        // when
        ChangeView view = ok(room.createChange(province(), proposal));
        // then
        assertEquals(List.of(), view.items());
        ChangeEntry entry = view.entries().getFirst();
        assertEquals(held.basicCode(), entry.basicCode());
        assertEquals(ChangeEntry.EffectEnum.PUBLISH, entry.effect());
        assertEquals(1, entry.versionInForce());
        assertEquals(List.of(), entry.findings());
        assertTrue(
                entry.differences().stream().allMatch(d -> d.pointer().startsWith("/bases/") && d.standard()),
                entry::toString);
        assertEquals("变更基本目录: " + held.name(), view.title());
        assertEquals(
                wanted, ElementsJson.entry(view.proposal().entries().getFirst().entry()));
        ChangeView added =
                ok(room.createChange(province(), entries(ChangeKind.ADD, List.of(held), List.of(), List.of())));
        assertEquals(
                "entry-already-listed",
                added.entries().getFirst().findings().getFirst().rule());
        assertEquals(
                "entry-already-listed",
                refused(room.submitChange(
                        call("shenlan", "item-admin", "340000", added.version()),
                        added.changeId(),
                        new ChangeNote(null))));
        assertEquals(
                "change-mixed",
                refused(room.createChange(
                        province(), entries(ChangeKind.ADD, List.of(held), List.of(), List.of(ITEM.itemCode())))));
        assertEquals(
                "change-entries-of-province",
                refused(room.createChange(call("x", "item-admin", "340100", null), proposal)));
        ChangeView gone = ok(room.createChange(
                province(), entries(ChangeKind.CANCEL, List.of(), List.of(held.basicCode()), List.of())));
        assertEquals(ChangeEntry.EffectEnum.ABOLISH, gone.entries().getFirst().effect());
        var listed = ok(room.listChanges(province(), "mine", null, ChangeKind.CANCEL, null, 20, null));
        assertEquals(
                List.of(List.of(held.basicCode())),
                listed.items().stream().map(s -> s.basicCodes()).toList());
    }

    private static Call province() {
        return call("shenlan", "item-admin", "340000", null);
    }

    private static ChangeProposal entries(
            ChangeKind kind, List<CatalogueEntry> entries, List<String> codes, List<String> items) {
        return new ChangeProposal(
                kind,
                items,
                List.of(),
                entries.stream()
                        .map(e -> new ProposedEntry(ElementsJson.entry(e), LocalDate.of(2026, 12, 31)))
                        .toList(),
                codes,
                null,
                LocalDate.of(2026, 10, 30),
                "上位法修订",
                "皖政〔2026〕18号",
                null,
                null,
                null);
    }

    @Test
    void shouldNameTheOrganThatActedAndCompareAMergedItemWithTheVersionInForce() {
        // given two items of the county, merged into the first as it stands
        List<Seed.Item> two = SEED.items().stream()
                .filter(i -> i.content().exercise().region().equals("340123")
                        && !i.itemCode().equals(ITEM.itemCode()))
                .filter(i -> SEED.changes().stream()
                        .noneMatch(c -> c.command().itemCode().equals(i.itemCode())))
                .limit(2)
                .toList();
        String kept = two.getFirst().itemCode();
        ItemElements elements =
                ok(room.getItemElements(call("item-admin", null), kept, null)).elements();
        List<Organ> organs = SEED.organs().stream()
                .filter(o -> o.region().equals("340123"))
                .limit(2)
                .toList();
        // when
        ChangeView view = ok(room.createChange(
                by("item-admin", organs.getFirst().code(), null),
                new ChangeProposal(
                        ChangeKind.MERGE,
                        two.stream().map(Seed.Item::itemCode).toList(),
                        List.of(new ProposedItem(kept, elements, 1)),
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 10, 30),
                        "合并办理",
                        "上位法修订",
                        null,
                        null,
                        null)));
        // then
        assertEquals(kept, view.items().getFirst().itemCode());
        assertEquals(List.of(), view.items().getFirst().differences());
        UUID id = view.changeId();
        view = ok(room.submitChange(
                by("item-admin", organs.getFirst().code(), view.version()), id, new ChangeNote(null)));
        view = ok(room.reviewChange(
                by("establishment-reviewer", organs.getLast().code(), view.version()),
                id,
                new ReviewChange(ReviewChange.OutcomeEnum.ACCEPT, null)));
        assertEquals(
                List.of(
                        organs.getFirst().name(),
                        organs.getFirst().name(),
                        organs.getLast().name()),
                view.history().stream().map(h -> h.organName()).toList());
    }

    private static Call by(String post, String organ, Long ifMatch) {
        Principal p =
                new Principal(Principal.Kind.OFFICIAL, post, post, null, organ, post, "340123", Set.of(post), Set.of());
        return new Call(p, ifMatch, "key-" + ++key, new byte[] {(byte) key}, Locale.SIMPLIFIED_CHINESE, "r" + key);
    }

    private static ChangeView review(UUID id, String post, ChangeView view, ReviewChange.OutcomeEnum outcome) {
        return ok(room.reviewChange(call(post, view), id, new ReviewChange(outcome, null)));
    }

    private static List<String> pointers(ChangeView view) {
        return view.items().getFirst().differences().stream()
                .map(d -> d.pointer())
                .toList();
    }
}
