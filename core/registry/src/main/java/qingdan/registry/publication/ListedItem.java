package qingdan.registry.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemContent;

/**
 * An item as it stands on the list on the day of an export.
 *
 * @param status 在用, 暂停 …: word of the contract
 * @param mainName name of the item of which it is a part (主项); null when it is none
 * @param json its content as it was published
 */
public record ListedItem(
        String itemCode,
        int version,
        LocalDate effectiveFrom,
        String status,
        @Nullable String mainName,
        ItemContent content,
        JsonNode json) {}
