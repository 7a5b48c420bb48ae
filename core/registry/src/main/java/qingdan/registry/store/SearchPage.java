package qingdan.registry.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of results.
 *
 * @param next where the next page begins; null on the last page
 */
public record SearchPage(List<SearchHit> hits, @Nullable SearchCursor next) {
    public SearchPage {
        hits = List.copyOf(hits);
    }
}
