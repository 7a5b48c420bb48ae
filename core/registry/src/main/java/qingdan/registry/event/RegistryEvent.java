package qingdan.registry.event;

/**
 * Something that happened to the power-list library (政府权力项目库). Every event carries its full content, so that a node
 * which only ever sees the log can rebuild its own copy of the list.
 */
public sealed interface RegistryEvent
        permits DivisionsPublished,
                DivisionEvent,
                OrgansPublished,
                OrganEvent,
                CataloguePublished,
                EntryEvent,
                ItemEvent,
                SeedTaken,
                EditionPublished,
                ImportEvent,
                ProcedurePublished {

    /** Schema number written beside each event; raised when a record changes incompatibly. */
    int SCHEMA = 1;

    /** The event's name in the log, for example {@code registry.ItemPublished}. */
    default String type() {
        return "registry." + getClass().getSimpleName();
    }
}
