package qingdan.registry.change.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qingdan.registry.change.domain.ChangeFacts.Listed;
import qingdan.registry.change.domain.Chart;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.event.ProposedEntry;
import qingdan.registry.change.event.ProposedItem;
import qingdan.registry.change.event.ProposedProcedure;
import qingdan.registry.domain.EntryHistory;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ItemContent;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.Organs;
import qingdan.registry.store.ProcedureStore;

/** Reads the list and the catalogue as far as a proposal touches them (变更所涉). Thread-safe. */
public final class ListReads {
    private static final int MAX_DEPTH = 8;

    private final ItemLoader items;
    private final Organs organs;
    private final Catalogue catalogue;
    private final ProcedureStore procedures;

    public ListReads(ItemLoader items, Organs organs, Catalogue catalogue, ProcedureStore procedures) {
        this.items = items;
        this.organs = organs;
        this.catalogue = catalogue;
        this.procedures = procedures;
    }

    /**
     * The items, entries and procedures a proposal touches, with what the rules must know of them.
     *
     * @param route version of the route that the caller is going to ask for
     */
    Uni<Listed> of(Proposal p, int route) {
        return procedures
                .ensure(ChangeRoutes.KEY, route)
                .chain(() -> each(p.touched(), code -> items.load(code).map(i -> i.history())))
                .chain(histories -> entries(p).chain(entries -> itemFacts(p, histories, entries)
                        .chain(facts -> ancestors(p).chain(ancestors -> charts(p)
                                .map(charts -> new Listed(
                                        histories,
                                        facts,
                                        entries,
                                        ancestors,
                                        charts,
                                        procedures.library().keys()))))));
    }

    private Uni<Map<String, Chart>> charts(Proposal p) {
        return each(
                p.procedures(),
                ProposedProcedure::procedureKey,
                one -> procedures.chart(one.procedureKey(), one.bpmn()));
    }

    /**
     * The proposal with the entry version named that each item claims: what the caller named, else the one the item has, else
     * the one in force when the catalogue has the entry; and with the present name of an organ that was renamed.
     */
    public Uni<Proposal> bound(Proposal p, LocalDate today) {
        return each(p.touched(), code -> items.load(code).map(i -> i.history()))
                .chain(histories -> entries(p).chain(entries -> named(p).map(contents -> {
                    List<ProposedItem> bound = p.items().stream()
                            .map(i -> new ProposedItem(
                                    i.itemCode(),
                                    contents.getOrDefault(i.itemCode(), i.content()),
                                    claimed(i, histories.get(i.itemCode()), entries.get(basicCode(i)), today)))
                            .toList();
                    return new Proposal(
                            p.kind(),
                            p.itemCodes(),
                            bound,
                            p.causeOn(),
                            p.cause(),
                            p.basis(),
                            p.effectiveFrom(),
                            p.until(),
                            p.delegation(),
                            p.entries(),
                            p.entryCodes(),
                            p.procedures());
                })));
    }

    private Uni<Map<String, ItemContent>> named(Proposal p) {
        return each(p.items(), ProposedItem::itemCode, item -> organs.facts(item.content())
                .map(facts -> facts.named(item.content())));
    }

    private static @Nullable Integer claimed(
            ProposedItem item, @Nullable ItemHistory history, @Nullable EntryHistory entry, LocalDate today) {
        if (item.entryVersion() != null || entry == null || entry.versions().isEmpty()) return item.entryVersion();
        if (history != null && history.newest().isPresent())
            return history.newest().map(ItemVersion::entryVersion).orElse(null);
        return entry.versionOn(today).map(EntryVersion::version).orElse(null);
    }

    private Uni<Map<String, EntryHistory>> entries(Proposal p) {
        List<String> codes = Stream.concat(
                        p.touchedEntries().stream(), p.items().stream().map(ListReads::basicCode))
                .distinct()
                .toList();
        return each(codes, catalogue::history);
    }

    private Uni<Map<String, ItemFacts>> itemFacts(
            Proposal p, Map<String, ItemHistory> histories, Map<String, EntryHistory> entries) {
        return each(p.items(), ProposedItem::itemCode, item -> {
            Integer version = item.entryVersion();
            if (version == null)
                version = histories
                        .getOrDefault(item.itemCode(), ItemHistory.unknown(item.itemCode()))
                        .newest()
                        .map(ItemVersion::entryVersion)
                        .orElse(null);
            CatalogueEntry entry = entry(entries.get(basicCode(item)), version);
            return organs.facts(item.content()).map(facts -> facts.withEntry(entry));
        });
    }

    private static @Nullable CatalogueEntry entry(@Nullable EntryHistory history, @Nullable Integer version) {
        if (history == null || version == null) return null;
        int wanted = version;
        return history.versions().stream()
                .filter(v -> v.version() == wanted)
                .map(EntryVersion::entry)
                .findFirst()
                .orElse(null);
    }

    /** Main items may be proposed in the same request; these come before those of the catalogue. */
    private Uni<Map<String, List<CatalogueEntry>>> ancestors(Proposal p) {
        Map<String, CatalogueEntry> proposed = p.entries().stream()
                .map(ProposedEntry::entry)
                .collect(Collectors.toMap(CatalogueEntry::basicCode, e -> e, (a, b) -> b));
        return each(List.copyOf(proposed.values()), CatalogueEntry::basicCode, entry -> above(entry, proposed));
    }

    private Uni<List<CatalogueEntry>> above(CatalogueEntry entry, Map<String, CatalogueEntry> proposed) {
        List<CatalogueEntry> found = new ArrayList<>();
        CatalogueEntry at = entry;
        while (at.parentBasicCode() != null && proposed.containsKey(at.parentBasicCode()) && found.size() < MAX_DEPTH) {
            at = proposed.get(at.parentBasicCode());
            found.add(at);
        }
        return catalogue.ancestors(at.parentBasicCode()).map(listed -> {
            found.addAll(listed);
            return List.copyOf(found);
        });
    }

    private static String basicCode(ProposedItem item) {
        return item.content().classification().basicCode();
    }

    private static <T> Uni<Map<String, T>> each(List<String> codes, Function<String, Uni<T>> read) {
        return each(codes, Function.identity(), read);
    }

    /** One after the other: a request touches some twenty at most. */
    private static <K, T> Uni<Map<String, T>> each(List<K> keys, Function<K, String> code, Function<K, Uni<T>> read) {
        Map<String, T> found = new HashMap<>();
        return Multi.createFrom()
                .iterable(keys)
                .onItem()
                .transformToUniAndConcatenate(key -> read.apply(key).invoke(one -> found.put(code.apply(key), one)))
                .collect()
                .last()
                .map(last -> found);
    }
}
