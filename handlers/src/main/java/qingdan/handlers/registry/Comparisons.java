package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Reply;
import qingdan.contract.model.ComparisonView;
import qingdan.registry.diff.Change;
import qingdan.registry.diff.ContentDiff;
import qingdan.registry.domain.StandardFields;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ItemContent;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;

/**
 * Compares items and entries (要素比对). An item against an entry is compared with what it would be once it has the entry's
 * standard fields.
 */
final class Comparisons {
    private static final int BASIC_CODE_LENGTH = 12;

    private final Catalogue catalogue;
    private final ItemLoader items;

    Comparisons(Catalogue catalogue, ItemLoader items) {
        this.catalogue = catalogue;
        this.items = items;
    }

    /** One side: the item's content or the entry, with the version it is. */
    private record Side(
            String code,
            int version,
            @Nullable ItemContent item,
            @Nullable CatalogueEntry entry) {
        String label() {
            return code + "@" + version;
        }
    }

    Uni<Reply<ComparisonView>> compare(
            String left, @Nullable Integer leftVersion, String right, @Nullable Integer rightVersion) {
        return side(left, leftVersion).chain(a -> side(right, rightVersion).map(b -> {
            if (a.isEmpty()) return missing(left);
            if (b.isEmpty()) return missing(right);
            return Reply.ok(new ComparisonView(
                    a.get().label(), b.get().label(), CatalogueMapper.changes(between(a.get(), b.get()))));
        }));
    }

    private static List<Change> between(Side a, Side b) {
        if (a.item() != null && b.item() != null) return ContentDiff.between(a.item(), b.item());
        if (a.entry() != null && b.entry() != null) return ContentDiff.between(a.entry(), b.entry());
        if (a.item() != null && b.entry() != null)
            return ContentDiff.between(a.item(), StandardFields.apply(a.item(), b.entry()));
        if (a.entry() != null && b.item() != null)
            return ContentDiff.between(StandardFields.apply(b.item(), a.entry()), b.item());
        throw new IllegalStateException("Expected two sides, but one has neither item nor entry");
    }

    private Uni<Optional<Side>> side(String code, @Nullable Integer version) {
        if (code.length() == BASIC_CODE_LENGTH)
            return catalogue.history(code).map(entry -> entry.versions().stream()
                    .filter(v -> version == null || v.version() == version)
                    .reduce((older, newer) -> newer)
                    .map(v -> new Side(code, v.version(), null, v.entry())));
        return items.load(code).map(item -> item.history().versions().stream()
                .filter(v -> version == null || v.version() == version)
                .reduce((older, newer) -> newer)
                .map(v -> new Side(code, v.version(), v.content(), null)));
    }

    private static Reply<ComparisonView> missing(String code) {
        return code.length() == BASIC_CODE_LENGTH
                ? Reply.refused("entry-not-found", "basicCode", code)
                : Reply.refused("item-not-found", "itemCode", code);
    }
}
