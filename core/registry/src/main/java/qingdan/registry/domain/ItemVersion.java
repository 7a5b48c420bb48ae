package qingdan.registry.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemContent;

/**
 * A published version of an implementation item (事项版本). The content never changes; only the end can be set, when a
 * later version follows.
 *
 * @param effectiveFrom 生效日期, included
 * @param effectiveTo 失效日期, excluded; null while no end is known
 * @param entryVersion version of the catalogue entry whose standard fields the content has
 */
public record ItemVersion(
        String itemCode,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        ItemContent content,
        int entryVersion) {
    /** A version whose standard fields are those of the entry's first version. */
    public ItemVersion(
            String itemCode,
            int version,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            ItemContent content) {
        this(itemCode, version, effectiveFrom, effectiveTo, content, 1);
    }

    public ItemVersion {
        if (version < 1) throw new IllegalArgumentException("Expected version 1 or more, but got " + version);
        if (effectiveTo != null && !effectiveTo.isAfter(effectiveFrom))
            throw new IllegalArgumentException("Expected an end after " + effectiveFrom + ", but got " + effectiveTo);
    }

    /** Whether the day lies in the version's interval. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || day.isBefore(effectiveTo));
    }

    ItemVersion endingOn(LocalDate day) {
        return new ItemVersion(itemCode, version, effectiveFrom, day, content, entryVersion);
    }
}
