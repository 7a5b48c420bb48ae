package qingdan.registry.seed;

import java.time.LocalDate;
import java.util.List;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.Division;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Organ;

/**
 * A whole list, ready to be published (初始清单).
 *
 * @param changes suspensions and abolitions that follow, each with the day it was decided
 * @param sha256 hash over every file read, in hex: the same files, the same seed
 */
public record Seed(
        String edition,
        List<Division> divisions,
        List<Organ> organs,
        List<CatalogueEntry> entries,
        List<Item> items,
        List<Change> changes,
        String sha256) {
    public Seed {
        divisions = List.copyOf(divisions);
        organs = List.copyOf(organs);
        entries = List.copyOf(entries);
        items = List.copyOf(items);
        changes = List.copyOf(changes);
    }

    /** One implementation item with the day its first version takes effect. */
    public record Item(String itemCode, LocalDate effectiveFrom, ItemContent content) {}

    /** A later change of an item, decided on {@code day}. */
    public record Change(LocalDate day, RegistryCommand command) {}
}
