package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import qingdan.contract.Call;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.model.ItemStatus;
import qingdan.contract.model.ItemVersionView;
import qingdan.handlers.Actors;
import qingdan.handlers.Answers;
import qingdan.handlers.Gate;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.Ledger;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.event.Exercise;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.LoadedItem;

/** Suspends, resumes and abolishes items (暂停、恢复、取消), by those who keep the list of the region, at the item's own node. */
public final class ItemDesk {
    private final Ledger ledger;
    private final ItemLoader loader;
    private final Ownership ownership;
    private final InstantSource clock;

    public ItemDesk(Ledger ledger, ItemLoader loader, Ownership ownership, InstantSource clock) {
        this.ledger = ledger;
        this.loader = loader;
        this.ownership = ownership;
        this.clock = clock;
    }

    /** One change: who may, then where, then whether the caller saw the newest state, then the law. */
    Uni<Reply<ItemVersionView>> change(Call call, Action.Registry action, RegistryCommand command, ItemStatus after) {
        return loader.load(command.itemCode()).flatMap(item -> {
            Optional<ItemVersion> newest = item.history().newest();
            if (newest.isEmpty()) return refused(Problem.of("item-not-found", "itemCode", command.itemCode()));
            Exercise exercise = newest.get().content().exercise();
            Optional<Problem> refusal = Gate.refusal(
                            call,
                            action,
                            new Resource.Item(command.itemCode(), exercise.organ(), new RegionCode(exercise.region())))
                    .or(() -> ownership.refusal(exercise.region()))
                    .or(() -> stale(call, item));
            if (refusal.isPresent()) return refused(refusal.get());
            return switch (RegistryLaw.decide(item.history(), command, today(), new ItemFacts(null, null))) {
                case Decision.Refused<RegistryEvent> r -> Uni.createFrom().item(Answers.refused(r.refusal()));
                case Decision.Accepted<RegistryEvent> a -> commit(call, item, a, after);
            };
        });
    }

    private static Optional<Problem> stale(Call call, LoadedItem item) {
        if (item.streamVersion() == call.version()) return Optional.empty();
        return Optional.of(Problem.of(
                "stale-version",
                "given",
                Long.toString(call.version()),
                "actual",
                Long.toString(item.streamVersion())));
    }

    private Uni<Reply<ItemVersionView>> commit(
            Call call, LoadedItem item, Decision.Accepted<RegistryEvent> accepted, ItemStatus after) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long version = item.streamVersion() + accepted.events().size();
        ItemVersion newest = item.history().newest().orElseThrow();
        ItemVersionView view = new ItemVersionView(
                item.history().itemCode(),
                newest.version(),
                after,
                newest.effectiveFrom(),
                newest.effectiveTo(),
                now,
                null,
                null);
        return ledger.commit(item.commit(accepted.events(), Actors.of(call.principal()), now)
                        .answering(Answers.kept(call, 200, view, version)))
                .map(outcome -> Answers.after(outcome, () -> Reply.ok(view, version)));
    }

    private static Uni<Reply<ItemVersionView>> refused(Problem problem) {
        return Uni.createFrom().item(Reply.refused(problem));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }
}
