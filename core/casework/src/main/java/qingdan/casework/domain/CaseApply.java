package qingdan.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.domain.CaseState.Correction;
import qingdan.casework.domain.CaseState.Verdict;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseEvent.*;
import qingdan.casework.event.CaseHead;
import qingdan.casework.event.CaseRef;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.Material;
import qingdan.casework.event.Party;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.domain.ProcedureState;

/**
 * Applies events to a case (办件事件应用). Needs the event and its envelope only: no procedure, no calendar, no clock; so a case
 * can be replayed by whoever holds its log.
 */
final class CaseApply {
    private final String subject;
    private final Instant at;
    private CaseRef ref;
    private CaseHead head;
    private Party party;
    private final List<Material> materials;
    private final Instant receivedAt;
    private final boolean applied;
    private ProcedureState procedure;
    private ClockLedger clock;
    private @Nullable Correction correction;
    private final Map<Act, Set<String>> performers;
    private final Set<String> raised;
    private @Nullable Verdict verdict;
    private @Nullable CaseStatus closedAs;
    private @Nullable Instant closedAt;

    /** A new case. */
    private CaseApply(
            CaseRef ref,
            CaseHead head,
            Party party,
            List<Material> materials,
            boolean applied,
            String subject,
            Instant at) {
        this.subject = subject;
        this.at = at;
        this.ref = ref;
        this.head = head;
        this.party = party;
        this.materials = new ArrayList<>(materials);
        this.receivedAt = at;
        this.applied = applied;
        this.procedure = ProcedureState.NEW;
        this.clock = ClockLedger.NEW;
        this.performers = new HashMap<>();
        this.raised = new TreeSet<>();
    }

    private CaseApply(CaseFile file, String subject, Instant at) {
        this.subject = subject;
        this.at = at;
        this.ref = file.ref();
        this.head = file.head();
        this.party = file.party();
        this.materials = new ArrayList<>(file.materials());
        this.receivedAt = file.receivedAt();
        this.applied = file.applied();
        this.procedure = file.procedure();
        this.clock = file.clock();
        this.correction = file.correction();
        this.performers = new HashMap<>(file.performers());
        this.raised = new TreeSet<>(file.raised());
        this.verdict = file.verdict();
        this.closedAs = file.closedAs();
        this.closedAt = file.closedAt();
    }

    static CaseFile apply(CaseState state, CaseEvent event, String subject, Instant at) {
        CaseApply draft =
                switch (event) {
                    case CaseReceived e ->
                        new CaseApply(e.ref(), e.head(), e.party(), e.materials(), true, subject, at);
                    case CaseOpened e -> new CaseApply(e.ref(), e.head(), e.party(), List.of(), false, subject, at);
                    default -> new CaseApply(begun(state), subject, at);
                };
        draft.procedure = draft.procedure.apply(event.steps(), at);
        draft.change(event);
        draft.close(event);
        return draft.seal();
    }

    private static CaseFile begun(CaseState state) {
        if (state instanceof CaseFile file) {
            return file;
        }
        throw new IllegalStateException("Expected a case that began, but there is none");
    }

    private void change(CaseEvent event) {
        switch (event) {
            case CaseReceived e -> {}
            case CaseOpened e -> {}
            case CorrectionAsked e -> {
                correction = new Correction(e.items(), e.note(), at, e.answerDue(), null);
                performed(Act.ACCEPT);
            }
            case CorrectionReceived e -> {
                Correction asked = correction;
                if (asked != null) {
                    correction = new Correction(asked.items(), asked.note(), asked.askedAt(), asked.answerDue(), at);
                }
                replace(e.materials());
            }
            case CaseAccepted e -> {
                clock = clock.start(e.acceptedOn());
                if (!e.deemed()) {
                    performed(Act.ACCEPT);
                }
            }
            case CaseDeclined e -> performed(Act.ACCEPT);
            case CaseReviewed e -> performed(Act.REVIEW);
            case CaseDecided e -> {
                verdict = new Verdict(
                        e.outcome(),
                        e.decidedOn(),
                        e.document() == null ? null : e.document().documentId());
                clock = clock.stop(e.decidedOn());
                performed(applied ? Act.DECIDE : Act.PENALISE);
            }
            case CaseSuspended e ->
                clock = clock.suspend(new ClockLedger.Pause(
                        e.from(),
                        null,
                        SuspensionCause.of(e.cause()).map(SuspensionCause::zh).orElse(e.cause()),
                        e.plannedDays()));
            case CaseResumed e -> {
                clock = clock.resume(e.on());
                raised.removeIf(key -> !Deadlines.survivesNewTime(key));
            }
            case CaseExtended e -> {
                clock = clock.extend(new ClockLedger.Extension(today(), e.by(), "本机关负责人"));
                raised.removeIf(key -> !Deadlines.survivesNewTime(key));
            }
            case CaseDelivered e -> performed(Act.DELIVER);
            case TaskCompleted e -> {
                Act act = Act.of(e.act()).orElse(Act.WORK);
                performed(act);
                if (act == Act.FILE && e.outcome().equals("file")) {
                    clock = clock.start(today());
                }
            }
            case ServiceCompleted e -> {}
            case TimerFired e -> {}
            case CaseWithdrawn e -> {}
            case WarningRaised e -> raised.add(key(e.clock()) + ":yellow");
            case DeadlinePassed e -> raised.add(key(e.clock()) + ":red");
        }
    }

    private String key(qingdan.casework.event.ClockKind kind) {
        return switch (kind) {
            case STATUTORY -> "statutory";
            case PROMISED -> "promised";
            case STAGE -> "stage@" + procedure.main().map(t -> t.visit()).orElse(0);
            case CORRECTION -> "correction";
            case SUSPENSION -> "suspension@" + clock.pauses().size();
        };
    }

    private void close(CaseEvent event) {
        if (!procedure.ended()) {
            return;
        }
        closedAt = at;
        closedAs = switch (event) {
            case CaseDeclined e -> CaseStatus.NOT_ACCEPTED;
            case CaseWithdrawn e -> CaseStatus.WITHDRAWN;
            case CaseDelivered e -> CaseStatus.DELIVERED;
            default -> CaseStatus.CLOSED;
        };
        if (clock.startedOn() != null && clock.stoppedOn() == null) {
            clock = clock.stop(today());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    private void performed(Act act) {
        Set<String> who = new HashSet<>(performers.getOrDefault(act, Set.of()));
        who.add(subject);
        performers.put(act, Set.copyOf(who));
    }

    /** New files of a material take the place of its old ones. */
    private void replace(List<Material> fresh) {
        for (Material material : fresh) {
            materials.removeIf(old -> old.code().equals(material.code()));
        }
        materials.addAll(fresh);
    }

    private CaseFile seal() {
        return new CaseFile(
                ref,
                head,
                party,
                materials,
                receivedAt,
                applied,
                procedure,
                clock,
                correction,
                performers,
                raised,
                verdict,
                closedAs,
                closedAt);
    }
}
