package qingdan.registry.change.event;

import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemContent;

/**
 * An item as it shall be (拟定事项).
 *
 * @param entryVersion version of the catalogue entry its standard fields were taken from (认领); null when none is named
 */
public record ProposedItem(
        String itemCode, ItemContent content, @Nullable Integer entryVersion) {}
