package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import qingdan.contract.Call;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.model.AdoptionView;
import qingdan.handlers.Actors;
import qingdan.handlers.Answers;
import qingdan.handlers.Gate;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.Ledger;
import qingdan.registry.domain.Adoption;
import qingdan.registry.domain.EntryHistory;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.event.Exercise;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.LoadedItem;

/** Adopts versions of the common catalogue at the node of the item (认领升级): the province's change was reviewed already. */
public final class CatalogueDesk {
    private final Ledger ledger;
    private final Catalogue catalogue;
    private final ItemLoader items;
    private final Ownership ownership;
    private final InstantSource clock;

    public CatalogueDesk(
            Ledger ledger, Catalogue catalogue, ItemLoader items, Ownership ownership, InstantSource clock) {
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.items = items;
        this.ownership = ownership;
        this.clock = clock;
    }

    /** One action: the item's next version has the entry's standard fields. Done already: the same answer, nothing recorded. */
    Uni<Reply<AdoptionView>> adopt(Call call, String itemCode, int version) {
        return items.load(itemCode).chain(item -> {
            Optional<ItemVersion> newest = item.history().newest();
            if (newest.isEmpty()) return refused(Problem.of("item-not-found", "itemCode", itemCode));
            Exercise exercise = newest.get().content().exercise();
            Optional<Problem> refusal = Gate.refusal(
                            call,
                            Action.Registry.PUBLISH,
                            new Resource.Item(itemCode, exercise.organ(), new RegionCode(exercise.region())))
                    .or(() -> ownership.refusal(exercise.region()))
                    .or(() -> item.streamVersion() == call.version()
                            ? Optional.empty()
                            : Optional.of(stale(call, item.streamVersion())));
            if (refusal.isPresent()) return refused(refusal.get());
            String basicCode = newest.get().content().classification().basicCode();
            return catalogue.history(basicCode).chain(entry -> {
                Optional<EntryVersion> wanted = entry.versions().stream()
                        .filter(v -> v.version() == version)
                        .findFirst();
                if (wanted.isEmpty()) return refused(Problem.of("entry-not-found", "basicCode", basicCode));
                return adopt(call, item, newest.get(), entry, wanted.get());
            });
        });
    }

    private Uni<Reply<AdoptionView>> adopt(
            Call call, LoadedItem item, ItemVersion held, EntryHistory entry, EntryVersion wanted) {
        return catalogue.facts(held.content(), wanted.version()).chain(facts -> switch (Adoption.decide(
                item.history(), wanted, entry.cancelledFrom(), today(), facts)) {
            case Decision.Refused<RegistryEvent> r -> Uni.createFrom().item(Answers.refused(r.refusal()));
            case Decision.Accepted<RegistryEvent> a -> adopted(call, item, held, a.events());
        });
    }

    private Uni<Reply<AdoptionView>> adopted(Call call, LoadedItem item, ItemVersion held, List<RegistryEvent> events) {
        String code = item.history().itemCode();
        if (events.isEmpty())
            return Uni.createFrom()
                    .item(Reply.ok(
                            new AdoptionView(code, held.version(), held.entryVersion(), held.effectiveFrom(), false),
                            item.streamVersion()));
        ItemPublished published = (ItemPublished) events.getFirst();
        Integer entryVersion = published.entryVersion();
        AdoptionView view = new AdoptionView(
                code, published.version(), entryVersion == null ? 1 : entryVersion, published.effectiveFrom(), true);
        long version = item.streamVersion() + events.size();
        return ledger.commit(item.commit(events, Actors.of(call.principal()), now())
                        .answering(Answers.kept(call, 200, view, version)))
                .map(outcome -> Answers.after(outcome, () -> Reply.ok(view, version)));
    }

    private static Problem stale(Call call, long actual) {
        return Problem.of("stale-version", "given", Long.toString(call.version()), "actual", Long.toString(actual));
    }

    private static <T> Uni<Reply<T>> refused(Problem problem) {
        return Uni.createFrom().item(Reply.refused(problem));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }
}
