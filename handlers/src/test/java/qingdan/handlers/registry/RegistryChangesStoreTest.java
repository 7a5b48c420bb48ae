package qingdan.handlers.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.contract.Call;
import qingdan.contract.ContractJson;
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
import qingdan.kernel.test.Await;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.Organ;
import qingdan.registry.seed.Seed;

/** An alteration through the contract's operations, from its draft to the list, and who is kept out of it. */
@NullUnmarked
class RegistryChangesStoreTest {
    private static final Seed.Item ITEM = ChangeRoomOnTest.SEED.items().stream()
            .filter(i -> i.content().exercise().region().equals("340123"))
            .findFirst()
            .orElseThrow();
    private static ChangeRoomOnTest on;
    private static RegistryChangesRoom room;

    @BeforeAll
    static void start(@TempDir Path files) {
        on = new ChangeRoomOnTest(files);
        room = on.room;
    }

    @AfterAll
    static void stop() {
        on.close();
    }

    private static Call call(String subject, String post, String region, Long ifMatch) {
        return on.call(subject, post, region, ifMatch);
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
                new ScheduleChange(on.now.get().plusSeconds(60), null)));
        assertEquals(ChangeState.SCHEDULED, view.state());
        on.now.set(on.now.get().plusSeconds(120));
        for (int i = 0; i < 20 && Await.await(on.sweeper.sweepOnce()) > 0; i++) {}
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
        CatalogueEntry held = ChangeRoomOnTest.SEED.entries().get(7);
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
        List<Seed.Item> two = ChangeRoomOnTest.SEED.items().stream()
                .filter(i -> i.content().exercise().region().equals("340123")
                        && !i.itemCode().equals(ITEM.itemCode()))
                .filter(i -> ChangeRoomOnTest.SEED.changes().stream()
                        .noneMatch(c -> c.command().itemCode().equals(i.itemCode())))
                .limit(2)
                .toList();
        String kept = two.getFirst().itemCode();
        ItemElements elements =
                ok(room.getItemElements(call("item-admin", null), kept, null)).elements();
        List<Organ> organs = ChangeRoomOnTest.SEED.organs().stream()
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
        return on.call(post, post, "340123", organ, ifMatch);
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
