package qingdan.registry.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.Division;

/**
 * What the rules about divisions must know besides the division itself.
 *
 * @param parent the division above as it is on the command's day; null when there is none and when its end is recorded
 * @param namesake code of another division right below the same parent with the same name on or after the day, other than
 *     the one whose place it takes; null when none
 * @param held what rests on the code on the day or later, as far as it matters
 * @param other the code that takes the place of this one, or whose place it takes; null when none is named
 */
public record DivisionFacts(
        @Nullable Division parent,
        @Nullable String namesake,
        Held held,
        @Nullable DivisionHistory other) {

    /**
     * What rests on a code. Counts, each with the first few.
     *
     * @param below divisions right below it, by code
     * @param organs bodies that serve it, by name
     * @param items items exercised in it, by code
     */
    public record Held(
            int below, List<String> someBelow, int organs, List<String> someOrgans, int items, List<String> someItems) {
        /** Nothing. */
        public static final Held NOTHING = new Held(0, List.of(), 0, List.of(), 0, List.of());

        public Held {
            someBelow = List.copyOf(someBelow);
            someOrgans = List.copyOf(someOrgans);
            someItems = List.copyOf(someItems);
        }
    }
}
