package qingdan.registry.change.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.domain.Node.ServiceTask;
import qingdan.procedure.domain.ProcedureCommand;
import qingdan.procedure.domain.ProcedureLaw;
import qingdan.procedure.domain.Token;
import qingdan.procedure.event.Value;
import qingdan.registry.change.domain.ChangeCommand.ScheduleChange;
import qingdan.registry.change.domain.ChangeRoute.OpenTask;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChangeState.Schedule;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.ChangeEvent.ChangePublished;
import qingdan.registry.change.event.ChangeEvent.ChangeScheduled;
import qingdan.registry.change.event.ChangeEvent.ChangeSentBack;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.Office;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.domain.RegistryCommand;

/**
 * Publication at a set moment (定时发布). The establishment office sets it; when it comes, the list's rules are asked again, and a
 * request they would now refuse goes back to its applicant with the finding.
 */
public final class PublicationLaw {
    private PublicationLaw() {}

    static Decision<ChangeEvent> schedule(ChangeFile file, ScheduleChange command, ChangeFacts facts) {
        Optional<Refusal> refusal = ChangeLaw.at(file.ref().region(), facts)
                .or(() -> ReviewLaw.post(facts, Office.ESTABLISHMENT))
                .or(() -> ReviewLaw.separate(file, facts.actor(), Office.ESTABLISHMENT));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Optional<OpenTask> task = ChangeRoute.open(facts.procedure(), file.procedure()).stream()
                .filter(t -> t.task().act().equals(ChangeRoute.SCHEDULE))
                .findFirst();
        boolean again = waiting(file, facts).isPresent();
        if (task.isEmpty() && !again) {
            return ChangeLaw.conflict(file, facts);
        }
        Set<Office> missing = ReviewLaw.missing(file);
        if (!missing.isEmpty()) {
            return Decision.refuse(
                    "change-review-missing", "offices", names(missing, true), "officesEn", names(missing, false));
        }
        Instant at = command.publishAt().isBefore(facts.now()) ? facts.now() : command.publishAt();
        LocalDate day = LocalDate.ofInstant(at, WorkCalendar.ZONE);
        LocalDate asked = command.effectiveFrom() == null ? file.proposal().effectiveFrom() : command.effectiveFrom();
        LocalDate from = asked == null ? day : asked;
        if (from.isBefore(day)) {
            if (command.effectiveFrom() != null) {
                return Decision.refuse(
                        Refusal.at("item-effective-date-past", "/effectiveFrom", "effectiveFrom", from, "today", day));
            }
            from = day;
        }
        LocalDate effective = from;
        Optional<Refusal> blocked = ReviewLaw.undisputed(file);
        if (blocked.isPresent()) {
            return Decision.refuse(blocked.get());
        }
        return task.isEmpty()
                ? Decision.accept(
                        new ChangeScheduled(file.ref(), at, effective, qingdan.procedure.event.Progression.NONE))
                : ChangeLaw.move(
                        file,
                        facts,
                        new ProcedureCommand.Complete(task.get().token().id(), "scheduled", Map.of()),
                        steps -> new ChangeScheduled(file.ref(), at, effective, steps));
    }

    /**
     * What must still be done to the list before {@link #publish} may be recorded. Empty when the time has not come or the
     * request would be sent back.
     */
    public static List<Effect> due(ChangeFile file, ChangeFacts facts) {
        Schedule schedule = file.schedule();
        if (schedule == null || !ready(file, facts) || finding(file, facts).isPresent()) {
            return List.of();
        }
        return undone(file, facts);
    }

    /**
     * What an emergency still asks of the list: to stop the item while the request lives, to let it go on when the request was
     * refused or withdrawn.
     */
    public static List<Effect> emergency(ChangeFile file, ChangeFacts facts) {
        LocalDate from = file.emergencyFrom();
        if (from == null || file.ended() == ChangeStatus.PUBLISHED) {
            return List.of();
        }
        String code = file.proposal().itemCodes().getFirst();
        if (file.ended() == null) {
            return Effects.of(file, from).stream().filter(e -> !e.done(facts)).toList();
        }
        String reason = "紧急停止未获同意, 恢复 " + file.ref().number();
        return facts.item(code).suspendedOn(facts.today())
                ? List.of(new Effect.OnItem(new RegistryCommand.ResumeItem(code, facts.today(), reason)))
                : List.of();
    }

    private static List<Effect> undone(ChangeFile file, ChangeFacts facts) {
        List<Effect> undone = Effects.of(file, wanted(file)).stream()
                .filter(e -> !e.done(facts))
                .toList();
        return undone.isEmpty() || !wanted(file).isBefore(facts.today())
                ? undone
                : Effects.of(file, facts.today()).stream()
                        .filter(e -> undone.stream().anyMatch(e::alike))
                        .toList();
    }

    /** The first day of effect that was set; an emergency has its own. */
    private static LocalDate wanted(ChangeFile file) {
        if (file.emergencyFrom() != null) {
            return file.emergencyFrom();
        }
        return file.schedule() == null ? LocalDate.MAX : file.schedule().effectiveFrom();
    }

    static Decision<ChangeEvent> publish(ChangeFile file, ChangeFacts facts) {
        if (facts.actor().kind() != Actor.Kind.SYSTEM) {
            return Decision.refuse("not-your-post", "post", "system");
        }
        Optional<Token> token = waiting(file, facts);
        if (token.isEmpty() || !ready(file, facts)) {
            return ChangeLaw.conflict(file, facts);
        }
        Optional<Finding> finding = finding(file, facts);
        boolean published = finding.isEmpty();
        if (published && !undone(file, facts).isEmpty()) {
            return ChangeLaw.conflict(file, facts);
        }
        var done = new ProcedureCommand.Complete(
                token.get().id(), ProcedureLaw.DONE, Map.of("published", Value.of(published)));
        return ChangeLaw.move(file, facts, done, steps -> finding.<ChangeEvent>map(f -> new ChangeSentBack(
                        file.ref(),
                        f.itemCode(),
                        f.refusal().code(),
                        f.refusal().args(),
                        steps))
                .orElseGet(() -> new ChangePublished(
                        file.ref(),
                        file.proposal(),
                        wanted(file),
                        given(file, facts).map(v -> v.content()).orElse(null),
                        given(file, facts).map(v -> v.entryVersion()).orElse(null),
                        steps)));
    }

    private record Finding(String itemCode, Refusal refusal) {}

    /** Why the list, or a dispute, or a missing word forbids the publication now. */
    private static Optional<Finding> finding(ChangeFile file, ChangeFacts facts) {
        String first = file.proposal().codes().getFirst();
        Set<Office> missing = ReviewLaw.missing(file);
        if (!missing.isEmpty()) {
            return Optional.of(
                    new Finding(first, Refusal.of("change-review-missing", "offices", names(missing, true))));
        }
        Optional<Refusal> disputed = ReviewLaw.undisputed(file);
        if (disputed.isPresent()) {
            return Optional.of(new Finding(first, disputed.get()));
        }
        return Stream.concat(undone(file, facts).stream(), Effects.afterTakeOver(file, facts.today()).stream())
                .flatMap(e -> e.refusal(facts).map(r -> new Finding(e.code(), r)).stream())
                .findFirst();
    }

    private static boolean ready(ChangeFile file, ChangeFacts facts) {
        return file.schedule() != null
                && waiting(file, facts).isPresent()
                && !facts.now().isBefore(file.schedule().publishAt());
    }

    private static Optional<Token> waiting(ChangeFile file, ChangeFacts facts) {
        return file.procedure().tokens().stream()
                .filter(t -> facts.procedure().node(t.node()) instanceof ServiceTask service
                        && service.handler().equals(ChangeRoute.PUBLICATION))
                .findFirst();
    }

    /** What a delegation hands down. */
    private static Optional<ItemVersion> given(ChangeFile file, ChangeFacts facts) {
        return file.proposal().kind() == ChangeKind.DELEGATE
                ? facts.item(file.proposal().itemCodes().getFirst()).newest()
                : Optional.empty();
    }

    private static String names(Set<Office> offices, boolean zh) {
        return offices.stream().map(o -> zh ? o.zh() : o.en()).collect(Collectors.joining(zh ? "、" : ", "));
    }
}
