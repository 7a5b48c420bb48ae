package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/**
 * Search over the list (事项查找): words, one or two characters, full pinyin, initials, codes; filters; keyset pages. Best
 * matches first: the whole name, its beginning, any place, then pinyin; within a rank what can be applied for online,
 * then shorter names; abolished items last. Thread-safe.
 */
public final class ItemSearch {
    private static final String PAGE = """
            select s.rank, s.weight, g.item_code, g.basic_code, g.name, g.gb, g.organ, g.organ_name, g.region, g.objects,
                   g.statutory, g.promised, g.depth, g.visits, g.applicable,
                   coalesce((select v.version from registry.item_version v
                              where v.item_code = g.item_code and v.effective @> $1::date), g.version) as version,
                   registry.status_on(g.item_code, $1) as status,
                   coalesce((select r.name from registry.region r where r.code = g.region
                              order by r.valid_from desc limit 1), g.region) as region_name
              from %s s
              join registry.guide g on g.item_code = s.item_code
             order by s.rank, s.weight, s.item_code
            """;
    private static final String BROWSE = PAGE.formatted("registry.browse($2, $3, $4, $5, $6, $7, $8, $9)");
    private static final String SEARCH = PAGE.formatted("registry.search($2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");

    private final Database database;

    public ItemSearch(Database database) {
        this.database = database;
    }

    /** One page, with the status of every item on the day. */
    public Uni<SearchPage> search(SearchQuery query, LocalDate day) {
        return execute(database.pool(), query, day).map(rows -> page(rows, query));
    }

    static Uni<RowSet<Row>> execute(SqlClient client, SearchQuery query, LocalDate day) {
        boolean all = query.kind() == SearchQuery.Kind.ALL;
        Tuple tuple = all ? browse(query, day) : words(query, day);
        return Async.uni(() -> client.preparedQuery(all ? BROWSE : SEARCH).execute(tuple));
    }

    private static Tuple browse(SearchQuery query, LocalDate day) {
        SearchCursor after = query.after();
        SearchQuery.ForWhom forWhom = query.forWhom();
        return Tuple.tuple()
                .addLocalDate(day)
                .addValue(query.region())
                .addValue(query.category())
                .addValue(query.organ())
                .addValue(forWhom == SearchQuery.ForWhom.NATURAL_PERSON ? Boolean.TRUE : null)
                .addValue(forWhom == SearchQuery.ForWhom.LEGAL_PERSON ? Boolean.TRUE : null)
                .addValue(after == null ? null : after.weight())
                .addValue(after == null ? null : after.itemCode())
                .addInteger(query.limit() + 1);
    }

    private static Tuple words(SearchQuery query, LocalDate day) {
        List<String> words = query.words();
        List<String> grams = SearchText.queryGrams(words);
        SearchCursor after = query.after();
        return Tuple.tuple()
                .addLocalDate(day)
                .addString(query.kind().word())
                .addArrayOfString(words.toArray(String[]::new))
                .addArrayOfString(grams.toArray(String[]::new))
                .addArrayOfString(grams.stream().map(gram -> "i:" + gram).toArray(String[]::new))
                .addArrayOfString(query.filters().toArray(String[]::new))
                .addBoolean(query.region() != null || query.organ() != null)
                .addValue(after == null ? null : after.rank())
                .addValue(after == null ? null : after.weight())
                .addValue(after == null ? null : after.itemCode())
                .addInteger(query.limit() + 1);
    }

    private static SearchPage page(RowSet<Row> rows, SearchQuery query) {
        List<SearchHit> hits = new ArrayList<>();
        SearchCursor last = null;
        for (Row row : rows) {
            if (hits.size() == query.limit()) return new SearchPage(hits, last);
            hits.add(SearchHit.of(row, query.kind()));
            last = new SearchCursor(row.getInteger("rank"), row.getInteger("weight"), row.getString("item_code"));
        }
        return new SearchPage(hits, null);
    }
}
