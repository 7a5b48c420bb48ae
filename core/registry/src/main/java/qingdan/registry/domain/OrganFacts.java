package qingdan.registry.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.Division;

/**
 * What the rules about bodies must know besides the body itself.
 *
 * @param region the division it serves, as it is on the command's day; null when there is none and when its end is recorded
 * @param codeHolder code of another body that has or had the credit code; null when nobody
 * @param namesake code of another body of the same region with the same name on or after the day; null when none
 * @param listed how many items stand on the list under the body on or after the day
 * @param some codes of the first few of them
 * @param successor the body that is to take its place; null when none is named
 */
public record OrganFacts(
        @Nullable Division region,
        @Nullable String codeHolder,
        @Nullable String namesake,
        int listed,
        List<String> some,
        @Nullable OrganHistory successor) {
    public OrganFacts {
        some = List.copyOf(some);
    }
}
