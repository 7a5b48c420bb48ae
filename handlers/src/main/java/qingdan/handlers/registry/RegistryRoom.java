package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Reply;
import qingdan.contract.api.RegistryOperations;
import qingdan.contract.model.AbolishItem;
import qingdan.contract.model.CategoryList;
import qingdan.contract.model.ItemGuide;
import qingdan.contract.model.ItemPage;
import qingdan.contract.model.ItemStatus;
import qingdan.contract.model.ItemVersionList;
import qingdan.contract.model.ItemVersionView;
import qingdan.contract.model.OrganPage;
import qingdan.contract.model.ProcedureView;
import qingdan.contract.model.RegionList;
import qingdan.contract.model.ResumeItem;
import qingdan.contract.model.SuspendItem;
import qingdan.handlers.Actors;
import qingdan.handlers.Answers;
import qingdan.handlers.Pages;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.Ledger;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.event.CategoryScheme;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.store.CategoryCounts;
import qingdan.registry.store.Divisions;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.ItemSearch;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.LoadedItem;
import qingdan.registry.store.Organs;
import qingdan.registry.store.RegistryStreams;
import qingdan.registry.store.SearchCursor;
import qingdan.registry.store.SearchQuery;

/** The list (政府权力项目库) through the contract: everybody reads it, the province's item administrators change it. */
public final class RegistryRoom implements RegistryOperations {
    private static final String ITEM_ADMIN = "item-admin";

    private final Ledger ledger;
    private final ItemSearch search;
    private final ItemSnapshots snapshots;
    private final ItemLoader loader;
    private final Reference reference;
    private final Function<String, Optional<ProcedureView>> procedures;
    private final InstantSource clock;
    private final boolean catalogueHere;

    /** Reference data of the list. */
    public record Reference(Divisions divisions, Organs organs, CategoryCounts categories) {}

    /** @param catalogueHere true at the province only: the catalogue has one place where it is written (省级集中) */
    public RegistryRoom(
            Ledger ledger,
            ItemSearch search,
            ItemSnapshots snapshots,
            ItemLoader loader,
            Reference reference,
            Function<String, Optional<ProcedureView>> procedures,
            InstantSource clock,
            boolean catalogueHere) {
        this.ledger = ledger;
        this.search = search;
        this.snapshots = snapshots;
        this.loader = loader;
        this.reference = reference;
        this.procedures = procedures;
        this.clock = clock;
        this.catalogueHere = catalogueHere;
    }

    @Override
    public Uni<Reply<ItemPage>> searchItems(
            Call call,
            @Nullable String q,
            @Nullable String region,
            @Nullable String category,
            @Nullable String organ,
            @Nullable String serviceObject,
            Integer limit,
            @Nullable String cursor) {
        Optional<SearchCursor> after = cursor == null ? Optional.empty() : SearchCursor.parse(cursor);
        if (cursor != null && after.isEmpty()) return Uni.createFrom().item(Reply.refused("cursor-invalid"));
        SearchQuery.ForWhom forWhom = serviceObject == null
                ? null
                : serviceObject.equals("natural-person")
                        ? SearchQuery.ForWhom.NATURAL_PERSON
                        : SearchQuery.ForWhom.LEGAL_PERSON;
        SearchQuery query = new SearchQuery(q, region, category, organ, forWhom, after.orElse(null), limit);
        return search.search(query, today())
                .map(page -> Reply.ok(new ItemPage(
                        page.hits().stream()
                                .map(h -> RegistryMapper.summary(h, call.locale()))
                                .toList(),
                        page.next() == null ? null : page.next().text())));
    }

    @Override
    public Uni<Reply<ItemGuide>> getItem(Call call, String itemCode, @Nullable LocalDate asOf) {
        return Uni.combine()
                .all()
                .unis(snapshots.snapshot(itemCode, asOf == null ? today() : asOf), version(itemCode))
                .asTuple()
                .map(found -> found.getItem1()
                        .map(s -> Reply.ok(RegistryMapper.guide(s, call.locale()), found.getItem2()))
                        .orElseGet(() -> Reply.refused("item-not-found", "itemCode", itemCode)));
    }

    /** Version of the item's stream: what ETag and If-Match carry. */
    private Uni<Long> version(String itemCode) {
        return ledger.head(RegistryStreams.item(itemCode)).map(head -> head == null ? 0L : head.version());
    }

    @Override
    public Uni<Reply<ItemVersionList>> listItemVersions(Call call, String itemCode) {
        return snapshots
                .versions(itemCode, today())
                .map(rows -> rows.isEmpty()
                        ? Reply.refused("item-not-found", "itemCode", itemCode)
                        : Reply.ok(new ItemVersionList(
                                rows.stream().map(RegistryMapper::version).toList())));
    }

    @Override
    public Uni<Reply<ItemVersionView>> suspendItem(Call call, String itemCode, SuspendItem body) {
        return change(
                call,
                new RegistryCommand.SuspendItem(itemCode, today(), null, body.reason(), body.basis()),
                ItemStatus.SUSPENDED);
    }

    @Override
    public Uni<Reply<ItemVersionView>> resumeItem(Call call, String itemCode, ResumeItem body) {
        return change(call, new RegistryCommand.ResumeItem(itemCode, today(), body.reason()), ItemStatus.IN_FORCE);
    }

    @Override
    public Uni<Reply<ItemVersionView>> abolishItem(Call call, String itemCode, AbolishItem body) {
        return change(
                call,
                new RegistryCommand.AbolishItem(itemCode, today(), body.reason(), body.basis()),
                ItemStatus.ABOLISHED);
    }

    private Uni<Reply<ItemVersionView>> change(Call call, RegistryCommand command, ItemStatus after) {
        if (!call.principal().hasRole(ITEM_ADMIN)) return Uni.createFrom().item(Reply.refused("not-your-post"));
        if (!catalogueHere) return Uni.createFrom().item(Reply.refused("not-your-region"));
        return loader.load(command.itemCode()).flatMap(item -> {
            if (item.history().newest().isEmpty())
                return Uni.createFrom().item(Reply.refused("item-not-found", "itemCode", command.itemCode()));
            if (item.streamVersion() != call.version())
                return Uni.createFrom()
                        .item(Reply.refused(
                                "stale-version",
                                "given",
                                Long.toString(call.version()),
                                "actual",
                                Long.toString(item.streamVersion())));
            return switch (RegistryLaw.decide(item.history(), command, today(), new ItemFacts(null, null))) {
                case Decision.Refused<RegistryEvent> r -> Uni.createFrom().item(Answers.refused(r.refusal()));
                case Decision.Accepted<RegistryEvent> a -> commit(call, item, a, after);
            };
        });
    }

    private Uni<Reply<ItemVersionView>> commit(
            Call call, LoadedItem item, Decision.Accepted<RegistryEvent> accepted, ItemStatus after) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long version = item.streamVersion() + accepted.events().size();
        var newest = item.history().newest().orElseThrow();
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

    /** The national categories, by which search filters; Anhui's own stand in each guide. */
    @Override
    public Uni<Reply<CategoryList>> listCategories(Call call, @Nullable String region) {
        return reference
                .categories()
                .counts(region)
                .map(counts -> Reply.ok(new CategoryList(counts.entrySet().stream()
                        .filter(e -> e.getKey().code().scheme() == CategoryScheme.GB2020)
                        .map(e -> RegistryMapper.count(e.getKey(), e.getValue(), call.locale()))
                        .toList())));
    }

    @Override
    public Uni<Reply<RegionList>> listRegions(Call call, @Nullable String parent) {
        return reference
                .divisions()
                .on(today(), parent)
                .map(rows -> Reply.ok(
                        new RegionList(rows.stream().map(RegistryMapper::region).toList())));
    }

    @Override
    public Uni<Reply<OrganPage>> listOrgans(
            Call call, @Nullable String region, Integer limit, @Nullable String cursor) {
        String after = null;
        if (cursor != null) {
            after = Pages.parts(cursor, 1).map(p -> p.get(0)).orElse(null);
            if (after == null) return Uni.createFrom().item(Reply.refused("cursor-invalid"));
        }
        return reference
                .organs()
                .list(region, after, limit + 1)
                .map(rows -> Pages.cut(rows, limit, o -> java.util.List.of(o.code())))
                .map(page -> Reply.ok(new OrganPage(
                        page.items().stream().map(RegistryMapper::organ).toList(), page.nextCursor())));
    }

    @Override
    public Uni<Reply<ProcedureView>> getProcedure(Call call, String procedureKey) {
        return Uni.createFrom()
                .item(procedures
                        .apply(procedureKey)
                        .map(Reply::ok)
                        .orElseGet(() -> Reply.refused("procedure-not-found")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }
}
