package qingdan.portal.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemContent;

/**
 * What the list says of an item on the day of the application (清单事实).
 *
 * @param region division where it is exercised
 * @param refusal slug that says why it cannot be applied for now, e.g. item-not-in-force; null when it can
 * @param barred what bars it, for the refusal's text; null when nothing does
 */
public record ListedItem(
        String itemCode,
        int version,
        String organCode,
        String organName,
        String region,
        ItemContent content,
        @Nullable String refusal,
        @Nullable Barred barred) {

    /**
     * Why it cannot be applied for (不能申请的原因).
     *
     * @param status suspended, abolished, future
     * @param statusZh the same in Chinese
     * @param from first day on which it is so; null when that is not said
     * @param why the reason on the list
     */
    public record Barred(
            String status,
            String statusZh,
            @Nullable LocalDate from,
            @Nullable String why) {}
}
