package qingdan.registry.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemStatus;

/**
 * Where an item stands among those of its organ (主项与子项).
 *
 * @param parent its main item; null for one that is none's sub-item
 * @param children its sub-items that are in force or suspended on the day, by code
 */
public record ItemRelatives(@Nullable Relative parent, List<Relative> children) {
    public ItemRelatives {
        children = List.copyOf(children);
    }

    /**
     * A main item or a sub-item.
     *
     * @param itemCode null when the organ does not have it
     * @param status on the day; null when the organ does not have it
     */
    public record Relative(
            String basicCode,
            @Nullable String itemCode,
            String name,
            @Nullable ItemStatus status) {}
}
