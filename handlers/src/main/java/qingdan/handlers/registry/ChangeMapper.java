package qingdan.handlers.registry;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Problem;
import qingdan.contract.ProblemRegistry;
import qingdan.contract.model.ChangeAction;
import qingdan.contract.model.ChangeAttachment;
import qingdan.contract.model.ChangeClock;
import qingdan.contract.model.ChangeDelegation;
import qingdan.contract.model.ChangeDispute;
import qingdan.contract.model.ChangeHandover;
import qingdan.contract.model.ChangeKind;
import qingdan.contract.model.ChangeOffice;
import qingdan.contract.model.ChangeOpinion;
import qingdan.contract.model.ChangeOutcomeOption;
import qingdan.contract.model.ChangeProposal;
import qingdan.contract.model.ChangeState;
import qingdan.contract.model.ChangeSummary;
import qingdan.contract.model.ChangeTask;
import qingdan.contract.model.ChangeView;
import qingdan.contract.model.Light;
import qingdan.contract.model.ProposedEntry;
import qingdan.contract.model.ProposedItem;
import qingdan.contract.model.ProposedProcedure;
import qingdan.handlers.PostNames;
import qingdan.handlers.Words;
import qingdan.handlers.WorkDaysLeft;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.domain.Node.UserTask;
import qingdan.registry.change.domain.ChangeClocks;
import qingdan.registry.change.domain.ChangeRoute;
import qingdan.registry.change.domain.ChangeRoute.OpenTask;
import qingdan.registry.change.domain.ChangeState.Attached;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChangeState.Dispute;
import qingdan.registry.change.domain.ChangeState.Opinion;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.domain.ClockRule;
import qingdan.registry.change.event.ChangeEvent.ChangeSentBack;
import qingdan.registry.change.event.Delegation;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.store.ChangeRow;

/** Change requests in the contract's words (变更申请视图). */
final class ChangeMapper {
    private final List<ClockRule> rules;
    private final WorkCalendar calendar;
    private final InstantSource clock;
    private final WorkDaysLeft left;
    private final ChangeProcedures procedures;

    ChangeMapper(List<ClockRule> rules, WorkCalendar calendar, InstantSource clock, ProcedureLibrary library) {
        this.rules = List.copyOf(rules);
        this.calendar = calendar;
        this.clock = clock;
        this.left = new WorkDaysLeft(calendar, clock);
        this.procedures = new ChangeProcedures(library);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }

    ChangeSummary summary(ChangeRow row) {
        qingdan.kernel.domain.Light light = row.due() == null || row.endedAt() != null
                ? qingdan.kernel.domain.Light.NONE
                : ChangeClocks.light(calendar, today(), row.due());
        return new ChangeSummary(
                row.changeId(),
                row.number(),
                ChangeKind.of(row.kind()),
                ChangeState.of(row.status()),
                row.title(),
                row.organ(),
                row.organName(),
                row.region(),
                row.itemCodes(),
                row.basicCodes(),
                row.applicantName(),
                row.openedAt(),
                row.submittedOn(),
                row.endedAt(),
                row.round(),
                row.emergency(),
                row.due(),
                row.endedAt() == null ? left.until(row.due()) : null,
                Words.light(light),
                row.waiting());
    }

    ChangeView view(ChangeFile file, long version, ChangeSurvey seen, Locale locale) {
        ChangeStatus status = ChangeRoute.status(file, seen.facts().procedure());
        List<ChangeClocks.Reading> clocks = ChangeClocks.of(file, status, rules, calendar, today());
        LocalDate due = status.ended()
                ? null
                : ChangeClocks.due(clocks, ChangeRoute.open(seen.facts().procedure(), file.procedure()), calendar);
        String applicant = file.applicants().values().stream().findFirst().orElse(null);
        return new ChangeView(
                file.ref().changeId(),
                file.ref().number(),
                ChangeKind.valueOf(file.proposal().kind().name()),
                ChangeState.valueOf(status.name()),
                Words.pick(locale, status.zh(), status.en()),
                file.ref().title(),
                file.ref().organ(),
                file.ref().organName(),
                file.ref().region(),
                applicant,
                file.openedAt(),
                file.submittedOn(),
                file.endedAt(),
                file.round(),
                file.emergencyFrom() != null,
                file.follows(),
                due,
                due == null ? Light.NONE : Words.light(ChangeClocks.light(calendar, today(), due)),
                version,
                file.procedureKey(),
                file.procedureVersion() == 0 ? null : file.procedureVersion(),
                file.schedule() == null ? null : file.schedule().publishAt(),
                file.schedule() == null
                        ? file.proposal().effectiveFrom()
                        : file.schedule().effectiveFrom(),
                finding(file.finding(), locale),
                handover(file),
                proposal(file.proposal()),
                ChangeItems.of(file, seen.facts(), locale),
                ChangeEntries.of(file, seen.facts(), locale),
                procedures.of(file, seen.facts(), locale),
                tasks(file, seen, locale),
                file.opinions().stream().map(o -> opinion(o, seen, locale)).toList(),
                file.disputes().stream().map(d -> dispute(d, locale)).toList(),
                clocks.stream().map(r -> clock(r, locale)).toList(),
                ChangeActions.allowed(file, seen.facts()).stream()
                        .map(w -> ChangeAction.of(w))
                        .toList(),
                file.attachments().stream().map(ChangeMapper::attachment).toList(),
                ChangeTimeline.of(seen.events(), seen.organs(), locale));
    }

    /** What became of a delegation that was published; null for every other request. */
    private static @Nullable ChangeHandover handover(ChangeFile file) {
        if (file.proposal().kind() != qingdan.registry.change.event.ChangeKind.DELEGATE
                || file.ended() != ChangeStatus.PUBLISHED) return null;
        var h = file.handover();
        if (h == null) return new ChangeHandover(ChangeHandover.StateEnum.AWAITING_TAKE_OVER, null, null, null, null);
        return new ChangeHandover(
                h.taken() ? ChangeHandover.StateEnum.TAKEN_OVER : ChangeHandover.StateEnum.NOT_TAKEN_OVER,
                h.takeOver(),
                h.itemCode(),
                h.from(),
                h.reason().isBlank() ? null : h.reason());
    }

    static ChangeProposal proposal(Proposal p) {
        Delegation to = p.delegation();
        return new ChangeProposal(
                ChangeKind.valueOf(p.kind().name()),
                p.itemCodes(),
                p.items().stream()
                        .map(i -> new ProposedItem(i.itemCode(), ElementsJson.elements(i.content()), i.entryVersion()))
                        .toList(),
                p.entries().stream()
                        .map(e -> new ProposedEntry(ElementsJson.entry(e.entry()), e.adoptBy()))
                        .toList(),
                p.entryCodes(),
                p.procedures().stream()
                        .map(x -> new ProposedProcedure(x.procedureKey(), x.bpmn()))
                        .toList(),
                p.causeOn(),
                p.cause(),
                p.basis(),
                p.effectiveFrom(),
                p.until(),
                to == null ? null : new ChangeDelegation(to.region(), to.organ()));
    }

    private static @Nullable String finding(@Nullable ChangeSentBack finding, Locale locale) {
        if (finding == null) return null;
        if (!ProblemRegistry.get().knows(finding.code())) return finding.itemCode() + ": " + finding.code();
        return finding.itemCode() + ": "
                + ProblemRegistry.get().detail(Problem.of(finding.code(), finding.args()), locale);
    }

    private List<ChangeTask> tasks(ChangeFile file, ChangeSurvey seen, Locale locale) {
        List<ChangeTask> tasks = new ArrayList<>();
        for (OpenTask open : ChangeRoute.open(seen.facts().procedure(), file.procedure())) {
            UserTask task = open.task();
            LocalDate due = open.due(calendar);
            boolean yours = task.post().equals(seen.facts().actor().post())
                    && file.ref().region().equals(seen.facts().actor().region());
            tasks.add(new ChangeTask(
                    task.act(),
                    Words.pick(locale, task.name(), task.nameEn()),
                    task.post(),
                    java.util.Objects.requireNonNullElse(PostNames.of(task.post(), locale), task.post()),
                    outcomes(task, locale),
                    due,
                    left.until(due),
                    Words.light(ChangeClocks.light(calendar, today(), due)),
                    yours));
        }
        return tasks;
    }

    private static List<ChangeOutcomeOption> outcomes(UserTask task, Locale locale) {
        return task.outcomes().stream()
                .map(o -> new ChangeOutcomeOption(o.code(), Words.pick(locale, o.zh(), o.en())))
                .toList();
    }

    private static ChangeOpinion opinion(Opinion o, ChangeSurvey seen, Locale locale) {
        return new ChangeOpinion(
                o.round(),
                o.act(),
                ChangeOffice.valueOf(o.office().name()),
                Words.pick(locale, o.office().zh(), o.office().en()),
                o.outcome(),
                ChangeTimeline.outcome(seen.facts().procedure(), o.act(), o.outcome(), locale),
                o.text().isBlank() ? null : o.text(),
                o.name(),
                o.at());
    }

    private static ChangeDispute dispute(Dispute d, Locale locale) {
        return new ChangeDispute(
                d.round(),
                ChangeOffice.valueOf(d.level().name()),
                Words.pick(locale, d.level().zh(), d.level().en()),
                d.reason(),
                d.name(),
                d.at(),
                d.upheld(),
                d.answer());
    }

    private static ChangeAttachment attachment(Attached a) {
        return new ChangeAttachment(
                a.attachment().attachmentId(),
                a.attachment().fileName(),
                a.attachment().mediaType(),
                a.attachment().sizeBytes(),
                a.attachment().sha256(),
                a.name(),
                a.at(),
                a.withdrawn());
    }

    private static ChangeClock clock(ChangeClocks.Reading r, Locale locale) {
        return new ChangeClock(
                r.rule().code(),
                Words.pick(locale, r.rule().zh(), r.rule().en()),
                Limits.of(r.rule().limit(), locale),
                r.startedOn(),
                r.due().date(),
                r.finishedOn(),
                Words.light(r.light()),
                r.rule().source(),
                r.due().provisional(),
                r.due().steps().stream().map(s -> s.date() + " " + s.why()).toList());
    }
}
