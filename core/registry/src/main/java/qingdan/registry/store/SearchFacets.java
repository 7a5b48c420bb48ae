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
