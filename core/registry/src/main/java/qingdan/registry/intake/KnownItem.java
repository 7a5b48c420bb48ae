package qingdan.registry.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemContent;

/**
 * An item that stands on the list already.
 *
 * @param version its newest version
 * @param effectiveFrom first day of that version
 * @param entryVersion version of the catalogue entry that its standard elements are from
 * @param abolishedFrom first day off the list; null while listed
 * @param elsewhere whether another node keeps it
 */
public record KnownItem(
        String itemCode,
        int version,
        LocalDate effectiveFrom,
        ItemContent content,
        int entryVersion,
        @Nullable LocalDate abolishedFrom,
        boolean elsewhere) {}
