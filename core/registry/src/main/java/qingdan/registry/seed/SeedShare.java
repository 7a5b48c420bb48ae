package qingdan.registry.seed;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that one node takes in (节点所管部分): items are written only where their region is served, the
 * tables of reference only at the province.
 *
 * @param region region of the node; null for a whole list in one place
 * @param reference whether divisions, organs and catalogue are written here
 * @param serves whether the node serves a region
 */
public record SeedShare(@Nullable String region, boolean reference, Predicate<String> serves) {

    /** Everything, for a platform with one node only. */
    public static SeedShare whole() {
        return new SeedShare(null, true, region -> true);
    }
}
