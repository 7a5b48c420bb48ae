package qingdan.registry.change.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.domain.Procedure;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.ItemHistory;

/**
 * What the law must know besides the request itself (裁量所据事实).
 *
 * @param procedure the route the request is pinned to, or the newest for a request that was not yet submitted
 * @param items histories of every item the request touches; one that is missing counts as unknown
 * @param itemFacts for the rules, by code of the proposed item
 */
public record ChangeFacts(
        Procedure procedure,
        int procedureVersion,
        Map<String, ItemHistory> items,
        Map<String, ItemFacts> itemFacts,
        Actor actor,
        Instant now) {
    public ChangeFacts {
        items = Map.copyOf(items);
        itemFacts = Map.copyOf(itemFacts);
    }

    /** The legal day (北京时间). */
    public LocalDate today() {
        return LocalDate.ofInstant(now, WorkCalendar.ZONE);
    }

    ItemHistory item(String code) {
        return items.getOrDefault(code, ItemHistory.unknown(code));
    }

    /** Facts of a proposed item; nothing known for another. */
    public ItemFacts itemFacts(String code) {
        return itemFacts.getOrDefault(code, new ItemFacts(null, null));
    }
}
