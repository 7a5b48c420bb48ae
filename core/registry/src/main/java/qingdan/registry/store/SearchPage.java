package qingdan.registry.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of results.
 *
 * @param next where the next page begins; null on the last page
 * @param relaxed how the query was read, when nothing fitted it as it was asked; null otherwise
 * @param shownFor the words whose results are shown instead of those asked for; null when the query itself was read more freely
 */
public record SearchPage(
        List<SearchHit> hits,
        @Nullable SearchCursor next,
        @Nullable Relaxed relaxed,
        @Nullable String shownFor) {

    /** Ways to read a query that found nothing (放宽查找). */
    public enum Relaxed {
        /** 清单用语: everyday words in the words of the list. */
        SYNONYM,
        /** 同音: other characters of the same sound. */
        SOUND,
        /** 错一个字: one character is another one, is missing or is too many. */
        NEAR
    }

    public SearchPage {
        hits = List.copyOf(hits);
    }

    SearchPage(List<SearchHit> hits, @Nullable SearchCursor next) {
        this(hits, next, null, null);
    }

    /** The same results, as an answer to another question. One page: who wants more asks that question. */
    SearchPage insteadOf(Relaxed how, @Nullable String words) {
        return new SearchPage(hits, null, how, words);
    }
}
