package qingdan.registry.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of an implementation item was published (实施清单版本发布). An earlier version that was still open ends on
 * {@code effectiveFrom}; its content stays as it was.
 *
 * @param itemCode 实施编码, 31 characters
 * @param version 1, 2, 3 … without gaps
 * @param effectiveFrom 生效日期, included
 * @param effectiveTo 失效日期, excluded; null while no end is known
 * @param entryVersion version of the catalogue entry whose standard fields the content has; null: the same as the version before, and 1 for the first
 * @param reason why the version was published, for example 首次入库 or 依据修订
 */
public record ItemPublished(
        String itemCode,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        ItemContent content,
        String reason,
        @Nullable Integer entryVersion)
        implements ItemEvent {
    /** A version that keeps the entry version of the one before. */
    public ItemPublished(
            String itemCode,
            int version,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            ItemContent content,
            String reason) {
        this(itemCode, version, effectiveFrom, effectiveTo, content, reason, null);
    }
}
