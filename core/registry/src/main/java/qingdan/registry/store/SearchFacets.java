package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;

/**
 * How the matches of a search spread (分面): by category of both schemes, region, level, organ, topic, online depth and for whom.
 *
 * @param counted how many matches were counted
 * @param complete false when there are more than the 2,000 that are looked at for each way of matching
 * @param person matches a natural person can use; {@code legal} likewise for legal persons
 */
public record SearchFacets(
        int counted,
        boolean complete,
        List<Count> categories,
        List<Count> localCategories,
        List<Count> regions,
        List<Count> levels,
        List<Count> organs,
        List<Count> topics,
        List<Count> depths,
        int person,
        int legal) {
    private static final String COUNT = "select registry.facets($1, $2, $3, $4, $5, $6, $7, $8) as facets";

    /** Most matches of all guesses together that are counted. */
    private static final int NEAR_MOST = 2_000;

    /** Likewise of the rows that fit with one slip; few, so they are looked up one by one. */
    private static final String COUNT_NEAR = """
            with hit as materialized (
              select g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth, g.ah, g.topics
                from registry.near($1, $2, $3, $4, $5) n join registry.guide g on g.item_code = n.item_code)
            select jsonb_build_object(
              'counted', (select count(*) from hit), 'complete', (select count(*) from hit) < $5,
              'category', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
                  select gb code, count(*) n from hit group by gb) x),
              'ah', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
                  select ah code, count(*) n from hit group by ah) x),
              'topic', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
                  select t code, count(*) n from hit, lateral (select distinct unnest(hit.topics) t) x
                   group by t order by count(*) desc, t limit 40) x),
              'level', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
                  select registry.level_of(h.region) code, sum(h.n) n
                    from (select region, count(*) n from hit group by region) h group by 1) x),
              'region', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
                  select h.code, h.n, coalesce((select r.name from registry.region r where r.code = h.code
                           order by r.valid_from desc limit 1), h.code) as name
                    from (select region code, count(*) n from hit group by region
                           order by count(*) desc, region limit 20) h) x),
              'organ', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
                  select organ code, count(*) n, min(organ_name) as name from hit group by organ
                   order by count(*) desc, organ limit 20) x),
              'depth', (select coalesce(jsonb_agg(x order by x.code), '[]') from (
                  select depth::text code, count(*) n from hit group by depth) x),
              'person', (select count(*) from hit where person), 'legal', (select count(*) from hit where legal)) as facets
            """;

    private static final SearchFacets NOTHING = new SearchFacets(
            0, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0);

    /** One value with its number of matches; {@code name} where the database knows one. */
    public record Count(String code, @Nullable String name, int count) {}

    public SearchFacets {
        categories = List.copyOf(categories);
        localCategories = List.copyOf(localCategories);
        regions = List.copyOf(regions);
        levels = List.copyOf(levels);
        organs = List.copyOf(organs);
        topics = List.copyOf(topics);
        depths = List.copyOf(depths);
    }

    /**
     * Counts the matches of the query; its page and cursor do not matter. A question without words and filters has no facets.
     *
     * @param sample says which matches are counted where all are too many: {@link GuideSample#walkFrom}, {@link GuideSample#counted}
     */
    static Uni<SearchFacets> count(SqlClient client, SearchQuery query, GuideSample sample) {
        Integer walkFrom = sample.walkFrom(query);
        return count(client, query, walkFrom, walkFrom == null ? sample.counted(query) : null);
    }

    static Uni<SearchFacets> count(
            SqlClient client, SearchQuery query, @Nullable Integer walkFrom, String @Nullable [] segments) {
        boolean all = query.kind() == SearchQuery.Kind.ALL;
        if (all && query.filters().isEmpty()) return Uni.createFrom().item(NOTHING);
        List<String> words = query.words();
        List<String> grams = SearchText.queryGrams(words);
        Tuple tuple = Tuple.tuple()
                .addString(query.kind().word())
                .addArrayOfString(words.toArray(String[]::new))
                .addArrayOfString(grams.toArray(String[]::new))
                .addArrayOfString(grams.stream().map(gram -> "i:" + gram).toArray(String[]::new))
                .addArrayOfString(query.filters().toArray(String[]::new))
                .addBoolean(query.narrow())
                .addValue(walkFrom)
                .addArrayOfString(segments);
        return Async.uni(() -> client.preparedQuery(COUNT).execute(tuple))
                .map(rows -> of(rows.iterator().next().getJsonObject("facets")));
    }

    /**
     * Counts what fits with one slip, as {@link ItemSearch#nearly} finds it.
     *
     * @param otherLength one Chinese character is missing or too many, instead of another one
     */
    static Uni<SearchFacets> countNear(SqlClient client, SearchQuery query, boolean otherLength, GuideSample sample) {
        List<NearWords> tries = NearWords.of(query, otherLength, sample);
        if (tries.isEmpty()) return Uni.createFrom().item(NOTHING);
        Tuple tuple = Tuple.tuple()
                .addString(query.kind() == SearchQuery.Kind.LATIN ? "pinyin" : "words")
                .addJsonArray(NearWords.json(tries))
                .addArrayOfString(query.filters().toArray(String[]::new))
                .addBoolean(query.narrow())
                .addInteger(NEAR_MOST);
        return Async.uni(() -> client.preparedQuery(COUNT_NEAR).execute(tuple))
                .map(rows -> of(rows.iterator().next().getJsonObject("facets")));
    }

    private static SearchFacets of(JsonObject json) {
        return new SearchFacets(
                json.getInteger("counted"),
                json.getBoolean("complete"),
                counts(json.getJsonArray("category")),
                counts(json.getJsonArray("ah")),
                counts(json.getJsonArray("region")),
                counts(json.getJsonArray("level")),
                counts(json.getJsonArray("organ")),
                counts(json.getJsonArray("topic")),
                counts(json.getJsonArray("depth")),
                json.getInteger("person"),
                json.getInteger("legal"));
    }

    private static List<Count> counts(JsonArray rows) {
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            JsonObject row = rows.getJsonObject(i);
            counts.add(new Count(row.getString("code"), row.getString("name"), row.getInteger("n")));
        }
        return counts;
    }
}
