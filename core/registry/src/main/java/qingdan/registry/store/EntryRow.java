package qingdan.registry.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.CatalogueEntry;

/**
 * An entry of the common catalogue in a list (目录条目), as it stands in its newest version.
 *
 * @param claims how many items stand on implementation lists for it
 * @param cancelledFrom first day out of the catalogue; null while in it
 */
public record EntryRow(
        CatalogueEntry entry,
        int version,
        int claims,
        @Nullable LocalDate cancelledFrom) {}
