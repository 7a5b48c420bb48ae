package qingdan.registry.store;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Ways to read a query with one slip (错一个字): one character is another, one is missing or one is too many. Pure.
 *
 * @param likes patterns that all have to fit, with {@code _} for the character in doubt
 * @param tokens grams that stay sure, for the inverted index
 */
record NearWords(List<String> likes, List<String> tokens) {
    private static final int SHORTEST = 3;
    private static final int MAX_TRIES = 16;

    NearWords {
        likes = List.copyOf(likes);
        tokens = List.copyOf(tokens);
    }

    /** The slip: what stands in the place of the character in doubt, and how many characters of the query it takes up. */
    private enum Slip {
        WRONG("_", 1),
        MISSING("_", 0),
        EXTRA("", 1);

        private final String instead;
        private final int taken;

        Slip(String instead, int taken) {
            this.instead = instead;
            this.taken = taken;
        }

        /** Where it may be: a gap only inside, as at the edges the rest stands in the name by itself. */
        int first() {
            return this == MISSING ? 1 : 0;
        }
    }

    /**
     * The readings of a query that are worth a try; none when it is too short to guess at, or a code.
     *
     * @param otherLength one Chinese character is missing or too many, instead of another one
     */
    static List<NearWords> of(SearchQuery query, boolean otherLength, GuideSample sample) {
        List<String> words = query.words();
        return switch (query.kind()) {
            case LATIN -> otherLength ? List.of() : ofPinyin(words.getFirst());
            case WORDS ->
                (otherLength ? ofWordsMissingOrExtra(words) : ofWords(words))
                        .stream().filter(sample::rare).toList();
            case ALL, CODE -> List.of();
        };
    }

    /** The tries as {@code registry.near} reads them. */
    static JsonArray json(List<NearWords> tries) {
        JsonArray json = new JsonArray();
        for (NearWords one : tries)
            json.add(new JsonObject()
                    .put("likes", new JsonArray(one.likes()))
                    .put("tokens", new JsonArray(one.tokens())));
        return json;
    }

    /** Of Chinese words: one character of the longest word is in doubt. Words of one or two characters are too short to guess. */
    static List<NearWords> ofWords(List<String> words) {
        return ofWords(words, Slip.WRONG);
    }

    /** Of Chinese words: in the longest word one character is missing, or, of four characters and more, one is too many. */
    static List<NearWords> ofWordsMissingOrExtra(List<String> words) {
        List<NearWords> tries = new ArrayList<>(ofWords(words, Slip.MISSING));
        if (words.stream().anyMatch(word -> word.codePointCount(0, word.length()) > SHORTEST))
            tries.addAll(ofWords(words, Slip.EXTRA));
        return tries;
    }

    private static List<NearWords> ofWords(List<String> words, Slip slip) {
        int longest = 0;
        for (int i = 1; i < words.size(); i++)
            if (words.get(i).length() > words.get(longest).length()) longest = i;
        if (words.isEmpty()
                || words.get(longest).codePointCount(0, words.get(longest).length()) < SHORTEST) return List.of();
        List<NearWords> tries = new ArrayList<>();
        int[] points = words.get(longest).codePoints().toArray();
        for (int doubt = slip.first(); doubt < Math.min(points.length, MAX_TRIES); doubt++) {
            String before = new String(points, 0, doubt);
            String after = new String(points, doubt + slip.taken, points.length - doubt - slip.taken);
            List<String> sure = new ArrayList<>();
            List<String> likes = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (i == longest) continue;
                sure.add(words.get(i));
                likes.add("%" + words.get(i) + "%");
            }
            if (slip == Slip.EXTRA) sure.add(before + after);
            else {
                if (!before.isEmpty()) sure.add(before);
                if (!after.isEmpty()) sure.add(after);
            }
            likes.add("%" + before + slip.instead + after + "%");
            tries.add(new NearWords(likes, SearchText.queryGrams(sure)));
        }
        return tries;
    }

    /** Of pinyin: one letter is in doubt. */
    static List<NearWords> ofPinyin(String letters) {
        if (letters.length() < 2 * SHORTEST) return List.of();
        List<NearWords> tries = new ArrayList<>();
        for (int doubt = 0; doubt < Math.min(letters.length(), MAX_TRIES); doubt++) {
            String like = "%" + letters.substring(0, doubt) + "_" + letters.substring(doubt + 1) + "%";
            tries.add(new NearWords(List.of(like), List.of()));
        }
        return tries;
    }
}
