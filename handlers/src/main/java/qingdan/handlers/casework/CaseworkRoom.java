package qingdan.handlers.casework;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.CaseCommand;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.CorrectionItem;
import qingdan.casework.event.Party;
import qingdan.casework.store.CaseCommands;
import qingdan.casework.store.CaseStore;
import qingdan.casework.store.TaskLists;
import qingdan.contract.Call;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.api.CaseworkOperations;
import qingdan.contract.model.AcceptCase;
import qingdan.contract.model.AskCorrection;
import qingdan.contract.model.CaseEventView;
import qingdan.contract.model.CaseEvents;
import qingdan.contract.model.CasePage;
import qingdan.contract.model.CaseSummary;
import qingdan.contract.model.CaseView;
import qingdan.contract.model.CreateCase;
import qingdan.contract.model.DecideCase;
import qingdan.contract.model.DeclineCase;
import qingdan.contract.model.DeliverCase;
import qingdan.contract.model.ExtendCase;
import qingdan.contract.model.Light;
import qingdan.contract.model.ResumeCase;
import qingdan.contract.model.ReviewCase;
import qingdan.contract.model.SubmitTask;
import qingdan.contract.model.SuspendCase;
import qingdan.contract.model.TaskCounts;
import qingdan.contract.model.TaskPage;
import qingdan.contract.model.TaskSummary;
import qingdan.handlers.Files;
import qingdan.handlers.Gate;
import qingdan.handlers.Pages;
import qingdan.handlers.Words;
import qingdan.handlers.WorkDaysLeft;
import qingdan.identity.domain.Action;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.ChainVerdict;
import qingdan.kernel.ledger.ChainVerifier;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.kernel.pg.CaseNumbers;
import qingdan.portal.store.Applications;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.event.Value;

/** The authority's side (网上运行办事) through the contract: officers work on cases of their own organ, each in their post. */
public final class CaseworkRoom implements CaseworkOperations {
    private static final int MOST_EVENTS = 1_000;
    private static final String NO_HASH = "0".repeat(64);

    private final CaseDesk desk;
    private final TaskLists lists;
    private final CaseStore cases;
    private final Applications documents;
    private final Ledger ledger;
    private final ChainVerifier verifier;
    private final Files files;
    private final Around around;

    /** Time, ids, numbers and procedures, passed in. */
    public record Around(
            InstantSource clock,
            WorkCalendar calendar,
            Supplier<UUID> ids,
            CaseNumbers numbers,
            WorkDaysLeft left,
            ProcedureLibrary procedures) {}

    public CaseworkRoom(
            CaseCommands commands,
            CaseStore cases,
            TaskLists lists,
            Applications documents,
            Ledger ledger,
            ChainVerifier verifier,
            Files files,
            Around around) {
        this.desk = new CaseDesk(
                commands,
                cases,
                new CaseSurvey.Reader(cases, ledger, documents),
                new CaseMapper(around.procedures(), around.calendar(), around.clock()));
        this.lists = lists;
        this.cases = cases;
        this.documents = documents;
        this.ledger = ledger;
        this.verifier = verifier;
        this.files = files;
        this.around = around;
    }

    @Override
    public Uni<Reply<TaskPage>> listTasks(
            Call call,
            @Nullable Light light,
            @Nullable String stage,
            @Nullable String q,
            Integer limit,
            @Nullable String cursor) {
        TaskLists.Desk mine = desk(call);
        if (mine == null) return Uni.createFrom().item(Reply.refused("not-your-post"));
        TaskLists.After after = null;
        if (cursor != null) {
            after = after(cursor);
            if (after == null) return Uni.createFrom().item(Reply.refused("cursor-invalid"));
        }
        return lists.tasks(mine, new TaskLists.Filter(light == null ? null : light.wire(), stage, q), after, limit + 1)
                .map(rows -> Pages.cut(rows, limit, t -> List.of(t.after().due(), t.taskId())))
                .map(page -> Reply.ok(
                        new TaskPage(page.items().stream().map(this::task).toList(), page.nextCursor())));
    }

    private TaskSummary task(TaskLists.Task t) {
        return new TaskSummary(
                t.taskId(),
                t.caseId(),
                t.number(),
                t.itemName(),
                t.partyName(),
                t.stage(),
                t.stageName(),
                t.post(),
                Light.of(t.light()),
                t.due(),
                around.left().until(t.due()),
                t.arrivedAt(),
                Words.state(status(t.status())));
    }

    @Override
    public Uni<Reply<TaskCounts>> getTaskCounts(Call call) {
        TaskLists.Desk mine = desk(call);
        if (mine == null) return Uni.createFrom().item(Reply.refused("not-your-post"));
        return lists.counts(mine)
                .map(counts -> Reply.ok(new TaskCounts(
                        Math.toIntExact(
                                counts.values().stream().mapToLong(n -> n).sum()),
                        count(counts, "green"),
                        count(counts, "yellow"),
                        count(counts, "red"),
                        count(counts, "paused"))));
    }

    private static int count(Map<String, Long> counts, String light) {
        return Math.toIntExact(counts.getOrDefault(light, 0L));
    }

    @Override
    public Uni<Reply<CasePage>> listCases(
            Call call,
            @Nullable String state,
            @Nullable Light light,
            @Nullable String q,
            Integer limit,
            @Nullable String cursor) {
        Optional<Problem> barred = Gate.refusal(call, Action.Casework.READ_CASE, CaseDesk.ofHisOwn(call.principal()));
        if (barred.isPresent()) return Uni.createFrom().item(Reply.refused(barred.get()));
        UUID before = null;
        if (cursor != null) {
            before = Pages.parts(cursor, 1).flatMap(p -> uuid(p.get(0))).orElse(null);
            if (before == null) return Uni.createFrom().item(Reply.refused("cursor-invalid"));
        }
        return lists.cases(
                        Gate.rows(call, Action.Casework.READ_CASE),
                        new TaskLists.Filter(light == null ? null : light.wire(), state, q),
                        before,
                        limit + 1)
                .map(rows -> Pages.cut(rows, limit, c -> List.of(c.caseId())))
                .map(page -> Reply.ok(new CasePage(
                        page.items().stream().map(c -> line(c, call)).toList(), page.nextCursor())));
    }

    private CaseSummary line(TaskLists.CaseLine c, Call call) {
        CaseStatus status = status(c.status());
        return new CaseSummary(
                c.caseId(),
                c.number(),
                c.itemName(),
                c.partyName(),
                Words.state(status),
                Words.text(status, call.locale()),
                c.stageName(),
                Light.of(c.light()),
                c.promisedDue(),
                around.left().until(c.promisedDue()),
                c.receivedAt());
    }

    @Override
    public Uni<Reply<CaseView>> getCase(Call call, UUID caseId) {
        return desk.view(call, caseId);
    }

    @Override
    public Uni<Reply<CaseView>> createCase(Call call, CreateCase body) {
        String region = call.principal().region();
        if (region == null) return Uni.createFrom().item(Reply.refused("not-your-post"));
        LocalDate today = LocalDate.ofInstant(around.clock().instant(), WorkCalendar.ZONE);
        Party party = new Party(
                body.party().kind().wire(), body.party().name(), body.party().idNumber(), null);
        return desk.open(
                call,
                body.itemCode(),
                new CaseCommand.OpenCase(
                        around.ids().get(), "", party, body.source().wire(), body.facts()),
                () -> around.numbers().ofCase(region, today));
    }

    @Override
    public Uni<Reply<CaseView>> askCorrection(Call call, UUID caseId, AskCorrection body) {
        List<CorrectionItem> items = body.items().stream()
                .map(i -> new CorrectionItem(i.materialCode(), i.field(), i.problem()))
                .toList();
        return desk.run(call, caseId, new CaseCommand.AskCorrection(items, body.note()));
    }

    @Override
    public Uni<Reply<CaseView>> acceptCase(Call call, UUID caseId, AcceptCase body) {
        return desk.run(call, caseId, new CaseCommand.AcceptCase(body.note()));
    }

    @Override
    public Uni<Reply<CaseView>> declineCase(Call call, UUID caseId, DeclineCase body) {
        return desk.run(call, caseId, new CaseCommand.DeclineCase(body.reason(), body.legalBasis()));
    }

    @Override
    public Uni<Reply<CaseView>> reviewCase(Call call, UUID caseId, ReviewCase body) {
        return desk.run(call, caseId, new CaseCommand.ReviewCase(body.opinion().wire(), body.note()));
    }

    @Override
    public Uni<Reply<CaseView>> decideCase(Call call, UUID caseId, DecideCase body) {
        return desk.run(
                call,
                caseId,
                new CaseCommand.DecideCase(
                        body.outcome().wire(), body.reason(), body.conditions(), body.validFrom(), body.validTo()));
    }

    @Override
    public Uni<Reply<CaseView>> suspendCase(Call call, UUID caseId, SuspendCase body) {
        return desk.run(
                call, caseId, new CaseCommand.SuspendCase(body.cause().wire(), body.plannedDays(), body.note()));
    }

    @Override
    public Uni<Reply<CaseView>> resumeCase(Call call, UUID caseId, ResumeCase body) {
        return desk.run(call, caseId, new CaseCommand.ResumeCase(body.note()));
    }

    @Override
    public Uni<Reply<CaseView>> extendCase(Call call, UUID caseId, ExtendCase body) {
        return desk.run(call, caseId, new CaseCommand.ExtendCase(body.workDays(), body.reason()));
    }

    @Override
    public Uni<Reply<CaseView>> deliverCase(Call call, UUID caseId, DeliverCase body) {
        return desk.run(call, caseId, new CaseCommand.DeliverCase(body.method().wire(), body.note()));
    }

    @Override
    public Uni<Reply<CaseView>> submitTask(Call call, UUID taskId, SubmitTask body) {
        Map<String, Value> variables = new HashMap<>();
        if (body.form() != null) body.form().forEach((name, value) -> variables.put(name, Value.of(value)));
        return cases.caseOfTask(taskId)
                .flatMap(caseId -> caseId == null
                        ? Uni.createFrom().item(Reply.refused("task-not-found"))
                        : desk.run(
                                call,
                                caseId,
                                new CaseCommand.CompleteTask(taskId, body.outcome(), body.note(), variables)));
    }

    @Override
    public Uni<Reply<Void>> getCaseMaterial(Call call, UUID caseId, UUID uploadId) {
        return desk.visible(call, caseId).flatMap(loaded -> {
            if (loaded == null) return Uni.createFrom().item(Reply.refused("case-not-found"));
            return cases.materials(caseId).flatMap(all -> all.stream()
                    .filter(m -> m.uploadId().equals(uploadId))
                    .findFirst()
                    .map(m -> files.answer(
                            m.sha256(),
                            "application/" + caseId,
                            "application/octet-stream",
                            m.fileName(),
                            m.sizeBytes()))
                    .orElseGet(() -> Uni.createFrom().item(Reply.refused("upload-not-found"))));
        });
    }

    @Override
    public Uni<Reply<Void>> getCaseDocument(Call call, UUID caseId, UUID documentId) {
        return desk.visible(call, caseId).flatMap(loaded -> {
            if (loaded == null) return Uni.createFrom().item(Reply.refused("case-not-found"));
            return documents.documents(caseId).flatMap(all -> all.stream()
                    .filter(d -> d.documentId().equals(documentId))
                    .findFirst()
                    .map(d -> files.answer(
                            d.sha256(),
                            "document/" + documentId,
                            "application/pdf",
                            d.title() + " " + d.number() + ".pdf",
                            d.sizeBytes()))
                    .orElseGet(() -> Uni.createFrom().item(Reply.refused("document-not-found"))));
        });
    }

    @Override
    public Uni<Reply<CaseEvents>> listCaseEvents(Call call, UUID caseId) {
        return desk.visible(call, caseId).flatMap(loaded -> {
            if (loaded == null) return Uni.createFrom().item(Reply.refused("case-not-found"));
            String stream = "case/" + caseId;
            return Uni.combine()
                    .all()
                    .unis(ledger.events(stream, 0, MOST_EVENTS), verifier.stream(stream))
                    .asTuple()
                    .map(found -> Reply.ok(evidence(caseId, found.getItem1(), found.getItem2())));
        });
    }

    private static CaseEvents evidence(UUID caseId, List<StoredEvent> events, ChainVerdict verdict) {
        List<CaseEventView> items = new ArrayList<>();
        String previous = NO_HASH;
        for (StoredEvent e : events) {
            String hash = HexFormat.of().formatHex(e.hash());
            items.add(CaseTimeline.evidence(e, previous, hash));
            previous = hash;
        }
        Long firstBad = verdict instanceof ChainVerdict.Broken broken ? broken.position() : null;
        return new CaseEvents(caseId, firstBad == null, firstBad, items);
    }

    /** A post's own work (待办): narrower than what it may read, and only for posts that handle cases (ADR 0015). */
    private static TaskLists.@Nullable Desk desk(Call call) {
        String org = call.principal().org();
        String post = call.principal().post();
        String region = call.principal().region();
        if (org == null || post == null || region == null) return null;
        return Gate.refusal(call, Action.Casework.READ_CASE, CaseDesk.ofHisOwn(call.principal()))
                        .isPresent()
                ? null
                : new TaskLists.Desk(org, post, region);
    }

    private static TaskLists.@Nullable After after(String cursor) {
        try {
            return Pages.parts(cursor, 2)
                    .flatMap(p -> uuid(p.get(1)).map(id -> new TaskLists.After(LocalDate.parse(p.get(0)), id)))
                    .orElse(null);
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }

    private static java.util.Optional<UUID> uuid(String text) {
        try {
            return java.util.Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return java.util.Optional.empty();
        }
    }

    private static CaseStatus status(String word) {
        return CaseStatus.valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
