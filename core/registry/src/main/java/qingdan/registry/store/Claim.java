package qingdan.registry.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.registry.domain.ClaimState;
import qingdan.registry.domain.StandardFields;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ExerciseLevel;

/**
 * An organ and an entry (认领).
 *
 * @param entry the entry in its newest version
 * @param itemCode the organ's item; null when it has none
 * @param claimedVersion entry version that the item has; null without an item
 * @param adoptBy last day to adopt the newest version; only when outdated
 * @param altered standard fields in which the item differs from the newest version
 */
public record Claim(
        String organ,
        String organName,
        String region,
        ExerciseLevel level,
        CatalogueEntry entry,
        int version,
        ClaimState state,
        @Nullable String itemCode,
        @Nullable Integer claimedVersion,
        @Nullable LocalDate adoptBy,
        List<StandardFields> altered) {
    public Claim {
        altered = List.copyOf(altered);
    }
}
