package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Decision;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.event.Organ;
import qingdan.registry.event.RegistryEvent;

/**
 * Taking over a newer version of the catalogue entry (认领升级), in one command: the item's next version has the entry's
 * standard fields, its local fields stay. Doing it again changes nothing; an older version is never taken back. Pure.
 */
public final class Adoption {
    private Adoption() {}

    /**
     * Decides the adoption. No event: the item has these standard fields already.
     *
     * @param entry the version to take over
     * @param cancelledFrom when the entry leaves the catalogue; then nothing is adopted
     * @param facts as for a publication; its entry must be that of {@code entry}
     */
    public static Decision<RegistryEvent> decide(
            ItemHistory item, EntryVersion entry, @Nullable LocalDate cancelledFrom, LocalDate today, ItemFacts facts) {
        Optional<ItemVersion> newest = item.newest();
        if (newest.isEmpty()) return Decision.refuse(Exercisable.NOT_LISTED, "itemCode", item.itemCode());
        if (cancelledFrom != null)
            return Decision.refuse(
                    "entry-already-cancelled", "basicCode", entry.entry().basicCode(), "from", cancelledFrom);
        ItemVersion held = newest.get();
        if (held.entryVersion() >= entry.version()) return Decision.accept();
        return RegistryLaw.decide(
                item,
                new PublishItemVersion(
                        item.itemCode(),
                        startOf(held, entry, today),
                        facts.named(StandardFields.apply(held.content(), entry.entry())),
                        "认领升级：基本目录第" + entry.version() + "版（" + entry.reason() + "）",
                        false,
                        entry.version()),
                today,
                facts);
    }

    /** Not before today, nor before the entry's version holds; after the item's own newest version began. */
    private static LocalDate startOf(ItemVersion held, EntryVersion entry, LocalDate today) {
        LocalDate start = today;
        LocalDate holds = entry.effectiveFrom();
        if (holds != null && holds.isAfter(start)) start = holds;
        return held.effectiveFrom().isBefore(start)
                ? start
                : held.effectiveFrom().plusDays(1);
    }

    /** Whether an organ may claim an entry: it is exercised at the organ's level, by one of the departments it answers for. */
    public static boolean fits(EntryVersion entry, Organ organ) {
        return entry.entry().levels().contains(organ.level())
                && organ.departments().contains(entry.entry().department());
    }
}
