package qingdan.registry.change.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.domain.Procedure;
import qingdan.registry.domain.EntryHistory;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.ProcedureHistory;
import qingdan.registry.event.CatalogueEntry;

/**
 * What the law must know besides the request itself (裁量所据事实).
 *
 * @param procedure the route the request is pinned to, or the newest for a request that was not yet submitted
 * @param list what the request touches
 */
public record ChangeFacts(Procedure procedure, int procedureVersion, Listed list, Actor actor, Instant now) {

    /**
     * The list and the catalogue as far as the request touches them; what is missing counts as unknown.
     *
     * @param items histories of every item the request touches
     * @param itemFacts for the rules, by code of the proposed item
     * @param entries catalogue entries, by basic code: those it touches and those its items claim
     * @param ancestors main items above each proposed entry, nearest first, by the entry's basic code
     * @param charts proposed procedures, by key
     * @param procedures keys of all procedures there are
     */
    public record Listed(
            Map<String, ItemHistory> items,
            Map<String, ItemFacts> itemFacts,
            Map<String, EntryHistory> entries,
            Map<String, List<CatalogueEntry>> ancestors,
            Map<String, Chart> charts,
            Set<String> procedures) {
        public Listed {
            items = Map.copyOf(items);
            itemFacts = Map.copyOf(itemFacts);
            entries = Map.copyOf(entries);
            ancestors = Map.copyOf(ancestors);
            charts = Map.copyOf(charts);
            procedures = Set.copyOf(procedures);
        }
    }

    /** The legal day (北京时间). */
    public LocalDate today() {
        return LocalDate.ofInstant(now, WorkCalendar.ZONE);
    }

    public ItemHistory item(String code) {
        return list.items().getOrDefault(code, ItemHistory.unknown(code));
    }

    /** Facts of a proposed item; nothing known for another. */
    public ItemFacts itemFacts(String code) {
        return list.itemFacts().getOrDefault(code, new ItemFacts(null, null));
    }

    /** A catalogue entry. */
    public EntryHistory entry(String basicCode) {
        return list.entries().getOrDefault(basicCode, EntryHistory.unknown(basicCode));
    }

    /** A proposed procedure as it was read; one that was not counts as unreadable. */
    public Chart chart(String procedureKey) {
        Chart chart = list.charts().get(procedureKey);
        return chart == null ? new Chart(ProcedureHistory.unknown(procedureKey), "", null, List.of()) : chart;
    }

    /** Main items above a proposed entry. */
    public List<CatalogueEntry> ancestors(String basicCode) {
        return list.ancestors().getOrDefault(basicCode, List.of());
    }
}
