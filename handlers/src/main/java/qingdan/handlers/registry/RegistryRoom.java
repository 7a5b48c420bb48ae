package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Reply;
import qingdan.contract.api.RegistryOperations;
import qingdan.contract.model.CategoryList;
import qingdan.contract.model.ItemFacets;
import qingdan.contract.model.ItemGuide;
import qingdan.contract.model.ItemPage;
import qingdan.contract.model.ItemVersionList;
import qingdan.contract.model.OrganPage;
import qingdan.contract.model.ProcedureList;
import qingdan.contract.model.ProcedureView;
import qingdan.contract.model.RegionList;
import qingdan.handlers.Pages;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.Ledger;
import qingdan.registry.event.CategoryScheme;
import qingdan.registry.event.Division;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.store.CategoryCounts;
import qingdan.registry.store.Divisions;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.ItemSearch;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.Organs;
import qingdan.registry.store.RegistryStreams;
import qingdan.registry.store.SearchCursor;
import qingdan.registry.store.SearchQuery;
import qingdan.registry.store.VersionRow;

/** The list (政府权力项目库) through the contract: everybody reads it; it is changed by change requests. */
public final class RegistryRoom implements RegistryOperations {
    private final Ledger ledger;
    private final ItemSearch search;
    private final ItemSnapshots snapshots;
    private final Guides guides;
    private final ItemLoader items;
    private final Reference reference;
    private final ProcedureDesk procedures;
    private final InstantSource clock;

    /** Reference data of the list. */
    public record Reference(Divisions divisions, Organs organs, CategoryCounts categories) {}

    public RegistryRoom(
            Ledger ledger,
            ItemSearch search,
            ItemSnapshots snapshots,
            ItemLoader items,
            Reference reference,
            ProcedureDesk procedures,
            InstantSource clock) {
        this.ledger = ledger;
        this.search = search;
        this.snapshots = snapshots;
        this.guides = new Guides(snapshots);
        this.items = items;
        this.reference = reference;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public Uni<Reply<ItemPage>> searchItems(
            Call call,
            @Nullable String q,
            @Nullable String region,
            @Nullable String category,
            String categoryScheme,
            @Nullable String organ,
            @Nullable String serviceObject,
            @Nullable String topic,
            @Nullable String level,
            @Nullable String status,
            Integer limit,
            @Nullable String cursor) {
        Optional<SearchCursor> after = cursor == null ? Optional.empty() : SearchCursor.parse(cursor);
        if (cursor != null && after.isEmpty()) return Uni.createFrom().item(Reply.refused("cursor-invalid"));
        Kind kind = new Kind(category, CategoryScheme.valueOf(categoryScheme.toUpperCase(Locale.ROOT)), topic, level);
        SearchQuery query = query(q, region, kind, organ, serviceObject, status, after.orElse(null), limit);
        return search.search(query, today()).map(page -> Reply.ok(RegistryMapper.page(page, call.locale())));
    }

    @Override
    public Uni<Reply<ItemFacets>> getItemFacets(
            Call call,
            @Nullable String q,
            @Nullable String region,
            @Nullable String category,
            String categoryScheme,
            @Nullable String organ,
            @Nullable String serviceObject,
            @Nullable String topic,
            @Nullable String level) {
        Kind kind = new Kind(category, CategoryScheme.valueOf(categoryScheme.toUpperCase(Locale.ROOT)), topic, level);
        return search.facets(query(q, region, kind, organ, serviceObject, null, null, 1), today())
                .map(facets -> Reply.ok(RegistryMapper.facets(facets)));
    }

    /** What kind of item is asked for: a category in its scheme, a topic, a level. */
    private record Kind(
            @Nullable String category,
            CategoryScheme scheme,
            @Nullable String topic,
            @Nullable String level) {
        @Nullable
        String national() {
            return scheme == CategoryScheme.GB2020 ? category : null;
        }

        SearchQuery.Beside beside() {
            return new SearchQuery.Beside(topic, level, scheme == CategoryScheme.AH2014 ? category : null);
        }
    }

    private static SearchQuery query(
            @Nullable String q,
            @Nullable String region,
            Kind kind,
            @Nullable String organ,
            @Nullable String serviceObject,
            @Nullable String status,
            @Nullable SearchCursor after,
            int limit) {
        SearchQuery.ForWhom forWhom = serviceObject == null
                ? null
                : serviceObject.equals("natural-person")
                        ? SearchQuery.ForWhom.NATURAL_PERSON
                        : SearchQuery.ForWhom.LEGAL_PERSON;
        return new SearchQuery(
                q,
                region,
                kind.national(),
                organ,
                forWhom,
                status == null ? null : ItemStatus.of(status),
                kind.beside(),
                after,
                limit);
    }

    @Override
    public Uni<Reply<ItemGuide>> getItem(
            Call call, String itemCode, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        LocalDate day = asOf == null ? today() : asOf;
        Uni<Optional<ItemGuide>> guide = knownAt == null
                ? snapshots.snapshot(itemCode, day).chain(found -> guides.of(found, call.locale()))
                : items.knownAt(itemCode, knownAt)
                        .chain(history -> snapshots.known(history, day))
                        .chain(found -> guides.known(found, codes -> items.knownAt(codes, knownAt), call.locale()));
        return Uni.combine().all().unis(guide, version(itemCode)).asTuple().map(found -> found.getItem1()
                .map(g -> Reply.ok(g, found.getItem2()))
                .orElseGet(() -> Reply.refused("item-not-found", "itemCode", itemCode)));
    }

    /** Version of the item's stream: what If-Match rests on. What else a guide depends on is in the digest of its ETag. */
    private Uni<Long> version(String itemCode) {
        return ledger.head(RegistryStreams.item(itemCode)).map(head -> head == null ? 0L : head.version());
    }

    @Override
    public Uni<Reply<ItemVersionList>> listItemVersions(Call call, String itemCode, @Nullable Instant knownAt) {
        Uni<List<VersionRow>> versions = snapshots.versions(itemCode, today());
        if (knownAt != null)
            versions = versions.chain(rows -> items.knownAt(itemCode, knownAt)
                    .map(history -> VersionRow.known(rows, history, LocalDate.ofInstant(knownAt, WorkCalendar.ZONE))));
        return versions.map(rows -> rows.isEmpty()
                ? Reply.refused("item-not-found", "itemCode", itemCode)
                : Reply.ok(new ItemVersionList(
                        rows.stream().map(RegistryMapper::version).toList())));
    }

    @Override
    public Uni<Reply<CategoryList>> listCategories(Call call, @Nullable String region, String scheme) {
        return reference
                .categories()
                .counts(region, today())
                .map(counts -> Reply.ok(new CategoryList(counts.entrySet().stream()
                        .filter(e ->
                                e.getKey().code().scheme() == CategoryScheme.valueOf(scheme.toUpperCase(Locale.ROOT)))
                        .map(e -> RegistryMapper.count(e.getKey(), e.getValue(), call.locale()))
                        .toList())));
    }

    @Override
    public Uni<Reply<RegionList>> listRegions(
            Call call, @Nullable String parent, @Nullable LocalDate asOf, Boolean history) {
        Divisions divisions = reference.divisions();
        Uni<List<Division>> rows =
                history ? divisions.ever(parent) : divisions.on(asOf == null ? today() : asOf, parent);
        return Uni.combine()
                .all()
                .unis(rows, divisions.predecessors())
                .asTuple()
                .map(found -> Reply.ok(new RegionList(found.getItem1().stream()
                        .map(d -> RegistryMapper.region(d, found.getItem2().getOrDefault(d.code(), List.of())))
                        .toList())));
    }

    @Override
    public Uni<Reply<OrganPage>> listOrgans(
            Call call, @Nullable String region, Boolean history, Integer limit, @Nullable String cursor) {
        String after = null;
        if (cursor != null) {
            after = Pages.parts(cursor, 1).map(p -> p.get(0)).orElse(null);
            if (after == null) return Uni.createFrom().item(Reply.refused("cursor-invalid"));
        }
        return reference
                .organs()
                .rows(region, after, limit + 1, history)
                .map(rows -> Pages.cut(rows, limit, o -> List.of(o.organ().code())))
                .map(page -> Reply.ok(new OrganPage(
                        page.items().stream().map(RegistryMapper::organ).toList(), page.nextCursor())));
    }

    @Override
    public Uni<Reply<ProcedureList>> listProcedures(Call call, @Nullable String region) {
        return Uni.createFrom().item(procedures.list(region, today()));
    }

    @Override
    public Uni<Reply<ProcedureView>> getProcedure(Call call, String procedureKey, @Nullable Integer version) {
        return procedures.view(procedureKey, version, today(), call.locale());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }
}
