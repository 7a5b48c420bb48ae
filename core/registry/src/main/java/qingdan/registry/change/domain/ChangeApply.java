package qingdan.registry.change.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.domain.ProcedureState;
import qingdan.procedure.event.Progression;
import qingdan.registry.change.domain.ChangeState.Attached;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChangeState.Dispute;
import qingdan.registry.change.domain.ChangeState.Handover;
import qingdan.registry.change.domain.ChangeState.NoChange;
import qingdan.registry.change.domain.ChangeState.Opinion;
import qingdan.registry.change.domain.ChangeState.Overdue;
import qingdan.registry.change.domain.ChangeState.Schedule;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.ChangeEvent.*;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Proposal;

/** The state after an event (状态演进), from the event and its envelope alone. One instance an event. */
public final class ChangeApply {
    private final ChangeRef ref;
    private final Instant at;
    private final Actor actor;
    private Proposal proposal;
    private @Nullable UUID follows;
    private @Nullable LocalDate emergencyFrom;
    private @Nullable String procedureKey;
    private int procedureVersion;
    private ProcedureState procedure = ProcedureState.NEW;
    private int round;
    private final List<Opinion> opinions = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<Overdue> overdue = new ArrayList<>();
    private final List<Attached> attachments = new ArrayList<>();
    private @Nullable Schedule schedule;
    private final Map<String, String> applicants = new HashMap<>();
    private Instant openedAt;
    private @Nullable LocalDate firstSubmittedOn;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate reviewedOn;
    private @Nullable LocalDate approvedOn;
    private @Nullable ChangeSentBack finding;
    private @Nullable ChangeStatus ended;
    private @Nullable Instant endedAt;
    private @Nullable Handover handover;

    private ChangeApply(ChangeOpened opened, Actor actor, Instant at) {
        this.ref = opened.ref();
        this.at = at;
        this.actor = actor;
        this.proposal = opened.proposal();
        this.follows = opened.follows();
        this.openedAt = at;
    }

    private ChangeApply(ChangeFile file, Actor actor, Instant at) {
        this.ref = file.ref();
        this.at = at;
        this.actor = actor;
        this.proposal = file.proposal();
        this.follows = file.follows();
        this.emergencyFrom = file.emergencyFrom();
        this.procedureKey = file.procedureKey();
        this.procedureVersion = file.procedureVersion();
        this.procedure = file.procedure();
        this.round = file.round();
        this.opinions.addAll(file.opinions());
        this.disputes.addAll(file.disputes());
        this.overdue.addAll(file.overdue());
        this.attachments.addAll(file.attachments());
        this.schedule = file.schedule();
        this.applicants.putAll(file.applicants());
        this.openedAt = file.openedAt();
        this.firstSubmittedOn = file.firstSubmittedOn();
        this.submittedOn = file.submittedOn();
        this.reviewedOn = file.reviewedOn();
        this.approvedOn = file.approvedOn();
        this.finding = file.finding();
        this.ended = file.ended();
        this.endedAt = file.endedAt();
        this.handover = file.handover();
    }

    /**
     * @param actor who did it, as the envelope says
     * @param at when it was committed
     */
    public static ChangeFile apply(ChangeState state, ChangeEvent event, Actor actor, Instant at) {
        ChangeApply next =
                switch (state) {
                    case NoChange none -> {
                        if (!(event instanceof ChangeOpened opened)) {
                            throw new IllegalStateException(
                                    "Expected a request to begin with ChangeOpened, but got " + event.getClass());
                        }
                        yield new ChangeApply(opened, actor, at);
                    }
                    case ChangeFile file -> new ChangeApply(file, actor, at);
                };
        next.take(event);
        if (next.ended != null && next.endedAt == null) {
            next.endedAt = at;
        }
        return next.file();
    }

    private void take(ChangeEvent event) {
        switch (event) {
            case ChangeOpened e -> applied();
            case ChangeEdited e -> {
                proposal = e.proposal();
                applied();
            }
            case ChangeAttachmentAdded e -> {
                attachments.add(new Attached(e.attachment(), actor.subject(), actor.name(), at, false));
                applied();
            }
            case ChangeAttachmentWithdrawn e -> {
                attachments.replaceAll(a -> a.attachment().attachmentId().equals(e.attachmentId())
                        ? new Attached(a.attachment(), a.subject(), a.name(), a.at(), true)
                        : a);
                applied();
            }
            case ChangeSubmitted e -> {
                applied();
                submitted(e.procedureKey(), e.procedureVersion(), e.round(), e.steps());
            }
            case EmergencySuspended e -> {
                emergencyFrom = e.from();
                submitted(e.procedureKey(), e.procedureVersion(), 1, e.steps());
            }
            case ChangeReviewed e -> reviewed(e);
            case ChangeScheduled e -> {
                schedule = new Schedule(e.publishAt(), e.effectiveFrom());
                moved(e.steps());
            }
            case ChangePublished e -> {
                moved(e.steps());
                ended = ChangeStatus.PUBLISHED;
            }
            case ChangeSentBack e -> {
                finding = e;
                returned(e.steps());
            }
            case ChangeWithdrawn e -> {
                moved(e.steps());
                ended = ChangeStatus.WITHDRAWN;
            }
            case ChangeStepOverdue e -> overdue.add(new Overdue(e.round(), e.act(), e.post(), e.visit(), e.due()));
            case TakeOverAnswered e -> {}
            case DelegationClosed e ->
                handover = new Handover(e.takeOver(), e.taken(), e.itemCode(), e.from(), e.reason());
            case ChangeDisputed e ->
                disputes.add(new Dispute(e.round(), e.level(), e.reason(), actor.name(), at, null, null));
            case DisputeSettled e ->
                disputes.replaceAll(d -> d.upheld() == null
                        ? new Dispute(d.round(), d.level(), d.reason(), d.name(), d.at(), e.upheld(), e.reason())
                        : d);
        }
    }

    private void applied() {
        if (actor.kind() != Actor.Kind.SYSTEM) {
            applicants.put(actor.subject(), actor.name());
        }
    }

    private void submitted(String key, int version, int count, Progression steps) {
        procedureKey = key;
        procedureVersion = version;
        round = count;
        submittedOn = today();
        firstSubmittedOn = firstSubmittedOn == null ? submittedOn : firstSubmittedOn;
        reviewedOn = null;
        approvedOn = null;
        schedule = null;
        finding = null;
        moved(steps);
    }

    private void reviewed(ChangeReviewed e) {
        opinions.add(new Opinion(
                e.round(), e.act(), e.office(), e.outcome(), e.opinion(), actor.subject(), actor.name(), at));
        boolean favourable = ChangeRoute.favourable(e.outcome());
        if (e.act().equals(ChangeRoute.SUM_UP) && favourable) {
            reviewedOn = today();
            approvedOn = proposal.kind().needsApproval() ? null : today();
        }
        if (e.act().equals(ChangeRoute.APPROVE) && favourable) {
            approvedOn = today();
        }
        moved(e.steps());
        if (procedure.ended()) {
            ended = ChangeStatus.REFUSED;
        }
    }

    private void returned(Progression steps) {
        schedule = null;
        approvedOn = null;
        reviewedOn = null;
        moved(steps);
    }

    private void moved(Progression steps) {
        procedure = procedure.apply(steps, at);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    private ChangeFile file() {
        return new ChangeFile(
                ref,
                proposal,
                follows,
                emergencyFrom,
                procedureKey,
                procedureVersion,
                procedure,
                round,
                opinions,
                disputes,
                overdue,
                attachments,
                schedule,
                applicants,
                openedAt,
                firstSubmittedOn,
                submittedOn,
                reviewedOn,
                approvedOn,
                finding,
                ended,
                endedAt,
                handover);
    }
}
