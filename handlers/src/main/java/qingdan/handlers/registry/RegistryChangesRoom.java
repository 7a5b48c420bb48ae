package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Principal;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.Upload;
import qingdan.contract.api.RegistryChangesOperations;
import qingdan.contract.model.ChangeCounts;
import qingdan.contract.model.ChangeKind;
import qingdan.contract.model.ChangeNote;
import qingdan.contract.model.ChangePage;
import qingdan.contract.model.ChangeProposal;
import qingdan.contract.model.ChangeReason;
import qingdan.contract.model.ChangeState;
import qingdan.contract.model.ChangeView;
import qingdan.contract.model.DecideChange;
import qingdan.contract.model.EmergencySuspension;
import qingdan.contract.model.ItemElementsView;
import qingdan.contract.model.Light;
import qingdan.contract.model.ReviewChange;
import qingdan.contract.model.ScheduleChange;
import qingdan.contract.model.SettleDispute;
import qingdan.handlers.Gate;
import qingdan.handlers.Pages;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.CaseNumbers;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ClockRule;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.store.ChangeCommands;
import qingdan.registry.change.store.ChangePublisher;
import qingdan.registry.change.store.ChangeRow;
import qingdan.registry.change.store.ChangeStore;
import qingdan.registry.change.store.ListReads;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.Organs;
import qingdan.registry.store.ProcedureStore;

/** Change requests (变更申请) through the contract: item administrators write them, the offices of the same level review them. */
public final class RegistryChangesRoom implements RegistryChangesOperations {
    private final ChangeDesk desk;
    private final ChangeStore store;
    private final ChangeMapper map;
    private final ProposalReader reader;
    private final ChangeRefs refs;
    private final ItemSnapshots snapshots;
    private final ItemLoader items;
    private final AttachmentDesk attachments;
    private final Around around;

    /** Time, ids and numbers, passed in. */
    public record Around(
            java.time.InstantSource clock,
            WorkCalendar calendar,
            Supplier<UUID> ids,
            CaseNumbers numbers,
            List<ClockRule> rules) {
        public Around {
            rules = List.copyOf(rules);
        }
    }

    /** Where the room reads the list. */
    public record Reads(
            ItemSnapshots snapshots,
            Organs organs,
            ItemLoader items,
            Catalogue catalogue,
            ProcedureStore procedures,
            ListReads list) {}

    public RegistryChangesRoom(
            Ledger ledger,
            ChangeStore store,
            ChangeCommands commands,
            ChangePublisher publisher,
            Ownership ownership,
            Reads reads,
            AttachmentDesk attachments,
            Around around) {
        this.store = store;
        this.map = new ChangeMapper(
                around.rules(),
                around.calendar(),
                around.clock(),
                reads.procedures().library());
        this.desk = new ChangeDesk(ledger, store, commands, publisher, ownership, reads.organs(), map);
        this.reader = new ProposalReader(reads.organs(), reads.list());
        this.refs = new ChangeRefs(around.numbers(), reads);
        this.snapshots = reads.snapshots();
        this.items = reads.items();
        this.attachments = attachments;
        this.around = around;
    }

    @Override
    public Uni<Reply<ChangePage>> listChanges(
            Call call,
            String scope,
            @Nullable ChangeState state,
            @Nullable ChangeKind kind,
            @Nullable Light light,
            Integer limit,
            @Nullable String cursor) {
        Principal p = call.principal();
        if (p.region() == null || p.post() == null) return refused(Problem.of("not-your-post"));
        Optional<Problem> refusal = Gate.refusal(
                call, Action.Registry.READ_CHANGE, new Resource.Item(null, null, new RegionCode(p.region())));
        if (refusal.isPresent()) return refused(refusal.get());
        After after = cursor == null ? new After(null, null, null) : after(cursor, scope);
        if (after == null) return refused(Problem.of("cursor-invalid"));
        ChangeStore.Filter filter = new ChangeStore.Filter(
                state == null ? null : state.wire(),
                kind == null ? null : kind.wire(),
                light == null ? null : light.wire(),
                map.today(),
                around.calendar().plusWorkDays(map.today(), 1));
        Uni<List<ChangeRow>> rows =
                switch (scope) {
                    case "mine" -> store.ofApplicant(p.subject(), filter, after.at(), after.id(), limit + 1);
                    case "region" -> store.ofRegion(p.region(), filter, after.at(), after.id(), limit + 1);
                    default -> store.toDo(p.region(), p.post(), filter, after.due(), after.id(), limit + 1);
                };
        return rows.map(found -> Pages.cut(found, limit, r -> List.of(key(r, scope), r.changeId())))
                .map(page -> Reply.ok(
                        new ChangePage(page.items().stream().map(map::summary).toList(), page.nextCursor())));
    }

    @Override
    public Uni<Reply<ChangeCounts>> getChangeCounts(Call call) {
        Principal p = call.principal();
        if (p.region() == null || p.post() == null) return refused(Problem.of("not-your-post"));
        Optional<Problem> refusal = Gate.refusal(
                call, Action.Registry.READ_CHANGE, new Resource.Item(null, null, new RegionCode(p.region())));
        if (refusal.isPresent()) return refused(refusal.get());
        LocalDate near = around.calendar().plusWorkDays(map.today(), 1);
        return store.counts(p.region(), p.post(), map.today(), near)
                .map(n -> Reply.ok(new ChangeCounts(n.all(), n.red(), n.yellow(), n.green())));
    }

    private record After(
            @Nullable LocalDate due,
            @Nullable Instant at,
            @Nullable UUID id) {}

    private static String key(ChangeRow row, String scope) {
        if (!scope.equals("to-do")) return row.openedAt().toString();
        return row.due() == null ? "9999-12-31" : row.due().toString();
    }

    private static @Nullable After after(String cursor, String scope) {
        List<String> parts = Pages.parts(cursor, 2).orElse(null);
        if (parts == null) return null;
        try {
            UUID id = UUID.fromString(parts.get(1));
            return scope.equals("to-do")
                    ? new After(LocalDate.parse(parts.get(0)), null, id)
                    : new After(null, Instant.parse(parts.get(0)), id);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public Uni<Reply<ChangeView>> createChange(Call call, ChangeProposal body) {
        return reader.read(body, map.today(), proposal -> {
            String region =
                    call.principal().region() == null ? "" : call.principal().region();
            if (!RegionCode.isValid(region)) return refused(Problem.of("not-your-region"));
            UUID id = around.ids().get();
            return refs.of(id, region, call.principal().org(), proposal, map.today())
                    .chain(ref -> desk.open(
                            call,
                            Action.Registry.WRITE_CHANGE,
                            id,
                            region,
                            proposal,
                            new ChangeCommand.OpenChange(ref, proposal, null),
                            false));
        });
    }

    @Override
    public Uni<Reply<ChangeView>> saveChange(Call call, UUID changeId, ChangeProposal body) {
        return reader.read(
                body,
                map.today(),
                proposal -> desk.run(
                        call, Action.Registry.WRITE_CHANGE, changeId, new ChangeCommand.EditChange(proposal), false));
    }

    @Override
    public Uni<Reply<ChangeView>> saveChangeAttachment(
            Call call,
            UUID changeId,
            UUID attachmentId,
            String fileName,
            @Nullable String xContentSHA256,
            Upload body) {
        return attachments.save(desk, call, changeId, attachmentId, fileName, xContentSHA256, body);
    }

    @Override
    public Uni<Reply<ChangeView>> withdrawChangeAttachment(
            Call call, UUID changeId, UUID attachmentId, ChangeNote body) {
        return run(
                call,
                Action.Registry.WRITE_CHANGE,
                changeId,
                new ChangeCommand.WithdrawAttachment(attachmentId, text(body.note())));
    }

    @Override
    public Uni<Reply<Void>> getChangeAttachment(Call call, UUID changeId, UUID attachmentId) {
        return attachments.content(desk, call, changeId, attachmentId);
    }

    @Override
    public Uni<Reply<ChangeView>> suspendInEmergency(Call call, EmergencySuspension body) {
        return snapshots.snapshot(body.itemCode(), map.today()).chain(found -> {
            if (found.isEmpty()) return refused(Problem.of("item-not-found", "itemCode", body.itemCode()));
            String region = found.get().content().exercise().region();
            UUID id = around.ids().get();
            Proposal proposal = Proposal.ofItems(
                    qingdan.registry.change.event.ChangeKind.SUSPEND,
                    List.of(body.itemCode()),
                    List.of(),
                    map.today(),
                    body.reason(),
                    body.basis(),
                    map.today(),
                    null,
                    null);
            return refs.of(id, region, call.principal().org(), proposal, map.today())
                    .chain(ref -> desk.open(
                            call,
                            Action.Registry.REVIEW_CHANGE,
                            id,
                            region,
                            proposal,
                            new ChangeCommand.SuspendInEmergency(ref, proposal),
                            true));
        });
    }

    @Override
    public Uni<Reply<ChangeView>> getChange(Call call, UUID changeId) {
        return desk.view(call, changeId);
    }

    @Override
    public Uni<Reply<ChangeView>> submitChange(Call call, UUID changeId, ChangeNote body) {
        return run(call, Action.Registry.WRITE_CHANGE, changeId, new ChangeCommand.SubmitChange());
    }

    @Override
    public Uni<Reply<ChangeView>> reviewChange(Call call, UUID changeId, ReviewChange body) {
        return run(
                call,
                Action.Registry.REVIEW_CHANGE,
                changeId,
                new ChangeCommand.ReviewChange(body.outcome().wire(), text(body.opinion())));
    }

    @Override
    public Uni<Reply<ChangeView>> decideChange(Call call, UUID changeId, DecideChange body) {
        return run(
                call,
                Action.Registry.DECIDE_CHANGE,
                changeId,
                new ChangeCommand.DecideChange(body.outcome().wire(), text(body.opinion())));
    }

    @Override
    public Uni<Reply<ChangeView>> scheduleChange(Call call, UUID changeId, ScheduleChange body) {
        return run(
                call,
                Action.Registry.REVIEW_CHANGE,
                changeId,
                new ChangeCommand.ScheduleChange(body.publishAt(), body.effectiveFrom()));
    }

    @Override
    public Uni<Reply<ChangeView>> withdrawChange(Call call, UUID changeId, ChangeReason body) {
        return run(call, Action.Registry.WRITE_CHANGE, changeId, new ChangeCommand.WithdrawChange(body.reason()));
    }

    @Override
    public Uni<Reply<ChangeView>> disputeChange(Call call, UUID changeId, ChangeReason body) {
        return run(call, Action.Registry.WRITE_CHANGE, changeId, new ChangeCommand.DisputeChange(body.reason()));
    }

    @Override
    public Uni<Reply<ChangeView>> settleDispute(Call call, UUID changeId, SettleDispute body) {
        return run(
                call,
                Action.Registry.SETTLE_DISPUTE,
                changeId,
                new ChangeCommand.SettleDispute(body.upheld(), body.reason()));
    }

    @Override
    public Uni<Reply<ItemElementsView>> getItemElements(Call call, String itemCode, @Nullable Integer version) {
        return items.load(itemCode).map(item -> item.history().versions().stream()
                .filter(v -> version == null || v.version() == version)
                .reduce((older, newer) -> newer)
                .map(v -> Reply.ok(
                        new ItemElementsView(
                                itemCode,
                                v.version(),
                                v.entryVersion(),
                                v.effectiveFrom(),
                                ElementsJson.elements(v.content())),
                        item.streamVersion()))
                .orElseGet(() -> Reply.refused("item-not-found", "itemCode", itemCode)));
    }

    private Uni<Reply<ChangeView>> run(Call call, Action.Registry action, UUID changeId, ChangeCommand command) {
        return desk.run(call, action, changeId, command, true);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> Uni<Reply<T>> refused(Problem problem) {
        return Uni.createFrom().item(Reply.refused(problem));
    }
}
