package qingdan.handlers.casework;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.Act;
import qingdan.casework.domain.CaseFacts;
import qingdan.casework.domain.CaseState;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.domain.Standings;
import qingdan.casework.event.CaseStanding;
import qingdan.casework.event.Material;
import qingdan.contract.Principal;
import qingdan.contract.model.CaseView;
import qingdan.contract.model.CorrectionItem;
import qingdan.contract.model.CorrectionRequest;
import qingdan.contract.model.MaterialFile;
import qingdan.contract.model.PartyKind;
import qingdan.contract.model.PartyView;
import qingdan.contract.model.TaskOutcome;
import qingdan.contract.model.TaskView;
import qingdan.contract.model.TimelineEntry;
import qingdan.contract.model.TrustGrade;
import qingdan.handlers.Actors;
import qingdan.handlers.PostNames;
import qingdan.handlers.Words;
import qingdan.handlers.portal.PortalMapper;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.domain.Node;
import qingdan.procedure.domain.Procedure;
import qingdan.procedure.domain.Token;

/** A case as its officers see it, in the words of the contract. */
public final class CaseMapper {
    private final ProcedureLibrary procedures;
    private final WorkCalendar calendar;
    private final InstantSource clock;

    public CaseMapper(ProcedureLibrary procedures, WorkCalendar calendar, InstantSource clock) {
        this.procedures = procedures;
        this.calendar = calendar;
        this.clock = clock;
    }

    CaseView view(CaseFile file, long version, CaseSurvey survey, Principal reader, Locale locale) {
        Procedure procedure =
                procedures.get(file.head().procedureKey(), file.head().procedureVersion());
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        CaseStanding standing = Standings.of(file, procedure, calendar, today);
        CaseFacts facts = new CaseFacts(null, procedure, calendar, Actors.of(reader), clock.instant());
        Map<String, String> form =
                survey.application() == null ? Map.of() : survey.application().form();
        return new CaseView(
                file.ref().caseId(),
                file.ref().number(),
                file.ref().itemCode(),
                file.head().itemName(),
                file.head().itemVersion(),
                file.ref().category(),
                file.ref().organ(),
                file.head().organName(),
                file.ref().region(),
                file.head().procedureKey(),
                file.head().procedureVersion(),
                party(file, survey),
                form,
                survey.application() == null ? null : survey.application().facts(),
                survey.materials().stream().map(CaseMapper::material).toList(),
                Words.state(standing.status()),
                Words.text(standing.status(), locale),
                Words.light(standing.light()),
                file.receivedAt(),
                acceptedAt(survey),
                file.closedAt(),
                correction(file.correction()),
                Clocks.of(file, calendar, today, locale),
                tasks(file, procedure, standing, reader, locale),
                AllowedActions.of(file, facts),
                timeline(file, survey, locale),
                survey.documents().stream().map(PortalMapper::document).toList(),
                null,
                version);
    }

    private static PartyView party(CaseFile file, CaseSurvey survey) {
        Map<String, String> known =
                survey.application() == null ? Map.of() : survey.application().applicant();
        String number = known.get("idNumber");
        return new PartyView(
                PartyKind.of(file.party().kind()),
                file.party().name(),
                number == null ? file.party().idMasked() : number,
                file.party().agentName(),
                known.get("contactName"),
                known.get("phone"));
    }

    private static MaterialFile material(Material m) {
        return new MaterialFile(
                m.code(),
                m.name(),
                m.fileName(),
                m.mediaType(),
                m.sizeBytes(),
                m.sha256(),
                m.uploadId(),
                m.trustGrade() == null ? TrustGrade.C : TrustGrade.of(m.trustGrade()));
    }

    private static java.time.@Nullable Instant acceptedAt(CaseSurvey survey) {
        return survey.events().stream()
                .filter(e -> e.type().equals("casework.CaseAccepted"))
                .map(e -> e.at())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable CorrectionRequest correction(CaseState.@Nullable Correction c) {
        if (c == null) return null;
        return new CorrectionRequest(
                c.askedAt(),
                c.answerDue(),
                c.note(),
                c.items().stream()
                        .map(i -> new CorrectionItem(i.materialCode(), i.field(), i.problem()))
                        .toList(),
                c.answeredAt());
    }

    private static List<TaskView> tasks(
            CaseFile file, Procedure procedure, CaseStanding standing, Principal reader, Locale locale) {
        List<TaskView> tasks = new ArrayList<>();
        for (Token token : file.procedure().tokens()) {
            Node.UserTask task = procedure.task(token.node());
            if (task == null) continue;
            boolean mine =
                    task.post().equals(reader.post()) && file.ref().organ().equals(reader.org());
            boolean generic = AllowedActions.isGeneric(Act.of(task));
            String post = PostNames.of(task.post(), locale);
            tasks.add(new TaskView(
                    file.taskId(token),
                    task.stage(),
                    Words.pick(locale, task.name(), task.nameEn()),
                    task.post(),
                    post == null ? task.post() : post,
                    mine,
                    generic
                            ? task.outcomes().stream()
                                    .map(o -> new TaskOutcome(o.code(), o.zh(), o.en()))
                                    .toList()
                            : List.of(),
                    standing.stageDue(),
                    Words.light(standing.light())));
        }
        return tasks;
    }

    private static List<TimelineEntry> timeline(CaseFile file, CaseSurvey survey, Locale locale) {
        return survey.events().stream()
                .map(e -> CaseTimeline.entry(e, file.head().organName(), locale))
                .toList();
    }
}
