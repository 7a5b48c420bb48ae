package qingdan.portal.domain;

import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemContent;

/**
 * What the list says of an item on the day of the application (清单事实).
 *
 * @param region division where it is exercised
 * @param refusal slug that says why it cannot be applied for now, e.g. item-not-in-force; null when it can
 * @param status word for the refusal's text: suspended, abolished, future
 */
public record ListedItem(
        String itemCode,
        int version,
        String organCode,
        String organName,
        String region,
        ItemContent content,
        @Nullable String refusal,
        @Nullable String status) {}
