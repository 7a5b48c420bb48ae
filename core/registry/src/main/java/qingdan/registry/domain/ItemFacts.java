package qingdan.registry.domain;

import org.jspecify.annotations.Nullable;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.Organ;

/**
 * What the rules must know besides the item itself.
 *
 * @param organ the implementing body from the organ table; null when the table does not have it
 * @param parentCategory national category of the main item, for a sub-item whose main item is known
 * @param entry the catalogue entry in the version that the item claims; null when the catalogue does not have it
 */
public record ItemFacts(
        @Nullable Organ organ,
        @Nullable CategoryCode parentCategory,
        @Nullable CatalogueEntry entry) {

    /** Facts for what does not touch the standard fields. */
    public ItemFacts(@Nullable Organ organ, @Nullable CategoryCode parentCategory) {
        this(organ, parentCategory, null);
    }
}
