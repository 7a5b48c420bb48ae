package qingdan.registry.domain;

import java.time.LocalDate;
import qingdan.registry.event.CatalogueEntry;

/** What the province wants done with an entry of the common catalogue (基本目录管理). */
public sealed interface EntryCommand {
    /** 基本编码. */
    String basicCode();

    /** Publish an entry, or the next version of it (发布). */
    record PublishEntry(
            String basicCode, LocalDate effectiveFrom, LocalDate adoptBy, CatalogueEntry entry, String reason)
            implements EntryCommand {}

    /** Take an entry out of the catalogue (取消). */
    record CancelEntry(String basicCode, LocalDate from, String reason, String basis) implements EntryCommand {}
}
