package qingdan.registry.domain;

import org.jspecify.annotations.Nullable;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Organ;

/**
 * What the rules must know besides the item itself.
 *
 * @param organ the implementing body from the organ table; null when the table does not have it
 * @param parentCategory national category of the main item, for a sub-item whose main item is known
 * @param entry the catalogue entry in the version that the item claims; null when the catalogue does not have it
 * @param past the body's names and days
 */
public record ItemFacts(
        @Nullable Organ organ,
        @Nullable CategoryCode parentCategory,
        @Nullable CatalogueEntry entry,
        OrganPast past) {

    /** Facts without the body's history. */
    public ItemFacts(@Nullable Organ organ, @Nullable CategoryCode parentCategory, @Nullable CatalogueEntry entry) {
        this(organ, parentCategory, entry, OrganPast.NONE);
    }

    /** Facts for what does not touch the standard fields. */
    public ItemFacts(@Nullable Organ organ, @Nullable CategoryCode parentCategory) {
        this(organ, parentCategory, null);
    }

    /** The same facts with the catalogue entry that the item claims. */
    public ItemFacts withEntry(@Nullable CatalogueEntry claimed) {
        return new ItemFacts(organ, parentCategory, claimed, past);
    }

    /** Whether the name is one that the body has, had or is going to have. */
    boolean isNameOfOrgan(String name) {
        return (organ != null && organ.name().equals(name)) || past.names().contains(name);
    }

    /** The content with the body's present name, where it bears another one of its names (机关更名). */
    public ItemContent named(ItemContent content) {
        String name = content.exercise().organName();
        return organ == null || organ.name().equals(name) || !isNameOfOrgan(name)
                ? content
                : content.withExercise(content.exercise().withOrganName(organ.name()));
    }
}
