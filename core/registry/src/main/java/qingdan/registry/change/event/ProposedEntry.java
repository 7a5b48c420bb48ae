package qingdan.registry.change.event;

import java.time.LocalDate;
import qingdan.registry.event.CatalogueEntry;

/**
 * A catalogue entry as it shall be (拟定目录条目).
 *
 * @param adoptBy last day for claimants to adopt it
 */
public record ProposedEntry(CatalogueEntry entry, LocalDate adoptBy) {
    public String basicCode() {
        return entry.basicCode();
    }
}
