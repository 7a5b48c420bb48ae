package qingdan.registry.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.change.ChangeTable.CENTRE;
import static qingdan.registry.change.ChangeTable.ESTABLISHMENT;
import static qingdan.registry.change.ChangeTable.GOVERNMENT;
import static qingdan.registry.change.ChangeTable.LEGALITY;
import static qingdan.registry.change.ChangeTable.SUPERVISION;
import static qingdan.registry.change.ChangeTable.SWEEPER;
import static qingdan.registry.change.ChangeTable.WRITER;
import static qingdan.registry.change.ChangeTable.inRegion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Actor;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.domain.Effect;
import qingdan.registry.change.domain.PublicationLaw;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.event.ProposedEntry;
import qingdan.registry.change.event.ProposedItem;
import qingdan.registry.domain.EntryCommand.CancelEntry;
import qingdan.registry.domain.EntryHistory;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.seed.Seed;

/** Requests about the common catalogue: add, alter and cancel entries, at the province only, and what claims of them must keep. */
@org.jspecify.annotations.NullUnmarked
class EntryChangeLawTest {
    private static final String PROVINCE = "340000";
    private static final LocalDate ADOPT_BY = LocalDate.of(2026, 6, 30);
    private ChangeTable table = new ChangeTable();

    private static CatalogueEntry entry(int n) {
        return ChangeTable.SEED.entries().stream()
                .filter(e -> e.parentBasicCode() == null)
                .skip(n)
                .findFirst()
                .orElseThrow();
    }

    static CatalogueEntry named(CatalogueEntry e, String basicCode, String name) {
        return new CatalogueEntry(
                basicCode,
                e.localCode(),
                name,
                e.ahCategory(),
                e.nationalCategory(),
                e.parentBasicCode(),
                e.department(),
                e.levels(),
                e.bases(),
                e.statutory(),
                e.limitNote(),
                e.evidence());
    }

    /** An entry that nobody has yet. */
    static CatalogueEntry fresh(CatalogueEntry like) {
        String code = like.basicCode().substring(0, 6) + "987000";
        assertTrue(
                ChangeTable.SEED.entries().stream().noneMatch(e -> e.basicCode().equals(code)));
        return named(like, code, "新设事项");
    }

    static Proposal proposal(ChangeKind kind, List<CatalogueEntry> entries, List<String> codes) {
        return new Proposal(
                kind,
                List.of(),
                List.of(),
                LocalDate.of(2026, 2, 27),
                "上位法修订",
                "皖政〔2026〕18号",
                null,
                null,
                null,
                entries.stream().map(e -> new ProposedEntry(e, ADOPT_BY)).toList(),
                codes,
                List.of());
    }

    private void listed(CatalogueEntry entry) {
        table.entries.put(
                entry.basicCode(),
                new EntryHistory(
                        entry.basicCode(), List.of(new EntryVersion(1, null, null, null, entry, "首次入库")), null));
    }

    private static Actor at(Actor actor) {
        return inRegion(actor, PROVINCE);
    }

    private void open(Proposal proposal) {
        ChangeRef ref =
                new ChangeRef(new UUID(0, 2), "3400002026030200000017", PROVINCE, "11340000QD2331010Y", "省", "变更基本目录");
        table.take(at(WRITER), new ChangeCommand.OpenChange(ref, proposal, null));
    }

    private void publish() {
        table.take(at(WRITER), new ChangeCommand.SubmitChange());
        table.review(at(ESTABLISHMENT), "accept");
        table.review(at(LEGALITY), "pass");
        ChangeKind kind = table.file().proposal().kind();
        if (kind != ChangeKind.ALTER) {
            table.review(at(CENTRE), "pass");
            table.review(at(SUPERVISION), "pass");
        }
        table.review(at(ESTABLISHMENT), "agree");
        if (kind.needsApproval()) table.take(at(GOVERNMENT), new ChangeCommand.DecideChange("approve", "同意"));
        table.take(at(ESTABLISHMENT), new ChangeCommand.ScheduleChange(table.now.plusSeconds(3600), null));
        table.now = table.now.plusSeconds(3600);
    }

    private String refusedOpening(Proposal proposal, Actor writer) {
        String region = String.valueOf(writer.region());
        ChangeRef ref =
                new ChangeRef(new UUID(0, 3), "3400002026030200000017", region, "11340000QD2331010Y", "省", "变更基本目录");
        return table.refused(writer, new ChangeCommand.OpenChange(ref, proposal, null));
    }

    @Test
    void shouldAddAlterAndCancelEntriesWhenTheProvinceAsksAndAllHaveAgreed() {
        CatalogueEntry added = fresh(entry(0));
        open(proposal(ChangeKind.ADD, List.of(added), List.of()));
        publish();
        table.publish();
        assertEquals(ChangeStatus.PUBLISHED, table.status());
        EntryVersion first = table.entries.get(added.basicCode()).newest().orElseThrow();
        assertEquals(added, first.entry());
        assertEquals(ADOPT_BY, first.adoptBy());
        table.assertReplays();

        cleared(86_400);
        CatalogueEntry altered = named(added, added.basicCode(), "新设事项 (修订)");
        open(proposal(ChangeKind.ALTER, List.of(altered), List.of()));
        publish();
        table.publish();
        assertEquals(
                List.of(1, 2),
                table.entries.get(added.basicCode()).versions().stream()
                        .map(EntryVersion::version)
                        .toList());

        cleared(0);
        open(proposal(ChangeKind.CANCEL, List.of(), List.of(added.basicCode())));
        publish();
        table.publish();
        assertEquals(table.today(), table.entries.get(added.basicCode()).cancelledFrom());
    }

    /** A new request on the same catalogue, so many seconds later. */
    private void cleared(int seconds) {
        ChangeTable next = new ChangeTable();
        next.entries.putAll(table.entries);
        next.now = table.now.plusSeconds(seconds);
        table = next;
    }

    @Test
    void shouldRefuseToOpenWhenItIsNotTheProvincesOrNotOneThing() {
        CatalogueEntry one = fresh(entry(0));
        assertEquals(
                "change-entries-of-province",
                refusedOpening(proposal(ChangeKind.ADD, List.of(one), List.of()), inRegion(WRITER, "340100")));
        Seed.Item item = ChangeTable.sample(0);
        Proposal both = new Proposal(
                ChangeKind.ADD,
                List.of(),
                List.of(ChangeTable.proposed(item)),
                LocalDate.of(2026, 2, 27),
                "x",
                "y",
                null,
                null,
                null,
                List.of(new ProposedEntry(one, ADOPT_BY)),
                List.of(),
                List.of());
        assertEquals("change-mixed", refusedOpening(both, at(WRITER)));
        for (Proposal wrong : List.of(
                proposal(ChangeKind.MERGE, List.of(one), List.of()),
                proposal(ChangeKind.ADD, List.of(one, one), List.of()),
                proposal(ChangeKind.ADD, List.of(one), List.of(one.basicCode())),
                proposal(ChangeKind.CANCEL, List.of(one), List.of()),
                proposal(ChangeKind.ALTER, List.of(), List.of(one.basicCode()))))
            assertEquals("change-shape-invalid", refusedOpening(wrong, at(WRITER)));
    }

    @Test
    void shouldRefuseToSubmitWhatTheCatalogueForbids() {
        CatalogueEntry known = entry(0);
        listed(known);
        assertEquals("entry-already-listed", refusedSubmission(proposal(ChangeKind.ADD, List.of(known), List.of())));
        assertEquals("entry-unchanged", refusedSubmission(proposal(ChangeKind.ALTER, List.of(known), List.of())));
        assertEquals(
                "entry-not-found", refusedSubmission(proposal(ChangeKind.ALTER, List.of(fresh(known)), List.of())));
        assertEquals(
                "entry-not-found", refusedSubmission(proposal(ChangeKind.CANCEL, List.of(), List.of("340131987000"))));
        assertEquals(
                "item-rules-broken",
                refusedSubmission(proposal(
                        ChangeKind.ADD, List.of(named(known, fresh(known).basicCode(), " ")), List.of())));
    }

    private String refusedSubmission(Proposal proposal) {
        cleared(0);
        open(proposal);
        return table.refused(at(WRITER), new ChangeCommand.SubmitChange());
    }

    @Test
    void shouldSendBackAtPublicationWhenTheEntryWasCancelledMeanwhile() {
        CatalogueEntry known = entry(0);
        listed(known);
        open(proposal(ChangeKind.ALTER, List.of(named(known, known.basicCode(), "改名")), List.of()));
        publish();
        table.apply(
                new Effect.OnEntry(ChangeKind.CANCEL, new CancelEntry(known.basicCode(), table.today(), "另案取消", "依据")));
        table.take(SWEEPER, new ChangeCommand.Publish());
        assertEquals(ChangeStatus.RETURNED, table.status());
        assertEquals("entry-already-cancelled", table.file().finding().code());
    }

    @Test
    void shouldGoOnWithTheRestWhenAPublicationOfTwoEntriesWasInterrupted() {
        CatalogueEntry one = entry(0);
        CatalogueEntry two = entry(1);
        listed(one);
        listed(two);
        open(proposal(
                ChangeKind.ALTER,
                List.of(named(one, one.basicCode(), "甲"), named(two, two.basicCode(), "乙")),
                List.of()));
        publish();
        List<Effect> due = PublicationLaw.due(table.file(), table.facts(SWEEPER));
        assertEquals(2, due.size());
        table.apply(due.getFirst());
        assertEquals(
                List.of(two.basicCode()),
                PublicationLaw.due(table.file(), table.facts(SWEEPER)).stream()
                        .map(Effect::code)
                        .toList());
        table.publish();
        assertEquals(ChangeStatus.PUBLISHED, table.status());
    }

    @Test
    void shouldLockTheStandardFieldsWhenAnEntryIsClaimed() {
        Seed.Item item = ChangeTable.sample(0);
        CatalogueEntry entry = ChangeTable.SEED.entries().stream()
                .filter(e ->
                        e.basicCode().equals(item.content().classification().basicCode()))
                .findFirst()
                .orElseThrow();
        listed(named(entry, entry.basicCode(), entry.name() + " (新名)"));
        table.open(ChangeTable.proposal(ChangeKind.ADD, List.of(), List.of(ChangeTable.proposed(item)), null));
        assertEquals("standard-field-locked", table.refused(WRITER, new ChangeCommand.SubmitChange()));
        ProposedItem unknown = new ProposedItem(item.itemCode(), item.content(), 7);
        table.take(
                WRITER,
                new ChangeCommand.EditChange(ChangeTable.proposal(ChangeKind.ADD, List.of(), List.of(unknown), null)));
        assertEquals("entry-version-unknown", table.refused(WRITER, new ChangeCommand.SubmitChange()));
    }
}
