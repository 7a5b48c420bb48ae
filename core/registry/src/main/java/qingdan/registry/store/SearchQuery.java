package qingdan.registry.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemStatus;

/**
 * What somebody looks for (查找条件).
 *
 * @param text words, one or two characters, full pinyin, initials or a code; null for everything
 * @param region six-digit code of the region that exercises the item
 * @param category national category code
 * @param organ 实施主体
 * @param forWhom person or legal person; null for both
 * @param status 事项状态 on the day; null for any
 * @param beside topic, level and Anhui's category
 * @param after where the page before ended
 * @param limit 1 to 100
 */
public record SearchQuery(
        @Nullable String text,
        @Nullable String region,
        @Nullable String category,
        @Nullable String organ,
        @Nullable ForWhom forWhom,
        @Nullable ItemStatus status,
        Beside beside,
        @Nullable SearchCursor after,
        int limit) {

    /** Whom the item is for. */
    public enum ForWhom {
        /** 个人. */
        NATURAL_PERSON,
        /** 法人. */
        LEGAL_PERSON
    }

    /**
     * What else the item has to have; each null for any.
     *
     * @param topic 办事主题 of persons or of legal persons, as the items have it
     * @param level of the region that exercises the item: province, city, county, zone
     * @param localCategory code of Anhui's scheme of 2014
     */
    public record Beside(
            @Nullable String topic,
            @Nullable String level,
            @Nullable String localCategory) {
        /** Whatever it has. */
        public static final Beside NOTHING = new Beside(null, null, null);

        /** The same as tokens of the inverted index. */
        List<String> tokens() {
            List<String> tokens = new ArrayList<>();
            if (topic != null) tokens.add("t:" + topic);
            if (level != null) tokens.add("l:" + level);
            if (localCategory != null) tokens.add("a:" + localCategory);
            return tokens;
        }
    }

    /** How the text is looked up. */
    enum Kind {
        ALL,
        CODE,
        WORDS,
        LATIN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int MAX_LIMIT = 100;
    private static final int MAX_WORDS = 8;

    public SearchQuery {
        if (limit < 1 || limit > MAX_LIMIT)
            throw new IllegalArgumentException("Expected a limit of 1 to " + MAX_LIMIT + ", but got " + limit);
    }

    /** Whatever the status, the topic, the level and Anhui's category. */
    public SearchQuery(
            @Nullable String text,
            @Nullable String region,
            @Nullable String category,
            @Nullable String organ,
            @Nullable ForWhom forWhom,
            @Nullable SearchCursor after,
            int limit) {
        this(text, region, category, organ, forWhom, null, Beside.NOTHING, after, limit);
    }

    /** Whatever the topic, the level and Anhui's category. */
    public SearchQuery(
            @Nullable String text,
            @Nullable String region,
            @Nullable String category,
            @Nullable String organ,
            @Nullable ForWhom forWhom,
            @Nullable ItemStatus status,
            @Nullable SearchCursor after,
            int limit) {
        this(text, region, category, organ, forWhom, status, Beside.NOTHING, after, limit);
    }

    /** Everything, first page. */
    public static SearchQuery all(int limit) {
        return new SearchQuery(null, null, null, null, null, null, limit);
    }

    /** A text, first page, no filter. */
    public static SearchQuery text(String text, int limit) {
        return new SearchQuery(text, null, null, null, null, null, limit);
    }

    /** The same question in other words, first page. */
    SearchQuery asking(String other) {
        return new SearchQuery(other, region, category, organ, forWhom, status, beside, null, limit);
    }

    /** The same question from there on, as many as are still wanted. */
    SearchQuery goingOn(@Nullable SearchCursor from, int wanted) {
        return new SearchQuery(text, region, category, organ, forWhom, status, beside, from, wanted);
    }

    /** Whether anything matches at all. */
    SearchQuery ofAnyStatus() {
        return new SearchQuery(text, region, category, organ, forWhom, null, beside, null, 1);
    }

    /** How many matches are looked at for a page: a status is not in the index, it depends on the day. */
    int window() {
        return status == null ? limit : MAX_LIMIT;
    }

    /** Whether a region or an organ is given, so that the inverted index alone leaves little. */
    boolean narrow() {
        return region != null || organ != null;
    }

    /** The words, normalised. A code keeps its capitals. */
    List<String> words() {
        if (text == null) return List.of();
        List<String> words = SearchText.words(text);
        Kind kind = kind(words);
        if (kind == Kind.CODE) return List.of(words.getFirst().toUpperCase(Locale.ROOT));
        if (kind == Kind.LATIN) return List.of(String.join("", words));
        return words.subList(0, Math.min(words.size(), MAX_WORDS));
    }

    /** The filters as the tokens of the inverted index. */
    List<String> filters() {
        List<String> tokens = new ArrayList<>();
        if (region != null) tokens.add("r:" + region);
        if (category != null) tokens.add("c:" + category);
        if (organ != null) tokens.add("o:" + organ);
        if (forWhom != null) tokens.add(forWhom == ForWhom.NATURAL_PERSON ? "s:person" : "s:legal");
        tokens.addAll(beside.tokens());
        return tokens;
    }

    Kind kind() {
        return text == null ? Kind.ALL : kind(SearchText.words(text));
    }

    private static Kind kind(List<String> words) {
        if (words.isEmpty()) return Kind.ALL;
        if (words.size() == 1 && words.getFirst().matches("[a-z]*[0-9][a-z0-9]*")) return Kind.CODE;
        return words.stream().allMatch(word -> word.matches("[a-z]+")) ? Kind.LATIN : Kind.WORDS;
    }
}
