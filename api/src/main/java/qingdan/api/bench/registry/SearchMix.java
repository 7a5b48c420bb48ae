package qingdan.api.bench.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What people type (查找习惯): of a hundred questions, by kind, as {@link Kind} says; half of them with a filter. Drawn from items that are on
 * the list, so that most find something. Pure: a seed gives the same questions again.
 */
final class SearchMix {
    /** Kinds of questions, with their share of a hundred. */
    enum Kind {
        ONE_CHARACTER(8),
        TWO_CHARACTERS(18),
        COMMON_WORD(8),
        WORD(22),
        TWO_WORDS(6),
        PINYIN(8),
        INITIALS(10),
        SYNONYM(4),
        ONE_WRONG_CHARACTER(4),
        CODE(5),
        BROWSE(7);

        private final int share;

        Kind(int share) {
            this.share = share;
        }
    }

    private static final int FACETS_OF_HUNDRED = 12;
    private static final List<String> COMMON = List.of("处罚", "许可", "的", "检查", "未经批准", "违法行为", "备案", "对");
    private static final List<String> SAID = List.of("宅基地", "药店", "挖沙", "砍树", "低保", "饭店", "打井", "占道");

    /** An item as the list has it. */
    record Known(
            String itemCode,
            String basicCode,
            String words,
            String pinyin,
            String initials,
            String region,
            String organ,
            String category,
            Beside beside) {}

    /** Anhui's category, level of the region, topics (办事主题). */
    record Beside(String localCategory, String level, List<String> topics) {}

    /** One question: path and query of the contract, and under which name its duration is counted. */
    record Question(String kind, String path) {}

    private final List<Known> known;
    private final Random random;

    SearchMix(List<Known> known, long seed) {
        this.known = known;
        this.random = new Random(seed);
    }

    Question next() {
        Kind kind = kind(random.nextInt(100));
        Known item = known.get(random.nextInt(known.size()));
        boolean facets = kind != Kind.BROWSE && random.nextInt(100) < FACETS_OF_HUNDRED;
        StringBuilder path = new StringBuilder(facets ? "/v1/item-facets?" : "/v1/items?limit=20&");
        if (kind != Kind.BROWSE)
            path.append("q=")
                    .append(URLEncoder.encode(text(kind, item), StandardCharsets.UTF_8))
                    .append('&');
        filter(path, item, kind == Kind.BROWSE);
        return new Question(
                facets ? "facets" : kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                path.substring(0, path.length() - 1));
    }

    /** Path of one item's guide. */
    String guide() {
        return "/v1/items/" + known.get(random.nextInt(known.size())).itemCode();
    }

    private static Kind kind(int draw) {
        int sum = 0;
        for (Kind kind : Kind.values()) {
            sum += kind.share;
            if (draw < sum) return kind;
        }
        throw new IllegalStateException("Expected shares that make a hundred, but they make " + sum);
    }

    private String text(Kind kind, Known item) {
        String name = item.words().substring(0, item.words().indexOf('\n'));
        int at = random.nextInt(Math.max(1, name.length() - 5));
        return switch (kind) {
            case ONE_CHARACTER -> name.substring(at, at + 1);
            case TWO_CHARACTERS -> name.substring(at, Math.min(at + 2, name.length()));
            case COMMON_WORD -> COMMON.get(random.nextInt(COMMON.size()));
            case WORD -> name.substring(at, Math.min(at + 3 + random.nextInt(4), name.length()));
            case TWO_WORDS -> name.substring(0, 2) + " " + name.substring(name.length() - 2);
            case PINYIN -> part(first(item.pinyin()), 0, 8 + random.nextInt(12));
            case INITIALS -> part(first(item.initials()), at, 3 + random.nextInt(4));
            case SYNONYM -> SAID.get(random.nextInt(SAID.size()));
            case ONE_WRONG_CHARACTER -> {
                String word = part(name, at, 6);
                yield word.substring(0, word.length() / 2) + "龘" + word.substring(word.length() / 2 + 1);
            }
            case CODE ->
                random.nextBoolean() ? item.basicCode() : item.itemCode().substring(0, 18 + random.nextInt(13));
            case BROWSE -> "";
        };
    }

    private static String first(String lines) {
        return lines.substring(0, lines.indexOf('\n'));
    }

    private static String part(String text, int from, int length) {
        int at = Math.min(from, Math.max(0, text.length() - length));
        return text.substring(at, Math.min(at + length, text.length()));
    }

    private void filter(StringBuilder path, Known item, boolean always) {
        int draw = random.nextInt(100);
        if (draw < 20 || (always && draw < 60))
            path.append("region=").append(item.region()).append('&');
        else if (draw < 30) path.append("region=" + item.region() + "&category=" + item.category() + "&");
        else if (draw < 38) path.append("category=").append(item.category()).append('&');
        else if (draw < 44) path.append("organ=").append(item.organ()).append('&');
        else if (draw < 50) path.append("serviceObject=legal-person&");
    }
}
