package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import qingdan.contract.model.ItemGuide;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.store.ItemRelatives;
import qingdan.registry.store.ItemSnapshots;

/** Guides of items (办事指南): every element of a snapshot, with the item's main item and sub-items. */
record Guides(ItemSnapshots snapshots) {
    /** The guide of a snapshot of what is known now. */
    Uni<Optional<ItemGuide>> of(Optional<ItemSnapshot> found, Locale locale) {
        return of(found, snapshots::relatives, locale);
    }

    /** The guide of a snapshot of what was known at a moment; {@code then} gives what was known of others. */
    Uni<Optional<ItemGuide>> known(
            Optional<ItemSnapshot> found, Function<List<String>, Uni<Map<String, ItemHistory>>> then, Locale locale) {
        return of(found, item -> snapshots.relatives(item, then), locale);
    }

    private static Uni<Optional<ItemGuide>> of(
            Optional<ItemSnapshot> found, Function<ItemSnapshot, Uni<ItemRelatives>> relatives, Locale locale) {
        if (found.isEmpty()) return Uni.createFrom().item(Optional.empty());
        return relatives
                .apply(found.get())
                .map(others -> Optional.of(RegistryMapper.guide(found.get(), others, locale)));
    }
}
