package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;

/**
 * A sample of the list (清单抽样), to know before a search how much it will match: few matches come from the inverted index, but what matches
 * everywhere is found faster by walking the list in the order of the page. Only the way depends on it, never the answer. Immutable.
 */
final class GuideSample {
    /** Too few guides for it to matter: every way is fast. */
    static final GuideSample NONE = new GuideSample(List.of(), 0);

    private static final int WANTED = 4_000;
    private static final int LEAST_GUIDES = 20_000;

    /** Segments of the list in its order, as {@code registry.segment} has them. */
    private static final int SEGMENTS = 121;

    private static final int SEGMENTS_A_GROUP = 40;
    private static final int GROUP_WIDTH = 10_000;

    /** Matches that are fetched and sorted at once; to fetch one costs as much as to walk over twenty. */
    private static final int FEW = 400;

    /** Least share of matches in a segment, and least number in the sample, for a walk to fill a page soon. */
    private static final double WALKABLE = 0.005;

    private static final int LEAST_SEEN = 3;

    /** Share of matches in a segment from which on every second or third guide is one. */
    private static final double EVERYWHERE = 0.3;

    /** Matches from which on the counts of facets are taken from some segments only, and how many are wanted then. */
    private static final int MANY = 10_000;

    private static final int COUNTED = 3_000;

    /** Guides that one guess at a slip may read. */
    private static final int GUESSED = 20_000;

    private static final int INDEX = 0;
    private static final int WALK = 1;
    private static final int WHOLE = 2;

    private static final String GUIDES =
            "select reltuples::bigint from pg_class where oid = 'registry.guide'::regclass";
    private static final String DRAW = """
            select words, initials, pinyin, weight, region, gb, person, legal,
                   array(select t from unnest(tokens) t where t like any (array['l:%', 't:%', 'a:%'])) as beside
              from registry.guide tablesample system ($1) limit $2""";

    private record Guide(
            String words,
            String initials,
            String pinyin,
            int segment,
            String region,
            String category,
            boolean person,
            boolean legal,
            List<String> beside) {}

    private final List<Guide> guides;
    private final double scale;

    private GuideSample(List<Guide> guides, long total) {
        this.guides = List.copyOf(guides);
        this.scale = guides.isEmpty() ? 0 : (double) total / guides.size();
    }

    /** Draws some thousand guides from the tables. */
    static Uni<GuideSample> draw(SqlClient client) {
        return Async.uni(() -> client.preparedQuery(GUIDES).execute()).chain(rows -> {
            long total = rows.iterator().next().getLong(0);
            if (total < LEAST_GUIDES) return Uni.createFrom().item(NONE);
            // Whole pages are drawn: somewhat more than wanted, so that the end of the table has its chance too.
            Tuple tuple = Tuple.of((float) Math.min(100.0, 110.0 * WANTED / total), WANTED * 2);
            return Async.uni(() -> client.preparedQuery(DRAW).execute(tuple)).map(drawn -> {
                List<Guide> guides = new ArrayList<>();
                for (Row row : drawn)
                    guides.add(new Guide(
                            row.getString("words"),
                            row.getString("initials"),
                            row.getString("pinyin"),
                            segment(row.getInteger("weight")),
                            row.getString("region"),
                            row.getString("gb"),
                            row.getBoolean("person"),
                            row.getBoolean("legal"),
                            List.of(row.getArrayOfStrings("beside"))));
                return new GuideSample(guides, total);
            });
        });
    }

    private static int segment(int weight) {
        int group = weight / GROUP_WIDTH;
        if (group >= SEGMENTS / SEGMENTS_A_GROUP) return SEGMENTS - 1;
        return group * SEGMENTS_A_GROUP + Math.min(weight % GROUP_WIDTH, SEGMENTS_A_GROUP - 1);
    }

    /**
     * How to find the matches, as {@code registry.search} reads it: fours of rank, way, first and last segment; null when all of them are
     * few. Of a question without words, as {@code registry.browse_steps} reads it; null when the order of an index is the better way.
     */
    Integer @Nullable [] steps(SearchQuery query) {
        boolean all = query.kind() == SearchQuery.Kind.ALL;
        int[][] seen = all && (query.narrow() || query.beside().tokens().isEmpty()) ? null : seen(query);
        if (seen == null) return null;
        double times = scale * share(query);
        if (total(seen) <= few(times)) return all ? new Integer[] {1, WHOLE, 0, SEGMENTS - 1} : null;
        int[] there = new int[SEGMENTS];
        for (Guide guide : guides) there[guide.segment]++;
        List<Integer> steps = new ArrayList<>();
        for (int rank = 1; rank <= seen.length; rank++) {
            int[] matches = seen[rank - 1];
            if (sum(matches) <= few(times)) steps.addAll(List.of(rank, WHOLE, 0, SEGMENTS - 1));
            else runs(rank, matches, there, steps);
        }
        return steps.toArray(Integer[]::new);
    }

    /** So many of the sample are few; a handful, however large the list, for less says nothing. */
    private static double few(double times) {
        return Math.max(FEW / times, LEAST_SEEN);
    }

    /** Neighbouring segments of one way are one step. */
    private static void runs(int rank, int[] matches, int[] there, List<Integer> steps) {
        int first = 0;
        for (int s = 1; s <= SEGMENTS; s++) {
            int way = way(matches[first], there[first]);
            if (s < SEGMENTS && way(matches[s], there[s]) == way) continue;
            boolean everywhere = way == INDEX && first == 0 && s == SEGMENTS;
            steps.addAll(List.of(rank, everywhere ? WHOLE : way, first, s - 1));
            first = s;
        }
    }

    private static int way(int matches, int there) {
        return matches >= LEAST_SEEN && matches >= WALKABLE * there ? WALK : INDEX;
    }

    /** From which weight a walk meets matches everywhere; null when the inverted index is the better way to some thousand of them. */
    @Nullable
    Integer walkFrom(SearchQuery query) {
        int[][] seen = query.narrow() ? null : seen(query);
        if (seen == null || total(seen) <= few(scale)) return null;
        int[] there = new int[SEGMENTS];
        for (Guide guide : guides) there[guide.segment]++;
        int[] matches = bySegment(seen);
        for (int s = 0; s < SEGMENTS; s++)
            if (matches[s] >= LEAST_SEEN && matches[s] >= EVERYWHERE * there[s])
                return s / SEGMENTS_A_GROUP * GROUP_WIDTH + s % SEGMENTS_A_GROUP;
        return null;
    }

    /**
     * The segments, as tokens, whose matches are counted when all of them are too many to be fetched for it: those with the fewest, as many
     * as it takes; null when all can be looked at.
     */
    String @Nullable [] counted(SearchQuery query) {
        int[][] seen = query.narrow() || query.kind() == SearchQuery.Kind.LATIN ? null : seen(query);
        if (seen == null || total(seen) * scale <= MANY) return null;
        int[] matches = bySegment(seen);
        int[] fewestFirst = IntStream.range(0, SEGMENTS)
                .filter(s -> matches[s] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(s -> matches[s]))
                .mapToInt(s -> s)
                .toArray();
        List<String> tokens = new ArrayList<>();
        int sum = 0;
        for (int s : fewestFirst) {
            if (sum * scale >= COUNTED && sum >= LEAST_SEEN) break;
            sum += matches[s];
            tokens.add("w:" + s);
        }
        return tokens.toArray(String[]::new);
    }

    /** Whether what stays sure of a guess is rare enough to read every guide that has it: a guess at “对_处罚” would read most of a list. */
    boolean rare(NearWords guess) {
        List<String> sure = guess.likes().stream()
                .flatMap(like -> Arrays.stream(like.split("[%_]", -1)))
                .filter(part -> !part.isEmpty())
                .toList();
        long seen = guides.stream()
                .filter(guide -> sure.stream().allMatch(guide.words::contains))
                .count();
        return seen * scale <= GUESSED;
    }

    private static int[] bySegment(int[][] seen) {
        int[] matches = new int[SEGMENTS];
        for (int[] rank : seen) for (int s = 0; s < SEGMENTS; s++) matches[s] += rank[s];
        return matches;
    }

    private static int total(int[][] seen) {
        return Arrays.stream(seen).mapToInt(GuideSample::sum).sum();
    }

    /** Matches in the sample by rank and segment, wherever they are exercised; null for questions whose way needs no choice. */
    private int @Nullable [][] seen(SearchQuery query) {
        SearchQuery.Kind kind = query.kind();
        if (guides.isEmpty() || query.organ() != null || kind == SearchQuery.Kind.CODE) return null;
        List<String> words = query.words();
        Predicate<Guide> filter = filter(query);
        int[][] seen = new int[kind == SearchQuery.Kind.ALL ? 1 : kind == SearchQuery.Kind.WORDS ? 3 : 5][SEGMENTS];
        for (Guide guide : guides) {
            int rank =
                    switch (kind) {
                        case ALL -> 1;
                        case WORDS -> rank(guide, words);
                        default -> rank(guide, words.getFirst());
                    };
            if (rank > 0 && filter.test(guide)) seen[rank - 1][guide.segment]++;
        }
        return seen;
    }

    /** Part of the list that the region of the query makes up. */
    private double share(SearchQuery query) {
        String region = query.region();
        if (region == null) return 1;
        return (double) guides.stream().filter(g -> g.region.equals(region)).count() / guides.size();
    }

    private static Predicate<Guide> filter(SearchQuery query) {
        String category = query.category();
        SearchQuery.ForWhom forWhom = query.forWhom();
        List<String> beside = query.beside().tokens();
        return g -> g.beside.containsAll(beside)
                && (category == null || g.category.equals(category))
                && (forWhom == null || (forWhom == SearchQuery.ForWhom.NATURAL_PERSON ? g.person : g.legal));
    }

    private static int rank(Guide guide, List<String> words) {
        for (String word : words) if (!guide.words.contains(word)) return 0;
        String first = words.getFirst();
        if (!guide.words.startsWith(first)) return 3;
        return guide.words.charAt(first.length()) == '\n' ? 1 : 2;
    }

    private static int rank(Guide guide, String letters) {
        if (guide.initials.startsWith(letters)) return guide.initials.charAt(letters.length()) == '\n' ? 1 : 2;
        if (guide.words.contains(letters)) return 3;
        if (guide.initials.contains(letters)) return 4;
        return letters.length() >= 3 && guide.pinyin.contains(letters) ? 5 : 0;
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }
}
