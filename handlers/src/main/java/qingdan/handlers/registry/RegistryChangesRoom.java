package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Principal;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.api.RegistryChangesOperations;
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
import qingdan.contract.model.ProposedItem;
import qingdan.contract.model.ReviewChange;
import qingdan.contract.model.ScheduleChange;
import qingdan.contract.model.SettleDispute;
import qingdan.handlers.Gate;
import qingdan.handlers.Pages;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.CaseNumber;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.Serials;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ClockRule;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Delegation;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.store.ChangeCommands;
import qingdan.registry.change.store.ChangePublisher;
import qingdan.registry.change.store.ChangeRow;
import qingdan.registry.change.store.ChangeStore;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.Organs;

/** Change requests (变更申请) through the contract: item administrators write them, the offices of the same level review them. */
public final class RegistryChangesRoom implements RegistryChangesOperations {
    private final ChangeDesk desk;
    private final ChangeStore store;
    private final ChangeMapper map;
    private final ItemSnapshots snapshots;
    private final Organs organs;
    private final Around around;

    /** Time, ids and numbers, passed in. */
    public record Around(
            java.time.InstantSource clock,
            WorkCalendar calendar,
            Supplier<UUID> ids,
            Serials serials,
            List<ClockRule> rules) {
        public Around {
            rules = List.copyOf(rules);
        }
    }

    public RegistryChangesRoom(
            Ledger ledger,
            ChangeStore store,
            ChangeCommands commands,
            ChangePublisher publisher,
            Ownership ownership,
            ItemSnapshots snapshots,
            Organs organs,
            Around around) {
        this.store = store;
        this.map = new ChangeMapper(around.rules(), around.calendar(), around.clock());
        this.desk = new ChangeDesk(ledger, store, commands, publisher, ownership, map);
        this.snapshots = snapshots;
        this.organs = organs;
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
        return read(body, proposal -> {
            String region =
                    call.principal().region() == null ? "" : call.principal().region();
            if (!RegionCode.isValid(region)) return refused(Problem.of("not-your-region"));
            UUID id = around.ids().get();
            return ref(id, region, proposal)
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
        return read(
                body,
                proposal -> desk.run(
                        call, Action.Registry.WRITE_CHANGE, changeId, new ChangeCommand.EditChange(proposal), false));
    }

    @Override
    public Uni<Reply<ChangeView>> suspendInEmergency(Call call, EmergencySuspension body) {
        return snapshots.snapshot(body.itemCode(), map.today()).chain(found -> {
            if (found.isEmpty()) return refused(Problem.of("item-not-found", "itemCode", body.itemCode()));
            String region = found.get().content().exercise().region();
            UUID id = around.ids().get();
            Proposal proposal = new Proposal(
                    qingdan.registry.change.event.ChangeKind.SUSPEND,
                    List.of(body.itemCode()),
                    List.of(),
                    map.today(),
                    body.reason(),
                    body.basis(),
                    map.today(),
                    null,
                    null);
            return ref(id, region, proposal)
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
    public Uni<Reply<ItemElementsView>> getItemElements(Call call, String itemCode) {
        return snapshots.snapshot(itemCode, map.today()).map(found -> {
            if (found.isEmpty()) return Reply.refused("item-not-found", "itemCode", itemCode);
            ItemSnapshot item = found.get();
            Resource region = new Resource.Item(
                    itemCode, null, new RegionCode(item.content().exercise().region()));
            return Gate.refusal(call, Action.Registry.READ_CHANGE, region)
                    .<Reply<ItemElementsView>>map(Reply::refused)
                    .orElseGet(() -> Reply.ok(new ItemElementsView(
                            itemCode, item.version(), item.effectiveFrom(), ElementsJson.elements(item.content()))));
        });
    }

    private Uni<Reply<ChangeView>> run(Call call, Action.Registry action, UUID changeId, ChangeCommand command) {
        return desk.run(call, action, changeId, command, true);
    }

    /** The proposal as the room reads it; a code that is not given is composed of organ, level and basic code. */
    private Uni<Reply<ChangeView>> read(
            ChangeProposal body, java.util.function.Function<Proposal, Uni<Reply<ChangeView>>> then) {
        List<qingdan.registry.change.event.ProposedItem> items = new ArrayList<>();
        for (int i = 0; i < body.items().size(); i++) {
            ProposedItem item = body.items().get(i);
            try {
                ItemContent content = ElementsJson.content(item.elements());
                items.add(new qingdan.registry.change.event.ProposedItem(
                        item.itemCode() == null ? code(content) : item.itemCode(), content, item.entryVersion()));
            } catch (IllegalArgumentException e) {
                return refused(Problem.of(
                        "item-content-malformed",
                        "index",
                        Integer.toString(i + 1),
                        "why",
                        String.valueOf(e.getMessage())));
            }
        }
        return delegation(body)
                .chain(to -> then.apply(new Proposal(
                        qingdan.registry.change.event.ChangeKind.valueOf(
                                body.kind().name()),
                        body.itemCodes(),
                        items,
                        body.causeOn(),
                        body.cause(),
                        body.basis(),
                        body.effectiveFrom(),
                        body.until(),
                        to.orElse(null))));
    }

    private Uni<Optional<Delegation>> delegation(ChangeProposal body) {
        var to = body.delegation();
        if (to == null) return Uni.createFrom().item(Optional.empty());
        return organs.find(to.organCode())
                .map(found -> Optional.of(new Delegation(
                        to.regionCode(),
                        to.organCode(),
                        found.map(o -> o.name()).orElse(to.organCode()))));
    }

    private static String code(ItemContent content) {
        return content.exercise().organ()
                + content.exercise().level().digit()
                + content.classification().basicCode();
    }

    /** Number and title of a new request, and the organ whose item it is. */
    private Uni<ChangeRef> ref(UUID id, String region, Proposal proposal) {
        Uni<Optional<ItemContent>> first = !proposal.items().isEmpty()
                ? Uni.createFrom().item(Optional.of(proposal.items().getFirst().content()))
                : proposal.itemCodes().isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : snapshots
                                .snapshot(proposal.itemCodes().getFirst(), map.today())
                                .map(s -> s.map(ItemSnapshot::content));
        return first.chain(content -> around.serials()
                .next("change/" + region + "/" + map.today())
                .map(serial -> new ChangeRef(
                        id,
                        CaseNumber.of(new RegionCode(region), map.today(), Math.toIntExact(serial))
                                .value(),
                        region,
                        content.map(c -> c.exercise().organ()).orElse("0".repeat(18)),
                        content.map(c -> c.exercise().organName()).orElse("—"),
                        proposal.kind().zh() + ": "
                                + content.map(ItemContent::name).orElse("—"))));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> Uni<Reply<T>> refused(Problem problem) {
        return Uni.createFrom().item(Reply.refused(problem));
    }
}
