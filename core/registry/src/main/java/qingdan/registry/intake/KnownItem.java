package qingdan.registry.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemContent;

/**
 * An item that stands on the list already.
 *
 * @param version its newest version
 * @param effectiveFrom first day of that version
 * @param abolishedFrom first day off the list; null while listed
 * @param elsewhere whether another node keeps it
 */
public record KnownItem(
        String itemCode,
        int version,
        LocalDate effectiveFrom,
        ItemContent content,
        @Nullable LocalDate abolishedFrom,
        boolean elsewhere) {}
