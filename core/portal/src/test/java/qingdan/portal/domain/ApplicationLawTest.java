package qingdan.portal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qingdan.casework.event.ApplicationWithdrawn;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.CorrectionAnswered;
import qingdan.casework.event.ServiceRated;
import qingdan.kernel.domain.Decision;
import qingdan.portal.domain.ApplicationCommand.AnswerCorrection;
import qingdan.portal.domain.ApplicationCommand.RateService;
import qingdan.portal.domain.ApplicationCommand.WithdrawApplication;

class ApplicationLawTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Set<CaseStatus> UNDECIDED = EnumSet.of(
            CaseStatus.SUBMITTED,
            CaseStatus.CORRECTION_ASKED,
            CaseStatus.CORRECTED,
            CaseStatus.ACCEPTED,
            CaseStatus.IN_REVIEW,
            CaseStatus.TO_DECIDE,
            CaseStatus.SUSPENDED);

    @Test
    void shouldLetAnApplicantWithdrawExactlyWhileUndecided() {
        for (CaseStatus status : CaseStatus.values()) {
            // given
            Application application = at(status, false);
            // when
            Decision<Record> decision = ApplicationLaw.decide(application, new WithdrawApplication("不办了"), NOW);
            // then
            assertEquals(UNDECIDED.contains(status), decision instanceof Decision.Accepted<Record>, status.name());
        }
    }

    @Test
    void shouldRefuseToWithdrawWhatIsClosed() {
        assertRefused("withdrawal-too-late", at(CaseStatus.ACCEPTED, true), new WithdrawApplication("不办了"));
    }

    @Test
    void shouldTakeACorrectionOnlyWhenAskedAndOnlyOnce() {
        // given
        Application asked = at(CaseStatus.CORRECTION_ASKED, false);
        AnswerCorrection answer = new AnswerCorrection(Map.of("shopName", "新店名"), List.of(), "");
        // when
        Record event = assertAccepted(asked, answer);
        Application after = ApplicationLaw.apply(asked, event, asked.owner());
        // then
        assertInstanceOf(CorrectionAnswered.class, event);
        assertEquals("新店名", after.form().get("shopName"));
        assertEquals("肥西县", after.form().get("place"), "answers that were not corrected stay");
        assertRefused("correction-window-closed", after, answer);
        assertRefused("correction-not-asked", at(CaseStatus.IN_REVIEW, false), answer);
        assertRefused("reason-required", asked, new AnswerCorrection(Map.of(), List.of(), " "));
    }

    @Test
    void shouldTakeOneRatingAfterAResult() {
        // given
        Application delivered = at(CaseStatus.DELIVERED, true);
        // when
        Record event = assertAccepted(delivered, new RateService(5, "快"));
        Application after = ApplicationLaw.apply(delivered, event, delivered.owner());
        // then
        assertInstanceOf(ServiceRated.class, event);
        assertFalse(after.canRate());
        assertRefused("already-rated", after, new RateService(1, ""));
        assertRefused("rating-too-early", at(CaseStatus.ACCEPTED, false), new RateService(5, ""));
    }

    @Test
    void shouldCloseWhenWithdrawn() {
        Application before = at(CaseStatus.ACCEPTED, false);
        Application after = ApplicationLaw.apply(before, assertAccepted(before, new WithdrawApplication("不办了")), "o");
        assertTrue(after.closed());
        assertEquals(CaseStatus.WITHDRAWN, after.standing());
    }

    @Test
    void shouldInsistThatAnApplicationBeginsWithItsSubmission() {
        ApplicationWithdrawn event = new ApplicationWithdrawn(UUID.randomUUID(), "340123", "x", NOW);
        assertThrows(IllegalStateException.class, () -> ApplicationLaw.apply(null, event, "o"));
    }

    private static Record assertAccepted(Application application, ApplicationCommand command) {
        Decision<Record> decision = ApplicationLaw.decide(application, command, NOW);
        assertInstanceOf(Decision.Accepted.class, decision);
        return ((Decision.Accepted<Record>) decision).events().getFirst();
    }

    private static void assertRefused(String code, Application application, ApplicationCommand command) {
        Decision<Record> decision = ApplicationLaw.decide(application, command, NOW);
        assertInstanceOf(Decision.Refused.class, decision);
        assertEquals(code, ((Decision.Refused<Record>) decision).refusal().code());
    }

    private static Application at(CaseStatus status, boolean closed) {
        return new Application(
                new UUID(1, 1),
                "owner",
                "340123",
                Map.of("shopName", "老店名", "place", "肥西县"),
                List.of(),
                status,
                closed,
                null,
                null);
    }
}
