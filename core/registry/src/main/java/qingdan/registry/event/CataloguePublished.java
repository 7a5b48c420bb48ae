package qingdan.registry.event;

import java.util.List;

/** Entries of the common catalogue were published (基本目录). They replace the entries with the same basic code. */
public record CataloguePublished(List<CatalogueEntry> entries) implements RegistryEvent {
    public CataloguePublished {
        entries = Lists.copy(entries);
    }
}
