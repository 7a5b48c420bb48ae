package qingdan.registry.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.Organ;

/**
 * A body as it is on a day, or as it was last when it is no more (实施主体).
 *
 * @param creditCode the credit code in use; the body's own code unless a temporary one was replaced
 * @param temporary whether that code is a temporary one
 * @param validFrom first day of the body; null when it came with a whole table
 * @param validTo first day on which it is no more; null while no end is known
 * @param successor code of the body that took its place
 */
public record OrganRow(
        Organ organ,
        String creditCode,
        boolean temporary,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor) {}
