package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.model.EditionList;
import qingdan.contract.model.EditionState;
import qingdan.contract.model.EditionView;
import qingdan.contract.model.PublishEdition;
import qingdan.handlers.Gate;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.registry.edition.Edition;
import qingdan.registry.edition.EditionStatement;
import qingdan.registry.edition.Editions;
import qingdan.registry.edition.ItemProof;

/** Editions (清单版本): asked for by the region's item administrator, proven to anybody. */
public final class EditionDesk {

    private final Editions editions;
    private final Ownership ownership;
    private final InstantSource clock;
    private final Runnable worker;

    /** @param worker tells the worker that there is work */
    public EditionDesk(Editions editions, Ownership ownership, InstantSource clock, Runnable worker) {
        this.editions = editions;
        this.ownership = ownership;
        this.clock = clock;
        this.worker = worker;
    }

    Uni<Reply<EditionView>> publish(Call call, String id, PublishEdition wish) {
        Optional<Problem> refusal = refusal(call, id, wish);
        if (refusal.isPresent()) return Uni.createFrom().item(Reply.refused(refusal.get()));
        EditionStatement wanted = new EditionStatement(
                id,
                wish.name(),
                wish.regionCode(),
                Boolean.TRUE.equals(wish.below()),
                wish.day(),
                0,
                "",
                ownership.self().nodeId());
        JsonObject actor = new JsonObject()
                .put("subject", call.principal().subject())
                .put("name", call.principal().name());
        return editions.ask(wanted, actor, clock.instant())
                .chain(() -> editions.find(id))
                .map(found -> {
                    worker.run();
                    return found.filter(e -> same(e.statement(), wanted))
                            .map(e -> Reply.ok(view(e)))
                            .orElseGet(() -> Reply.refused("already-exists"));
                });
    }

    private Optional<Problem> refusal(Call call, String id, PublishEdition wish) {
        if (!RegionCode.isValid(wish.regionCode()) || !id.startsWith(wish.regionCode() + "-"))
            return Optional.of(Problem.of("not-your-region"));
        Optional<Problem> barred =
                Gate.refusal(call, Action.Registry.PUBLISH, new Resource.Territory(new RegionCode(wish.regionCode())));
        if (barred.isPresent()) return barred;
        Optional<Problem> elsewhere = ownership.refusal(wish.regionCode());
        if (elsewhere.isPresent()) return elsewhere;
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        return wish.day().isAfter(today) ? Optional.of(Problem.of("edition-day-future")) : Optional.empty();
    }

    /** The same wish, whatever was computed for it meanwhile. */
    private static boolean same(EditionStatement there, EditionStatement wanted) {
        return there.name().equals(wanted.name())
                && there.region().equals(wanted.region())
                && there.below() == wanted.below()
                && there.day().equals(wanted.day());
    }

    Uni<Reply<EditionView>> get(String id) {
        return editions.find(id)
                .map(found -> found.map(e -> Reply.ok(view(e))).orElseGet(() -> Reply.refused("edition-not-found")));
    }

    Uni<Reply<EditionList>> list(@Nullable String region) {
        return editions.list(region)
                .map(all -> Reply.ok(
                        new EditionList(all.stream().map(EditionDesk::view).toList())));
    }

    Uni<Reply<Void>> proof(String id, String itemCode) {
        return editions.find(id).chain(edition -> {
            if (edition.filter(Edition::published).isEmpty())
                return Uni.createFrom().item(Reply.refused("edition-not-found"));
            EditionStatement statement = edition.get().statement();
            return editions.proof(id, itemCode)
                    .chain(found -> found.isPresent()
                            ? Uni.createFrom().item(file(id, itemCode, found.get()))
                            : editions.leavesHere(id)
                                    .map(here -> here || statement.items() == 0
                                            ? Reply.refused("item-not-found", "itemCode", itemCode)
                                            : Reply.refused(
                                                    ownership.elsewhere("proof-at-another-node", statement.node()))));
        });
    }

    private static Reply<Void> file(String id, String itemCode, ItemProof proof) {
        return Reply.file(
                "application/octet-stream",
                "proof-" + id + "-" + itemCode + ".json",
                proof.toJson().toPrettyString().getBytes(StandardCharsets.UTF_8));
    }

    private static EditionView view(Edition e) {
        EditionStatement s = e.statement();
        return new EditionView(
                s.id(),
                e.published() ? EditionState.PUBLISHED : EditionState.COMPUTING,
                s.name(),
                s.region(),
                s.below(),
                s.day(),
                s.items(),
                e.published() ? s.root() : null,
                s.node(),
                e.signature(),
                e.publishedAt());
    }
}
