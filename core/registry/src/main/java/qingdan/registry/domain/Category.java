package qingdan.registry.domain;

import java.util.Set;
import qingdan.registry.event.CategoryCode;

/**
 * A category of power with its names and its equivalents in the other scheme (权力类型对照). The mapping is not one to
 * one: 行政规划 and 其他权力 of Anhui both go to the national 其他行政权力, and the national 行政检查 comes from 其他权力.
 *
 * @param zh name in the published lists
 * @param equivalents codes of the other scheme that an item of this category may carry
 */
public record Category(CategoryCode code, String zh, String en, Set<String> equivalents) {
    public Category {
        equivalents = Set.copyOf(equivalents);
    }
}
