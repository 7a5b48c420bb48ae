package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What items need to know of their body through time.
 *
 * @param names every name it ever had or is going to have
 * @param from first day of the body; null when it came with a whole table
 * @param until first day on which it is no more; null while no end is known
 */
public record OrganPast(
        Set<String> names,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** Nothing is known but the body as it is. */
    public static final OrganPast NONE = new OrganPast(Set.of(), null, null);

    public OrganPast {
        names = Set.copyOf(names);
    }
}
