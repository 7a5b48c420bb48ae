package qingdan.registry.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import qingdan.registry.event.ItemContent;

/**
 * An item as it stands on the list on the day of an export.
 *
 * @param status 在用, 暂停 …: word of the contract
 * @param json its content as it was published
 */
public record ListedItem(
        String itemCode, int version, LocalDate effectiveFrom, String status, ItemContent content, JsonNode json) {}
