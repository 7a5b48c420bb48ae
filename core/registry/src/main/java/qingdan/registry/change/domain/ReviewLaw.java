package qingdan.registry.change.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.domain.ProcedureCommand;
import qingdan.registry.change.domain.ChangeCommand.DecideChange;
import qingdan.registry.change.domain.ChangeCommand.RecordOverdue;
import qingdan.registry.change.domain.ChangeCommand.ReviewChange;
import qingdan.registry.change.domain.ChangeRoute.OpenTask;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChangeState.Dispute;
import qingdan.registry.change.domain.ChangeState.Opinion;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.ChangeEvent.ChangeReviewed;
import qingdan.registry.change.event.ChangeEvent.ChangeStepOverdue;
import qingdan.registry.change.event.Office;

/** The four reviews and the government's approval (四方审核、政府批准). */
public final class ReviewLaw {
    private static final Set<String> REVIEWS = Set.of(ChangeRoute.RECEIVE, ChangeRoute.REVIEW, ChangeRoute.SUM_UP);

    private ReviewLaw() {}

    static Decision<ChangeEvent> review(ChangeFile file, ReviewChange command, ChangeFacts facts) {
        return give(file, facts, REVIEWS, command.outcome(), command.opinion());
    }

    static Decision<ChangeEvent> decide(ChangeFile file, DecideChange command, ChangeFacts facts) {
        return give(file, facts, Set.of(ChangeRoute.APPROVE), command.outcome(), command.opinion());
    }

    private static Decision<ChangeEvent> give(
            ChangeFile file, ChangeFacts facts, Set<String> acts, String outcome, String text) {
        Optional<Refusal> elsewhere = ChangeLaw.at(file.ref().region(), facts);
        if (elsewhere.isPresent()) {
            return Decision.refuse(elsewhere.get());
        }
        List<OpenTask> open = ChangeRoute.open(facts.procedure(), file.procedure()).stream()
                .filter(t -> acts.contains(t.task().act()))
                .toList();
        if (open.isEmpty()) {
            return ChangeLaw.conflict(file, facts);
        }
        Optional<OpenTask> mine = open.stream()
                .filter(t -> t.task().post().equals(facts.actor().post()))
                .findFirst();
        if (mine.isEmpty()) {
            return Decision.refuse(
                    "not-your-post", "post", open.getFirst().task().post());
        }
        OpenTask task = mine.get();
        if (task.task().outcome(outcome).isEmpty()) {
            return Decision.refuse(Refusal.at("outcome-not-offered", "/outcome", "outcome", outcome));
        }
        Office office = Office.ofPost(task.task().post()).orElse(Office.ESTABLISHMENT);
        Optional<Refusal> refusal = separate(file, facts.actor(), office)
                .or(() -> reasons(file, task.task().act(), outcome, text))
                .or(() -> agreeable(file, task.task().act(), outcome));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        return ChangeLaw.move(
                file,
                facts,
                new ProcedureCommand.Complete(task.token().id(), outcome, Map.of()),
                steps -> new ChangeReviewed(file.ref(), task.task().act(), office, file.round(), outcome, text, steps));
    }

    /** A step that is still open after its last day is overdue, once; one that was done meanwhile is not. */
    static Decision<ChangeEvent> overdue(ChangeFile file, RecordOverdue command, ChangeFacts facts) {
        boolean known = file.overdue().stream().anyMatch(o -> o.visit() == command.visit());
        if (known || !facts.today().isAfter(command.due())) {
            return Decision.refuse("deadline-not-open");
        }
        return ChangeRoute.open(facts.procedure(), file.procedure()).stream()
                .filter(t -> t.token().visit() == command.visit())
                .findFirst()
                .map(t -> Decision.<ChangeEvent>accept(new ChangeStepOverdue(
                        file.ref(),
                        t.task().act(),
                        t.task().post(),
                        file.round(),
                        command.visit(),
                        LocalDate.ofInstant(t.token().since(), WorkCalendar.ZONE),
                        command.due())))
                .orElseGet(() -> Decision.refuse("deadline-not-open"));
    }

    /** Who applied does not review (an emergency is the establishment office's own order, not an application); who spoke for one office does not speak for another in the same round. */
    static Optional<Refusal> separate(ChangeFile file, Actor actor, Office office) {
        boolean orderedIt = file.emergencyFrom() != null && office == Office.ESTABLISHMENT;
        if (file.applicants().containsKey(actor.subject()) && !orderedIt) {
            return Optional.of(Refusal.of("separation-of-duty", "earlier", "申请", "now", office.zh()));
        }
        return file.present().stream()
                .filter(o -> o.subject().equals(actor.subject()) && o.office() != office)
                .findFirst()
                .map(o -> Refusal.of("separation-of-duty", "earlier", o.office().zh(), "now", office.zh()));
    }

    private static Optional<Refusal> reasons(ChangeFile file, String act, String outcome, String text) {
        boolean overObjection = act.equals(ChangeRoute.SUM_UP)
                && file.present().stream().anyMatch(o -> o.outcome().equals("object"));
        boolean needed = !ChangeRoute.favourable(outcome) || overObjection;
        return needed && text.isBlank() ? Optional.of(Refusal.at("reason-required", "/opinion")) : Optional.empty();
    }

    /** What keeps a favourable outcome from being given at the end of the reviews. */
    private static Optional<Refusal> agreeable(ChangeFile file, String act, String outcome) {
        boolean end = act.equals(ChangeRoute.SUM_UP) || act.equals(ChangeRoute.APPROVE);
        if (!end || !ChangeRoute.favourable(outcome)) {
            return Optional.empty();
        }
        Optional<Opinion> returned = file.present().stream()
                .filter(o -> o.outcome().equals(ChangeRoute.RETURN))
                .findFirst();
        if (returned.isPresent()) {
            return Optional.of(Refusal.of(
                    "change-return-asked",
                    "office",
                    returned.get().office().zh(),
                    "officeEn",
                    returned.get().office().en()));
        }
        return undisputed(file);
    }

    /** Why a dispute keeps the request from going on. */
    static Optional<Refusal> undisputed(ChangeFile file) {
        for (Dispute dispute : file.disputes()) {
            if (dispute.upheld() == null) {
                return Optional.of(Refusal.of("change-dispute-open"));
            }
            if (dispute.upheld() && dispute.round() == file.round()) {
                return Optional.of(Refusal.of("change-dispute-upheld"));
            }
        }
        return Optional.empty();
    }

    /** Offices whose word is still missing in this round: the least that the law asks for, whatever the route says. */
    public static Set<Office> missing(ChangeFile file) {
        Set<Office> missing = new TreeSet<>(file.proposal().kind().reviews());
        if (file.proposal().kind().needsApproval()) {
            missing.add(Office.GOVERNMENT);
        }
        for (Opinion opinion : file.present()) {
            boolean counts =
                    switch (opinion.act()) {
                        case ChangeRoute.REVIEW -> !opinion.outcome().equals(ChangeRoute.RETURN);
                        case ChangeRoute.SUM_UP, ChangeRoute.APPROVE -> ChangeRoute.favourable(opinion.outcome());
                        default -> false;
                    };
            if (counts) {
                missing.remove(opinion.office());
            }
        }
        return missing;
    }

    static Optional<Refusal> post(ChangeFacts facts, Office office) {
        return Objects.equals(office.post(), facts.actor().post())
                ? Optional.empty()
                : Optional.of(Refusal.of("not-your-post", "post", office.post()));
    }
}
