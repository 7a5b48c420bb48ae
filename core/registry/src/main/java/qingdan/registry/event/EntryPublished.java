package qingdan.registry.event;

import java.time.LocalDate;

/**
 * A version of a catalogue entry was published (基本目录版本发布). Who has claimed the entry takes the new standard fields over
 * by {@code adoptBy}.
 *
 * @param version 1, 2, 3 … without gaps; an entry that stood in {@link CataloguePublished} begins with 2
 * @param effectiveFrom first day on which the version holds
 * @param adoptBy last day for claimants to adopt it (认领升级期限)
 * @param reason why, for example 依据修订
 */
public record EntryPublished(
        String basicCode, int version, LocalDate effectiveFrom, LocalDate adoptBy, CatalogueEntry entry, String reason)
        implements EntryEvent {}
