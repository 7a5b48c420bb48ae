package qingdan.registry.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.change.ChangeTable.CENTRE;
import static qingdan.registry.change.ChangeTable.ESTABLISHMENT;
import static qingdan.registry.change.ChangeTable.GOVERNMENT;
import static qingdan.registry.change.ChangeTable.LEGALITY;
import static qingdan.registry.change.ChangeTable.SUPERVISION;
import static qingdan.registry.change.ChangeTable.SWEEPER;
import static qingdan.registry.change.ChangeTable.WRITER;
import static qingdan.registry.change.ChangeTable.altered;
import static qingdan.registry.change.ChangeTable.inRegion;
import static qingdan.registry.change.ChangeTable.proposal;
import static qingdan.registry.change.ChangeTable.proposed;
import static qingdan.registry.change.ChangeTable.ref;
import static qingdan.registry.change.ChangeTable.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qingdan.kernel.domain.Actor;
import qingdan.registry.change.domain.ChangeCommand.*;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.domain.Effect;
import qingdan.registry.change.domain.PublicationLaw;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.Delegation;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.domain.RegistryCommand.AbolishItem;
import qingdan.registry.domain.RegistryCommand.ResumeItem;
import qingdan.registry.domain.RegistryCommand.SuspendItem;
import qingdan.registry.event.ItemStatus;

/** Every kind of change through its whole route, and every refusal on the way. */
class ChangeLawTest {
    /** A proposal of the kind, on a table where its items stand as they must. */
    static Proposal of(ChangeKind kind, ChangeTable table) {
        var a = sample(0);
        var b = sample(1);
        var c = sample(2);
        switch (kind) {
            case ADD, TAKE_OVER -> {}
            case MERGE -> {
                table.listed(a);
                table.listed(b);
            }
            case RESUME -> {
                table.listed(a);
                table.apply(new SuspendItem(a.itemCode(), table.today(), null, "整顿", "决定"));
            }
            case ALTER, CANCEL, SUSPEND, DELEGATE, SPLIT -> table.listed(a);
        }
        return switch (kind) {
            case ADD, TAKE_OVER -> proposal(kind, List.of(), List.of(proposed(a)), null);
            case ALTER -> proposal(kind, List.of(a), List.of(altered(a, "修订后")), null);
            case CANCEL, SUSPEND, RESUME -> proposal(kind, List.of(a), List.of(), null);
            case MERGE -> proposal(kind, List.of(a, b), List.of(altered(a, "合并后")), null);
            case SPLIT -> proposal(kind, List.of(a), List.of(proposed(b), proposed(c)), null);
            case DELEGATE -> proposal(kind, List.of(a), List.of(), new Delegation("340123", "1".repeat(18), "x"));
        };
    }

    private static ChangeTable submitted(ChangeKind kind) {
        ChangeTable table = new ChangeTable();
        table.open(of(kind, table));
        table.take(WRITER, new SubmitChange());
        return table;
    }

    @ParameterizedTest
    @EnumSource(value = ChangeKind.class, mode = EnumSource.Mode.EXCLUDE, names = "DELEGATE")
    void shouldPublishWhenEveryWordItsKindNeedsWasGiven(ChangeKind kind) {
        // given
        ChangeTable table = submitted(kind);
        // when
        table.agreed();
        assertEquals(ChangeStatus.APPROVED, table.status());
        table.schedule();
        table.publish();
        // then
        assertEquals(ChangeStatus.PUBLISHED, table.status());
        var day = table.today();
        var a = table.item(sample(0).itemCode());
        var b = table.item(sample(1).itemCode());
        switch (kind) {
            case ADD, TAKE_OVER, RESUME -> assertEquals(ItemStatus.IN_FORCE, a.statusOn(day));
            case ALTER ->
                assertEquals("修订后", a.versionOn(day).orElseThrow().content().evidence());
            case CANCEL -> assertEquals(ItemStatus.ABOLISHED, a.statusOn(day));
            case SUSPEND -> assertEquals(ItemStatus.SUSPENDED, a.statusOn(day));
            case MERGE -> {
                assertEquals("合并后", a.versionOn(day).orElseThrow().content().evidence());
                assertEquals(ItemStatus.ABOLISHED, b.statusOn(day));
            }
            case SPLIT -> {
                assertEquals(ItemStatus.ABOLISHED, a.statusOn(day));
                assertEquals(ItemStatus.IN_FORCE, b.statusOn(day));
            }
            case DELEGATE -> throw new AssertionError();
        }
        table.assertReplays();
    }

    @Test
    void shouldReviewInParallelInAnyOrderAndOnlyTwoOfficesForAnAlteration() {
        ChangeTable add = submitted(ChangeKind.ADD);
        add.review(ESTABLISHMENT, "accept");
        assertEquals(ChangeStatus.UNDER_REVIEW, add.status());
        add.review(SUPERVISION, "pass");
        add.review(LEGALITY, "object");
        assertEquals(ChangeStatus.UNDER_REVIEW, add.status());
        add.review(CENTRE, "pass");
        assertEquals(ChangeStatus.SUMMING_UP, add.status());
        assertEquals("reason-required", add.refused(ESTABLISHMENT, new ReviewChange("agree", " ")));

        ChangeTable alter = submitted(ChangeKind.ALTER);
        alter.review(ESTABLISHMENT, "accept");
        assertEquals("not-your-post", alter.refused(CENTRE, new ReviewChange("pass", "")));
        alter.review(LEGALITY, "pass");
        alter.review(ESTABLISHMENT, "agree");
        assertEquals(ChangeStatus.APPROVED, alter.status());
    }

    @Test
    void shouldGoBackWithReasonsAndComeAgainInANewRound() {
        // given
        ChangeTable table = submitted(ChangeKind.ADD);
        table.review(ESTABLISHMENT, "accept");
        table.review(CENTRE, "return");
        table.review(SUPERVISION, "pass");
        table.review(LEGALITY, "pass");
        // when an office asks for a revision, the establishment office cannot agree
        assertEquals("change-return-asked", table.refused(ESTABLISHMENT, new ReviewChange("agree", "可以")));
        table.review(ESTABLISHMENT, "return");
        assertEquals(ChangeStatus.RETURNED, table.status());
        assertEquals("change-kind-fixed", table.refused(WRITER, new EditChange(of(ChangeKind.CANCEL, table))));
        table.items.clear();
        table.take(WRITER, new EditChange(table.file().proposal()));
        table.take(WRITER, new SubmitChange());
        // then
        assertEquals(2, table.file().round());
        assertTrue(table.file().present().isEmpty());
        table.agreed();
        table.schedule();
        table.publish();
        assertEquals(ChangeStatus.PUBLISHED, table.status());
        table.assertReplays();
    }

    @Test
    void shouldKeepDutiesApart() {
        ChangeTable table = submitted(ChangeKind.ADD);
        Actor writerAsReviewer = ChangeTable.official("writer", "establishment-reviewer");
        assertEquals("separation-of-duty", table.refused(writerAsReviewer, new ReviewChange("accept", "")));
        table.review(ESTABLISHMENT, "accept");
        Actor both = ChangeTable.official("establishment", "legality-reviewer");
        assertEquals("separation-of-duty", table.refused(both, new ReviewChange("pass", "")));
        assertEquals("not-your-post", table.refused(WRITER, new ReviewChange("pass", "")));
        assertEquals(
                "change-of-other-region", table.refused(inRegion(LEGALITY, "340122"), new ReviewChange("pass", "")));
        assertEquals(
                "change-of-other-region", table.refused(inRegion(LEGALITY, "340100"), new ReviewChange("pass", "")));
        assertEquals("outcome-not-offered", table.refused(LEGALITY, new ReviewChange("agree", "")));
        assertEquals("reason-required", table.refused(LEGALITY, new ReviewChange("object", " ")));
        assertEquals("change-state-conflict", table.refused(GOVERNMENT, new DecideChange("approve", "")));
        assertEquals("change-state-conflict", table.refused(ESTABLISHMENT, new ScheduleChange(table.now, null)));
        assertEquals("change-state-conflict", table.refused(WRITER, new SubmitChange()));
        table.review(LEGALITY, "pass");
        assertEquals("not-your-post", table.refused(LEGALITY, new ReviewChange("pass", "")));
    }

    @Test
    void shouldRefuseProposalsThatDoNotFitTheirKindOrTheList() {
        ChangeTable table = new ChangeTable();
        Proposal add = of(ChangeKind.ADD, table);
        assertEquals("not-your-post", table.refused(LEGALITY, open(add)));
        assertEquals("change-of-other-region", table.refused(inRegion(WRITER, "340122"), open(add)));
        assertEquals(
                "change-shape-invalid",
                table.refused(WRITER, open(proposal(ChangeKind.MERGE, List.of(sample(0)), add.items(), null))));
        assertEquals(
                "change-delegation-invalid",
                table.refused(
                        WRITER,
                        open(proposal(
                                ChangeKind.DELEGATE,
                                List.of(sample(0)),
                                List.of(),
                                new Delegation("340100", "1".repeat(18), "市局")))));
        Proposal later = Proposal.ofItems(
                add.kind(), List.of(), add.items(), LocalDate.of(2026, 3, 3), "x", "y", null, null, null);
        assertEquals("change-cause-future", table.refused(WRITER, open(later)));
        Proposal bare = Proposal.ofItems(
                add.kind(), List.of(), add.items(), LocalDate.of(2026, 3, 1), "x", " ", null, null, null);
        assertEquals("legal-basis-required", table.refused(WRITER, open(bare)));
        // an item that is not listed cannot be cancelled, and one that breaks a rule cannot be submitted
        table.open(proposal(ChangeKind.CANCEL, List.of(sample(0)), List.of(), null));
        assertEquals("item-not-listed", table.refused(WRITER, new SubmitChange()));
    }

    private static OpenChange open(Proposal proposal) {
        return new OpenChange(ref(new UUID(0, 9)), proposal, null);
    }

    @Test
    void shouldSendBackAtPublicationWhatTheListNoLongerAllows() {
        // given an alteration that is agreed to
        ChangeTable table = submitted(ChangeKind.ALTER);
        table.agreed();
        table.schedule();
        // when the item is taken off the list before its moment
        String code = sample(0).itemCode();
        table.apply(new AbolishItem(code, table.today(), "另有决定", "决定"));
        assertEquals(List.of(), PublicationLaw.due(table.file(), table.facts(SWEEPER)));
        table.take(SWEEPER, new Publish());
        // then
        assertEquals(ChangeStatus.RETURNED, table.status());
        assertNotNull(table.file().finding());
        assertEquals("item-already-abolished", table.file().finding().code());
        table.assertReplays();
    }

    @Test
    void shouldGoOnWhereAnInterruptedPublicationStopped() {
        ChangeTable table = submitted(ChangeKind.SPLIT);
        table.agreed();
        table.schedule();
        var due = PublicationLaw.due(table.file(), table.facts(SWEEPER));
        assertEquals(3, due.size());
        table.apply(due.getFirst());
        assertEquals("change-state-conflict", table.refused(SWEEPER, new Publish()));
        assertEquals(due.subList(1, 3), PublicationLaw.due(table.file(), table.facts(SWEEPER)));
        table.publish();
        assertEquals(ChangeStatus.PUBLISHED, table.status());
    }

    @Test
    void shouldNotPublishBeforeItsMomentNorByHand() {
        ChangeTable table = submitted(ChangeKind.ADD);
        table.agreed();
        table.take(ESTABLISHMENT, new ScheduleChange(table.now.plusSeconds(60), null));
        assertEquals("change-state-conflict", table.refused(SWEEPER, new Publish()));
        table.take(ESTABLISHMENT, new ScheduleChange(table.now.plusSeconds(30), null));
        table.now = table.now.plusSeconds(30);
        assertEquals("not-your-post", table.refused(ESTABLISHMENT, new Publish()));
        table.publish();
    }

    @Test
    void shouldTakeADisputeToTheOfficeThenToTheGovernmentAndNoFurther() {
        ChangeTable table = submitted(ChangeKind.ADD);
        table.agreed();
        table.take(WRITER, new DisputeChange("职责交叉"));
        assertEquals("change-dispute-open", table.refused(ESTABLISHMENT, new ScheduleChange(table.now, null)));
        assertEquals("change-dispute-open", table.refused(WRITER, new DisputeChange("再提")));
        assertEquals("not-your-post", table.refused(GOVERNMENT, new SettleDispute(false, "x")));
        table.take(ESTABLISHMENT, new SettleDispute(false, "不成立"));
        table.take(WRITER, new DisputeChange("不服"));
        assertEquals("not-your-post", table.refused(ESTABLISHMENT, new SettleDispute(false, "x")));
        table.take(GOVERNMENT, new SettleDispute(true, "成立"));
        assertEquals("change-dispute-final", table.refused(WRITER, new DisputeChange("再提")));
        assertEquals("change-dispute-upheld", table.refused(ESTABLISHMENT, new ScheduleChange(table.now, null)));
        assertEquals("change-dispute-none", table.refused(GOVERNMENT, new SettleDispute(true, "x")));
        table.assertReplays();
    }

    @Test
    void shouldEndWhenWithdrawnOrRefused() {
        ChangeTable withdrawn = submitted(ChangeKind.ADD);
        withdrawn.agreed();
        withdrawn.schedule();
        withdrawn.take(WRITER, new WithdrawChange("不办了"));
        assertEquals(ChangeStatus.WITHDRAWN, withdrawn.status());
        assertEquals("change-state-conflict", withdrawn.refused(SWEEPER, new Publish()));

        ChangeTable refused = submitted(ChangeKind.CANCEL);
        refused.review(ESTABLISHMENT, "accept");
        for (Actor reviewer : List.of(CENTRE, SUPERVISION, LEGALITY)) refused.review(reviewer, "pass");
        refused.review(ESTABLISHMENT, "agree");
        refused.take(GOVERNMENT, new DecideChange("refuse", "不宜取消"));
        assertEquals(ChangeStatus.REFUSED, refused.status());
        refused.assertReplays();
    }

    @Test
    void shouldTakeUpAnItemBeforeTheDayOnWhichItsSuspensionWouldEnd() {
        // given
        ChangeTable table = new ChangeTable();
        table.listed(sample(0));
        String code = sample(0).itemCode();
        LocalDate soon = table.today().plusDays(1);
        table.apply(new SuspendItem(code, table.today(), table.today().plusDays(30), "整改", "决定"));
        Effect resume = new Effect.OnItem(new ResumeItem(code, soon, "整改完成"));
        // then
        assertFalse(resume.done(table.facts(SWEEPER)));
        table.apply(resume);
        assertTrue(resume.done(table.facts(SWEEPER)));
        assertEquals(ItemStatus.IN_FORCE, table.item(code).statusOn(soon));
    }

    @Test
    void shouldStopAnItemAtOnceInAnEmergencyAndLetItGoOnWhenThatIsNotAgreedTo() {
        // given
        ChangeTable table = new ChangeTable();
        table.listed(sample(0));
        String code = sample(0).itemCode();
        Proposal stop = Proposal.ofItems(
                ChangeKind.SUSPEND, List.of(code), List.of(), table.today(), "法院裁定", "裁定书", table.today(), null, null);
        var command = new SuspendInEmergency(ref(new UUID(0, 3)), stop);
        assertEquals("not-your-post", table.refused(WRITER, command));
        // when
        table.take(ESTABLISHMENT, command);
        PublicationLaw.emergency(table.file(), table.facts(SWEEPER)).forEach(table::apply);
        // then the item stands still before any review
        assertEquals(ChangeStatus.SUBMITTED, table.status());
        assertEquals(ItemStatus.SUSPENDED, table.item(code).statusOn(table.today()));
        assertEquals(List.of(), PublicationLaw.emergency(table.file(), table.facts(SWEEPER)));
        // and goes on when the reviews end in a refusal
        table.review(ESTABLISHMENT, "accept");
        for (Actor reviewer : List.of(CENTRE, SUPERVISION, LEGALITY)) table.review(reviewer, "object");
        table.now = table.now.plusSeconds(86_400);
        table.review(ESTABLISHMENT, "refuse");
        PublicationLaw.emergency(table.file(), table.facts(SWEEPER)).forEach(table::apply);
        assertEquals(ItemStatus.IN_FORCE, table.item(code).statusOn(table.today()));
        table.assertReplays();
    }
}
