package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.util.Locale;
import java.util.Optional;
import qingdan.contract.model.ItemGuide;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.store.ItemSnapshots;

/** Guides of items (办事指南): every element of a snapshot, with the item's main item and sub-items. */
record Guides(ItemSnapshots snapshots) {
    Uni<Optional<ItemGuide>> of(Optional<ItemSnapshot> found, Locale locale) {
        if (found.isEmpty()) return Uni.createFrom().item(Optional.empty());
        return snapshots
                .relatives(found.get())
                .map(relatives -> Optional.of(RegistryMapper.guide(found.get(), relatives, locale)));
    }
}
