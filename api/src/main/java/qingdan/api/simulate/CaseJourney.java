package qingdan.api.simulate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import qingdan.api.people.Answer;
import qingdan.api.people.Applicant;
import qingdan.api.people.OfficeCalls;
import qingdan.api.people.OfficeCalls.Act;
import qingdan.api.people.Officers;
import qingdan.api.people.Patience;
import qingdan.api.people.Person;
import qingdan.api.people.PortalCalls;
import qingdan.api.people.Town;
import qingdan.contract.model.AnswerCorrection;
import qingdan.contract.model.ApplicationReceipt;
import qingdan.contract.model.ApplicationView;
import qingdan.contract.model.CaseAction;
import qingdan.contract.model.CaseState;
import qingdan.contract.model.CaseView;
import qingdan.contract.model.ItemGuide;
import qingdan.contract.model.MaterialChoice;
import qingdan.contract.model.SubmitApplication;

/**
 * One case from the form to the rating, by its plan (一件事的全程): the applicant at the province's portal, three officers at the county.
 * Everybody acts on what he sees, and waits until he sees it.
 */
final class CaseJourney {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int MOST_TRIES = 12;

    private final CasePlan plan;
    private final Ledgers ledgers;
    private final PortalCalls portal;
    private final OfficeCalls office;
    private final ItemGuide item;
    private final Applicant applicant;
    private final Officers officers;
    private final RandomGenerator chance;

    CaseJourney(CasePlan plan, Town town, Ledgers ledgers) {
        this.plan = plan;
        this.ledgers = ledgers;
        this.portal = new PortalCalls(town);
        this.office = new OfficeCalls(town);
        this.item = town.items().get(plan.item());
        List<Applicant> may = town.applicantsFor(item);
        this.applicant = may.get(plan.applicant() % may.size());
        this.officers = town.officersOf(item.organCode());
        this.chance = new SplittableRandom(plan.fillSeed());
    }

    /** Goes all the way; what goes wrong is told in the fate, never thrown. */
    Fate run() {
        ApplicationReceipt receipt;
        try {
            receipt = submit();
        } catch (RuntimeException e) {
            return new Fate(plan, null, null, String.valueOf(e.getMessage()));
        }
        UUID id = receipt.applicationId();
        try {
            handle(id);
            return new Fate(plan, id, receipt.number(), null);
        } catch (RuntimeException e) {
            return new Fate(plan, id, receipt.number(), String.valueOf(e.getMessage()));
        }
    }

    private void handle(UUID id) {
        if (plan.ending() == Ending.WITHDRAWN_EARLY) {
            withdraw(id);
            return;
        }
        if (plan.corrected()) correct(id);
        if (plan.ending() == Ending.NOT_ACCEPTED) {
            act("decline", officers.window(), CaseAction.DECLINE, id, Act.decline());
        } else {
            act("accept", officers.window(), CaseAction.ACCEPT, id, Act.accept());
            accepted(id);
        }
        if (plan.isRated()) rate(id);
    }

    private void accepted(UUID id) {
        if (plan.ending() == Ending.WITHDRAWN_LATE) {
            seen("accepted", id, view -> view.acceptedAt() != null);
            withdraw(id);
            return;
        }
        boolean grant = plan.ending() != Ending.REFUSED;
        act("review", officers.reviewer(), CaseAction.REVIEW, id, Act.review(grant));
        if (plan.ending() == Ending.CROSSING) {
            cross(id);
            return;
        }
        act("decide", officers.decider(), CaseAction.DECIDE, id, Act.decide(grant));
        act("deliver", officers.window(), CaseAction.DELIVER, id, Act.deliver());
    }

    private ApplicationReceipt submit() {
        List<MaterialChoice> materials = ledgers.timed("upload-materials", () -> portal.hand(applicant, item, chance));
        SubmitApplication form = portal.form(applicant, item, materials, chance);
        UUID key = UUID.randomUUID();
        Answer first = ledgers.timed("submit", () -> portal.submit(applicant, form, key));
        ApplicationReceipt receipt = first.as(ApplicationReceipt.class);
        if (plan.repeats()) same("submit", first, portal.submit(applicant, form, key));
        return receipt;
    }

    private void correct(UUID id) {
        String material = item.materials().getFirst().code();
        act("ask-correction", officers.window(), CaseAction.ASK_CORRECTION, id, Act.askCorrection(material));
        seen("asked for correction", id, view -> view.state() == CaseState.CORRECTION_ASKED);
        var answer = new AnswerCorrection(null, List.of(portal.upload(applicant, material, chance)), "已重新扫描");
        own("answer-correction", id, (view, key) -> portal.correct(applicant, id, answer, key, view.version()));
    }

    private void withdraw(UUID id) {
        own("withdraw", id, (view, key) -> portal.withdraw(applicant, id, key, view.version()));
    }

    private void rate(UUID id) {
        seen("may rate", id, ApplicationView::canRate);
        own("rate", id, (view, key) -> portal.rate(applicant, id, plan.stars(), key, view.version()));
    }

    /** Both at once: the applicant takes it back, the decider decides. One may find that the other was first. */
    private void cross(UUID id) {
        CaseView view = waiting(officers.decider(), CaseAction.DECIDE, id);
        Thread deciding = Thread.ofVirtual().unstarted(() -> {
            Answer answer = office.perform(officers.decider(), id, Act.decide(true), UUID.randomUUID(), view.version());
            if (!answer.isSuccess() && answer.status() != 412 && answer.status() != 409)
                throw new IllegalStateException("Expected a decision or a conflict, but got " + answer.body());
        });
        RuntimeException[] failure = {null};
        deciding.setUncaughtExceptionHandler(
                (thread, e) -> failure[0] = new IllegalStateException("Expected to decide", e));
        deciding.start();
        ApplicationView mine = portal.read(applicant, id);
        Answer back = portal.withdraw(applicant, id, UUID.randomUUID(), mine.version());
        join(deciding);
        if (failure[0] != null) throw failure[0];
        if (!back.isSuccess() && !back.isProblem("withdrawal-too-late") && back.status() != 412)
            throw new IllegalStateException("Expected a withdrawal or a conflict, but got " + back.body());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Expected a decision, but was interrupted", e);
        }
    }

    /** Waits until the officer may do this, then does it on the version seen; what moved meanwhile is read again. */
    private void act(String name, Person officer, CaseAction action, UUID id, Act act) {
        for (int attempt = 1; ; attempt++) {
            CaseView view = waiting(officer, action, id);
            UUID key = UUID.randomUUID();
            Answer answer = ledgers.timed(name, () -> office.perform(officer, id, act, key, view.version()));
            if (answer.isSuccess()) {
                if (plan.repeats()) same(name, answer, office.perform(officer, id, act, key, view.version()));
                return;
            }
            again(name, answer, attempt);
        }
    }

    private CaseView waiting(Person officer, CaseAction action, UUID id) {
        return Patience.until(
                "case " + id + " to be ready for " + action + " by " + officer.login(), LIMIT, () -> Optional.of(
                                ledgers.timed("read-case", () -> office.find(officer, id)))
                        .flatMap(Function.identity())
                        .filter(view -> view.actions().contains(action)));
    }

    /** A command of the applicant on the application as it reads now. */
    private void own(String name, UUID id, Command command) {
        for (int attempt = 1; ; attempt++) {
            ApplicationView view = ledgers.timed("read-application", () -> portal.read(applicant, id));
            UUID key = UUID.randomUUID();
            Answer answer = ledgers.timed(name, () -> command.send(view, key));
            if (answer.isSuccess()) {
                if (plan.repeats()) same(name, answer, command.send(view, key));
                return;
            }
            again(name, answer, attempt);
        }
    }

    private interface Command {
        Answer send(ApplicationView view, UUID key);
    }

    private void again(String name, Answer answer, int attempt) {
        if (answer.status() != 412 || attempt == MOST_TRIES)
            throw new IllegalStateException(
                    "Expected " + name + " to be done, but got " + answer.status() + " " + answer.body());
        ledgers.readAnew();
    }

    /** The applicant follows the case until it shows. */
    private void seen(String what, UUID id, Predicate<ApplicationView> shown) {
        Patience.until("application " + id + " to show: " + what, LIMIT, () -> Optional.of(
                        ledgers.timed("read-application", () -> portal.read(applicant, id)))
                .filter(shown));
    }

    private void same(String name, Answer first, Answer second) {
        if (!second.equalsAnswer(first))
            throw new IllegalStateException(
                    "Expected a repeated " + name + " to be answered the same, but " + first + " became " + second);
        ledgers.repeatedWell();
    }
}
