package qingdan.handlers.registry;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.ElementDifference;
import qingdan.handlers.Words;
import qingdan.registry.diff.Change;
import qingdan.registry.diff.ContentDiff;

/** What a proposal changes, element by element (要素差异), in the words of the contract. */
final class Differences {
    private static final int MOST = 500;
    private static final int LONGEST_PATH = 2_000;
    private static final int LONGEST_NAME = 400;

    private Differences() {}

    /** Nothing before: every element that is there now. Both sides are items, or both are catalogue entries. */
    static <T extends Record> List<ElementDifference> of(@Nullable T before, T after, Locale locale) {
        return ContentDiff.from(before, after).stream()
                .limit(MOST)
                .map(c -> difference(c, locale))
                .toList();
    }

    private static ElementDifference difference(Change c, Locale locale) {
        return new ElementDifference(
                cut(c.path(), LONGEST_PATH),
                cut(Words.pick(locale, c.zh(), c.en()), LONGEST_NAME),
                ElementDifference.ChangeEnum.valueOf(c.kind().name()),
                c.element() == null ? null : cut(c.element(), LONGEST_PATH),
                c.before(),
                c.after(),
                CatalogueMapper.standard(c.path()));
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
