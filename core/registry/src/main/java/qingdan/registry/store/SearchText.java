package qingdan.registry.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Text as the search sees it: full-width folded, lower case, without spaces and punctuation; and its one- and
 * two-character grams, because Chinese is asked for by one or two characters.
 */
final class SearchText {
    private SearchText() {}

    /** Normalises one name or one word. */
    static String normalise(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The words of a query, normalised; blanks and punctuation separate words. */
    static List<String> words(String query) {
        List<String> words = new ArrayList<>();
        String folded = Normalizer.normalize(query, Normalizer.Form.NFKC);
        for (String word : folded.split("[^\\p{L}\\p{N}]+", -1)) {
            String normal = normalise(word);
            if (!normal.isEmpty()) words.add(normal);
        }
        return words;
    }

    /** One- and two-character grams of normalised texts; a gram never spans two texts. */
    static List<String> grams(List<String> texts) {
        Set<String> grams = new LinkedHashSet<>();
        for (String text : texts) {
            int[] points = text.codePoints().toArray();
            for (int i = 0; i < points.length; i++) {
                grams.add(new String(points, i, 1));
                if (i + 1 < points.length) grams.add(new String(points, i, 2));
            }
        }
        return List.copyOf(grams);
    }

    /** The grams a query's words need: two-character ones, and the character itself for a word of one character. */
    static List<String> queryGrams(List<String> words) {
        Set<String> grams = new LinkedHashSet<>();
        for (String word : words) {
            int[] points = word.codePoints().toArray();
            if (points.length == 1) grams.add(word);
            for (int i = 0; i + 1 < points.length; i++) grams.add(new String(points, i, 2));
        }
        return List.copyOf(grams);
    }
}
