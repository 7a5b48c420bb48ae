package qingdan.api.bench.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import qingdan.api.bench.registry.SearchMix.Beside;
import qingdan.api.bench.registry.SearchMix.Known;
import qingdan.api.bench.registry.SearchMix.Question;

/**
 * Questions by topic, level and Anhui's category (按主题, 层级, 省类别), alone and with words, each as a page or as the counts of its facets;
 * and words with one slip. All kinds equally often, drawn from items that are on the list. Pure: a seed gives the same questions again.
 */
final class FilterMix {
    /** What is asked: a text, and what the matches are kept to. */
    private enum Kind {
        TOPIC(Text.NONE, true, false, false),
        LEVEL(Text.NONE, false, true, false),
        CATEGORY(Text.NONE, false, false, true),
        TOPIC_LEVEL_CATEGORY(Text.NONE, true, true, true),
        WORD_TOPIC(Text.WORD, true, false, false),
        WORD_LEVEL(Text.WORD, false, true, false),
        WORD_CATEGORY(Text.WORD, false, false, true),
        COMMON_WORD_TOPIC(Text.COMMON, true, false, false),
        COMMON_WORD_LEVEL(Text.COMMON, false, true, false),
        COMMON_WORD_CATEGORY(Text.COMMON, false, false, true),
        INITIALS_LEVEL(Text.INITIALS, false, true, false),
        PINYIN_TOPIC(Text.PINYIN, true, false, false),
        NEAR_WRONG(Text.WRONG, false, false, false),
        NEAR_MISSING(Text.MISSING, false, false, false),
        NEAR_EXTRA(Text.EXTRA, false, false, false),
        NEAR_WRONG_LEVEL(Text.WRONG, false, true, false);

        private final Text text;
        private final boolean topic;
        private final boolean level;
        private final boolean category;

        Kind(Text text, boolean topic, boolean level, boolean category) {
            this.text = text;
            this.topic = topic;
            this.level = level;
            this.category = category;
        }
    }

    private enum Text {
        NONE,
        WORD,
        COMMON,
        INITIALS,
        PINYIN,
        WRONG,
        MISSING,
        EXTRA
    }

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<String> COMMON = List.of("处罚", "许可", "的", "检查", "登记", "备案", "经营", "对");
    /** Letters and characters of a word that is typed. */
    private static final int LETTERS = 10;

    private static final int TYPED = 7;

    private final List<Known> known;
    private final Random random;

    FilterMix(List<Known> known, long seed) {
        this.known = known;
        this.random = new Random(seed);
    }

    Question next() {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        Known item = known.get(random.nextInt(known.size()));
        // Facets count what is asked for; only a page goes on to near words.
        boolean facets = !kind.name().startsWith("NEAR") && random.nextInt(3) == 0;
        StringBuilder path = new StringBuilder(facets ? "/v1/item-facets?" : "/v1/items?limit=20");
        String text = text(kind.text, item);
        if (!text.isEmpty()) path.append("&q=").append(encoded(text));
        Beside beside = item.beside();
        if (kind.topic && !beside.topics().isEmpty())
            path.append("&topic=")
                    .append(encoded(
                            beside.topics().get(random.nextInt(beside.topics().size()))));
        if (kind.level) path.append("&level=").append(beside.level());
        if (kind.category) path.append("&categoryScheme=ah2014&category=").append(beside.localCategory());
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Question(facets ? name + ", facets" : name, path.toString().replace("?&", "?"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String text(Text text, Known item) {
        String name = first(item.words());
        String word = part(name, TYPED);
        int inside = 1 + random.nextInt(Math.max(1, word.length() - 2));
        return switch (text) {
            case NONE -> "";
            case WORD -> part(name, 2 + random.nextInt(4));
            case COMMON -> COMMON.get(random.nextInt(COMMON.size()));
            case INITIALS -> part(first(item.initials()), 3 + random.nextInt(4));
            case PINYIN ->
                first(item.pinyin())
                        .substring(0, Math.min(LETTERS, first(item.pinyin()).length()));
            case WRONG -> word.substring(0, inside) + "龘" + word.substring(inside + 1);
            case MISSING -> word.substring(0, inside) + word.substring(inside + 1);
            case EXTRA -> word.substring(0, inside) + "龘" + word.substring(inside);
        };
    }

    private static String first(String lines) {
        return lines.substring(0, lines.indexOf('\n'));
    }

    private String part(String text, int length) {
        int at = random.nextInt(Math.max(1, text.length() - length + 1));
        return text.substring(at, Math.min(at + length, text.length()));
    }
}
