package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.registry.event.ImportEvent;
import qingdan.registry.intake.ImportCommand.Review;
import qingdan.registry.intake.ImportCommand.SendBack;
import qingdan.registry.intake.ImportCommand.Submit;
import qingdan.registry.intake.ImportCommand.Withdraw;
import qingdan.registry.intake.ImportJob.State;

/** 导入须两人: who may submit, approve, return and withdraw an import, from every state. */
class ImportLawTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Actor ADMIN = Actor.official("u1", "王事项", "org", "item-admin", "340100");
    private static final Actor REVIEWER = Actor.official("u2", "李编办", "org", "establishment-reviewer", "340100");
    private static final Submit SUBMIT = new Submit("年度调整", "关于公布权力清单的决定", "皖政〔2026〕3号");
    private static final Review APPROVE = new Review(ImportReview.APPROVE, "");
    private static final Review RETURN = new Review(ImportReview.RETURN, "文号与清单不符");

    private static ImportJob job(State state, int refused) {
        return new ImportJob(
                UUID.randomUUID(),
                state,
                2,
                "340100",
                ADMIN,
                "清单.xlsx",
                SourceFormat.XLSX,
                10,
                "0".repeat(64),
                new ImportSettings("", null, "年度调整"),
                new ImportJob.Counts(5, 1, 2, 2 - refused, refused),
                0,
                null,
                List.of(),
                "1".repeat(64),
                10,
                new ImportReview(null, null, false),
                NOW,
                NOW);
    }

    private static ImportJob after(ImportJob job, ImportCommand command, Actor actor) {
        Decision<ImportEvent> decision = ImportLaw.decide(job, command, actor);
        assertInstanceOf(Decision.Accepted.class, decision, () -> decision.toString());
        ImportEvent event = ((Decision.Accepted<ImportEvent>) decision).events().getFirst();
        assertEquals(job.version() + 1, event.version());
        return ImportLaw.apply(job, event, actor, NOW);
    }

    private static String refusal(ImportJob job, ImportCommand command, Actor actor) {
        return ImportLaw.decide(job, command, actor) instanceof Decision.Refused<ImportEvent> no
                ? no.refusal().code()
                : "accepted";
    }

    @Test
    void twoPeopleLetItIn() {
        ImportJob submitted = after(job(State.CHECKED, 0), SUBMIT, ADMIN);
        assertEquals(State.SUBMITTED, submitted.state());
        ImportJob approved = after(submitted, APPROVE, REVIEWER);
        assertEquals(State.APPLYING, approved.state());
        assertEquals(REVIEWER, approved.publisher());
        assertEquals("导入：年度调整；皖政〔2026〕3号，机构编制部门审核同意（" + approved.id() + "）", approved.publishedReason());
    }

    @Test
    void oneAloneDoesNot() {
        ImportJob submitted = after(job(State.CHECKED, 0), SUBMIT, ADMIN);
        assertEquals("not-your-post", refusal(submitted, APPROVE, ADMIN));
        Actor sameInAnotherPost = Actor.official("u1", "王事项", "org", "establishment-reviewer", "340100");
        assertEquals("separation-of-duty", refusal(submitted, APPROVE, sameInAnotherPost));
        assertEquals("separation-of-duty", refusal(submitted, RETURN, sameInAnotherPost));
        Actor colleague = Actor.official("u3", "赵事项", "org", "item-admin", "340100");
        ImportJob byColleague = after(job(State.CHECKED, 0), SUBMIT, colleague);
        Actor colleagueReviews = Actor.official("u3", "赵事项", "org", "establishment-reviewer", "340100");
        assertEquals("separation-of-duty", refusal(byColleague, APPROVE, colleagueReviews));
        assertEquals("separation-of-duty", refusal(byColleague, APPROVE, sameInAnotherPost));
        assertEquals("import-not-ready", refusal(job(State.CHECKED, 0), APPROVE, REVIEWER));
    }

    @Test
    void eachLevelReviewsItsOwnList() {
        ImportJob submitted = after(job(State.CHECKED, 0), SUBMIT, ADMIN);
        for (String region : List.of("340123", "340500", "340000"))
            assertEquals(
                    "change-of-other-region",
                    refusal(submitted, APPROVE, Actor.official("u9", "别处", "org", "establishment-reviewer", region)));
        for (String post : List.of("legality-reviewer", "government-office", "window"))
            assertEquals(
                    "not-your-post", refusal(submitted, APPROVE, Actor.official("u9", "别的", "org", post, "340100")));
        assertEquals(
                "change-of-other-region",
                refusal(job(State.CHECKED, 0), SUBMIT, Actor.official("u9", "别处", "org", "item-admin", "340123")));
    }

    @Test
    void aReturnNeedsReasonsAndTheNextSubmissionIsReviewedAnew() {
        ImportJob submitted = after(job(State.CHECKED, 0), SUBMIT, ADMIN);
        assertEquals("reason-required", refusal(submitted, new Review(ImportReview.RETURN, " "), REVIEWER));
        assertEquals("outcome-not-offered", refusal(submitted, new Review("pass", "x"), REVIEWER));
        ImportJob returned = after(submitted, RETURN, REVIEWER);
        assertEquals(State.RETURNED, returned.state());
        assertEquals("import-not-ready", refusal(returned, APPROVE, REVIEWER));
        ImportJob again = after(returned, SUBMIT, ADMIN);
        assertNull(again.review().verdict());
        assertEquals(State.CANCELLED, after(returned, new Withdraw(), ADMIN).state());
    }

    @Test
    void whatIsNotReadyStaysOut() {
        assertEquals("import-not-ready", refusal(job(State.CHECKED, 1), SUBMIT, ADMIN));
        for (State state : State.values()) {
            boolean ready = state == State.CHECKED || state == State.RETURNED;
            assertEquals(ready ? "accepted" : "import-not-ready", refusal(job(state, 0), SUBMIT, ADMIN), state.word());
            boolean open = state != State.APPLYING && state != State.APPLIED && state != State.CANCELLED;
            assertEquals(
                    open ? "accepted" : "import-not-ready",
                    refusal(job(state, 0), new Withdraw(), ADMIN),
                    state.word());
            boolean submitted = state == State.SUBMITTED;
            assertEquals(
                    submitted ? "accepted" : "import-not-ready",
                    refusal(job(state, 0), APPROVE, REVIEWER),
                    state.word());
        }
        assertEquals("reason-required", refusal(job(State.CHECKED, 0), new Submit(" ", "依据", "文号"), ADMIN));
        assertEquals("reason-required", refusal(job(State.CHECKED, 0), new Submit("事由", " ", "文号"), ADMIN));
        assertEquals("document-number-required", refusal(job(State.CHECKED, 0), new Submit("事由", "依据", " "), ADMIN));
    }

    @Test
    void onlyThePlatformSendsBackWhatItCannotPublish() {
        ImportJob approved = after(after(job(State.CHECKED, 0), SUBMIT, ADMIN), APPROVE, REVIEWER);
        assertEquals("not-your-post", refusal(approved, new SendBack(), REVIEWER));
        assertEquals(
                State.WAITING,
                after(approved, new SendBack(), Actor.system("import")).state());
        ImportReview held = new ImportReview(
                approved.review().submission(), approved.review().verdict(), true);
        ImportJob certain = approved.moved(State.APPLYING, approved.version(), held, NOW);
        assertEquals("import-not-ready", refusal(certain, new SendBack(), Actor.system("import")));
    }
}
