package qingdan.registry.domain;

import org.jspecify.annotations.Nullable;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.Organ;

/**
 * What the rules must know besides the item itself.
 *
 * @param organ the implementing body from the organ table; null when the table does not have it
 * @param parentCategory national category of the main item, for a sub-item whose main item is known
 */
public record ItemFacts(@Nullable Organ organ, @Nullable CategoryCode parentCategory) {}
