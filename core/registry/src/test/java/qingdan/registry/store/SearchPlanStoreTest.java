package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import qingdan.kernel.Async;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;

/** On more than 50,000 guides every kind of search is answered from an index, never by reading the table. */
@Order(1)
class SearchPlanStoreTest {
    private static final int COPIES = 150;
    private static final String TOPIC = "准营准办";
    private static final String SCANS = """
            select pg_stat_get_xact_numscans('registry.guide'::regclass) as table_scans,
                   (select sum(pg_stat_get_xact_numscans(i.indexrelid)) from pg_index i
                     where i.indrelid = 'registry.guide'::regclass)::bigint as index_scans""";
    private static TestDatabase db;
    private static GuideSample sample = GuideSample.NONE;
    private static List<Guide> guides = List.of();

    @BeforeAll
    static void fill() {
        db = Published.create();
        db.asOwner("""
                create table registry.kept_index as
                  select indexname, indexdef from pg_indexes
                   where schemaname = 'registry' and tablename = 'guide' and indexname <> 'guide_pkey';
                do $$ declare i text; begin
                  for i in select indexname from registry.kept_index loop execute 'drop index registry.' || i; end loop;
                end $$;
                """);
        db.asOwner("""
                insert into registry.catalogue_item (item_code, basic_code, organ, region, newest_version)
                  select overlay(c.item_code placing lpad(n::text, 3, '0') from 3 for 3), c.basic_code, c.organ,
                         (340123 + n)::text, 1
                    from registry.catalogue_item c, generate_series(1, %1$d) n;
                insert into registry.guide
                  select overlay(g.item_code placing lpad(n::text, 3, '0') from 3 for 3), 1, g.basic_code,
                         g.local_code || '-' || n, g.name, g.organ, g.organ_name, (340123 + n)::text, g.ah, g.gb,
                         g.department, g.objects, g.person, g.legal, g.topics, g.initiation, g.depth, g.visits,
                         g.applicable, g.statutory, g.promised, g.weight, g.words,
                         array_replace(g.tokens, 'r:' || g.region, 'r:' || (340123 + n)), g.pinyin, g.initials
                    from registry.guide g, generate_series(1, %1$d) n;
                """.formatted(COPIES));
        for (Row row : Published.asOwner(db, "select indexdef from registry.kept_index")) db.asOwner(row.getString(0));
        // An index that a walk alone reads wants to know which pages need no look at the table.
        db.asOwner("vacuum analyze registry.guide");
        sample = Await.await(GuideSample.draw(db.database().pool()));
        guides = guides();
    }

    @AfterAll
    static void drop() {
        db.close();
    }

    @Test
    void shouldReadIndexesOnlyWhenSearched() {
        long rows = Published.asNode(db, "select count(*) from registry.guide")
                .getFirst()
                .getLong(0);
        assertTrue(rows >= 50_000, "rows " + rows);
        Map<String, SearchQuery> queries = Map.ofEntries(
                Map.entry("one rare character", SearchQuery.text("餐", 20)),
                Map.entry("one common character", SearchQuery.text("的", 20)),
                Map.entry("two characters", SearchQuery.text("取水", 20)),
                Map.entry("two common characters", SearchQuery.text("处罚", 20)),
                Map.entry("a word", SearchQuery.text("食品经营许可", 20)),
                Map.entry("two words", SearchQuery.text("许可 食品", 20)),
                Map.entry("initials", SearchQuery.text("spjyxk", 20)),
                Map.entry("two initials", SearchQuery.text("sp", 20)),
                Map.entry("pinyin", SearchQuery.text("qushuixuke", 20)),
                Map.entry("code", SearchQuery.text("340131002", 20)),
                Map.entry("local code", SearchQuery.text("AHQL0297", 20)),
                Map.entry("nothing there", SearchQuery.text("航天器", 20)),
                Map.entry("one wrong character", SearchQuery.text("食品运营许可", 20)),
                Map.entry("one wrong letter", SearchQuery.text("shipinjingyimg", 20)),
                Map.entry("one character missing", SearchQuery.text("食品营许可", 20)),
                Map.entry("one character too many", SearchQuery.text("食品的经营许可", 20)),
                Map.entry("everything", SearchQuery.all(20)),
                Map.entry("region and category", new SearchQuery(null, "340123", "01", null, null, null, 20)),
                Map.entry("a topic", beside(null, null, TOPIC, null, null)),
                Map.entry("a level", beside(null, null, null, "county", null)),
                Map.entry("a rare level", beside(null, null, null, "province", null)),
                Map.entry("Anhui's category", beside(null, null, null, null, "02")),
                Map.entry("a topic nobody has", beside(null, null, "没有的主题", null, null)),
                Map.entry("a topic in a region", beside(null, "340123", TOPIC, null, null)),
                Map.entry("common word, topic and level", beside("许可", null, TOPIC, "county", null)),
                Map.entry("initials and level", beside("sp", null, null, "city", null)),
                Map.entry("code and Anhui's category", beside("340131002", null, null, null, "01")),
                Map.entry("word in a region", new SearchQuery("许可", "340123", null, null, null, null, 20)));
        queries.forEach((what, query) -> assertEquals(0L, tableScans(what, query), what));
    }

    /** A guide as a reader of the whole table finds it. */
    private record Placed(int rank, int weight, String itemCode) {}

    @Test
    void shouldShowTheBestFirstWhateverWayTheMatchesAreFound() {
        Set<Boolean> walked = new HashSet<>();
        for (SearchQuery query : List.of(
                SearchQuery.text("处罚", 20),
                SearchQuery.text("对", 20),
                SearchQuery.text("许可", 20),
                SearchQuery.text("证 发", 20),
                SearchQuery.text("cf", 20),
                SearchQuery.text("chufa", 20),
                SearchQuery.text("取水许可", 20),
                new SearchQuery("处罚", null, "02", null, SearchQuery.ForWhom.LEGAL_PERSON, null, 20),
                beside("许可", null, TOPIC, null, null),
                beside("处罚", null, null, "county", "02"),
                beside("xk", null, TOPIC, "county", null),
                beside(null, null, TOPIC, null, null),
                beside(null, null, null, "county", "02"),
                beside(null, null, TOPIC, "county", "01"),
                beside(null, null, null, "province", null),
                beside(null, null, "没有的主题", null, null),
                beside(null, "340130", TOPIC, null, null),
                new SearchQuery("处罚", "340130", null, null, null, null, 20))) {
            Integer[] steps = sample.steps(query);
            walked.add(steps != null && Arrays.stream(steps).skip(1).anyMatch(n -> n == 1));
            List<Placed> all = read(guides, query);
            SearchQuery page = query;
            for (int from = 0; from < Math.min(all.size(), 60); from += 20) {
                List<Placed> found = new ArrayList<>();
                for (Row row :
                        Await.await(ItemSearch.execute(db.database().pool(), page, Published.DAY, sample.steps(page))))
                    found.add(new Placed(row.getInteger("rank"), row.getInteger("weight"), row.getString("item_code")));
                assertEquals(all.subList(from, Math.min(from + 21, all.size())), found, query + " from " + from);
                if (found.size() < 21) break;
                Placed last = found.get(19);
                page = new SearchQuery(
                        query.text(),
                        query.region(),
                        query.category(),
                        query.organ(),
                        query.forWhom(),
                        query.status(),
                        query.beside(),
                        new SearchCursor(last.rank(), last.weight(), last.itemCode()),
                        20);
            }
        }
        assertEquals(Set.of(true, false), walked);
    }

    /** Ways of all segments by the inverted index: what decides is how many guides it has to read. */
    @Test
    void shouldNotReadWhatHoldsAWordToFindWhatBeginsWithIt() {
        for (String text : List.of("处罚", "证", "xk", "dcf")) {
            SearchQuery query = SearchQuery.text(text, 20);
            for (int rank : List.of(1, 2)) {
                Integer[] steps = {rank, 0, 0, 120};
                long begin = guides.stream()
                        .filter(guide -> (query.kind() == SearchQuery.Kind.LATIN ? guide.initials() : guide.words())
                                .startsWith(text))
                        .count();
                long read = Await.await(db.database().inTransaction(tx -> read(tx).chain(
                                before -> ItemSearch.execute(tx, query, Published.DAY, steps)
                                        .chain(found -> read(tx))
                                        .map(after -> after - before))));
                assertTrue(read <= begin + 100, text + " rank " + rank + ": read " + read + ", begin so " + begin);
            }
        }
    }

    private static Uni<Long> read(SqlConnection tx) {
        return Async.uni(() -> tx.query("select pg_stat_get_xact_tuples_fetched('registry.guide'::regclass)")
                        .execute())
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Test
    void shouldNotGuessWhereWhatIsSureStandsInMostNames() {
        assertFalse(sample.rare(new NearWords(List.of("%_%"), List.of())), "every name has some character");
        List<NearWords> rare = NearWords.ofWords(List.of("食品运营许可"));
        assertTrue(rare.stream().allMatch(sample::rare), rare::toString);
    }

    @Test
    void shouldCountSomeMatchesOfWhatMatchesWidelyAndSaySo() {
        SearchQuery county = beside(null, null, null, "county", null);
        String[] segments = sample.counted(county);
        assertNotNull(segments);
        SearchFacets some = Await.await(SearchFacets.count(db.database().pool(), county, null, segments));
        assertFalse(some.complete());
        assertTrue(some.counted() > 0 && some.counted() <= 2_000, some::toString);
        assertEquals(List.of(new SearchFacets.Count("county", null, some.counted())), some.levels());
        assertNull(sample.counted(SearchQuery.text("餐饮", 20)), "what is rare is counted whole");
    }

    private static SearchQuery beside(
            @Nullable String text,
            @Nullable String region,
            @Nullable String topic,
            @Nullable String level,
            @Nullable String localCategory) {
        SearchQuery.Beside beside = new SearchQuery.Beside(topic, level, localCategory);
        return new SearchQuery(text, region, null, null, null, null, beside, null, 20);
    }

    /** What decides a guide's place, as the table has it. */
    private record Guide(
            String itemCode,
            String words,
            String initials,
            String pinyin,
            String region,
            String level,
            String category,
            String localCategory,
            List<String> topics,
            boolean legal,
            int weight) {}

    /** Every guide, read once. Most copies stand in no division, so that their codes tell the level. */
    private static List<Guide> guides() {
        Map<String, String> levels = new HashMap<>();
        for (Row row : Published.asNode(db, "select code, level from registry.region order by valid_from"))
            levels.put(row.getString("code"), row.getString("level"));
        List<Guide> all = new ArrayList<>();
        for (Row row : Published.asNode(
                db,
                "select item_code, words, initials, pinyin, region, gb, ah, topics, legal, weight from registry.guide")) {
            String region = row.getString("region");
            String level = levels.getOrDefault(
                    region, region.endsWith("0000") ? "province" : region.endsWith("00") ? "city" : "county");
            all.add(new Guide(
                    row.getString("item_code"),
                    row.getString("words"),
                    row.getString("initials"),
                    row.getString("pinyin"),
                    region,
                    level,
                    row.getString("gb"),
                    row.getString("ah"),
                    List.of(row.getArrayOfStrings("topics")),
                    row.getBoolean("legal"),
                    row.getInteger("weight")));
        }
        return all;
    }

    private static List<Placed> read(List<Guide> guides, SearchQuery query) {
        List<Placed> all = new ArrayList<>();
        for (Guide guide : guides) {
            int rank = rank(guide, query);
            boolean fits = rank > 0
                    && (query.region() == null || query.region().equals(guide.region()))
                    && (query.category() == null || query.category().equals(guide.category()))
                    && has(guide, query.beside())
                    && (query.forWhom() == null || guide.legal());
            if (fits) all.add(new Placed(rank, guide.weight(), guide.itemCode()));
        }
        all.sort(Comparator.comparingInt(Placed::rank)
                .thenComparingInt(Placed::weight)
                .thenComparing(Placed::itemCode));
        return all;
    }

    private static int rank(Guide guide, SearchQuery query) {
        boolean latin = query.kind() == SearchQuery.Kind.LATIN;
        List<String> words = query.words();
        if (words.isEmpty()) return 1;
        String lines = latin ? guide.initials() : guide.words();
        String q = words.getFirst();
        int rank = lines.startsWith(q + "\n") ? 1 : lines.startsWith(q) ? 2 : lines.contains(q) ? (latin ? 4 : 3) : 0;
        if (latin && rank != 1 && rank != 2 && guide.words().contains(q)) rank = 3;
        if (latin && rank == 0 && guide.pinyin().contains(q)) rank = 5;
        return latin || words.stream().allMatch(lines::contains) ? rank : 0;
    }

    private static boolean has(Guide guide, SearchQuery.Beside beside) {
        return (beside.topic() == null || guide.topics().contains(beside.topic()))
                && (beside.level() == null || beside.level().equals(guide.level()))
                && (beside.localCategory() == null || beside.localCategory().equals(guide.localCategory()));
    }

    /**
     * Counted by the server within one transaction, so whatever plan the functions took, it shows. The counters may still hold what the
     * connection did shortly before, so that what counts is how they grow.
     */
    private static long tableScans(String what, SearchQuery query) {
        List<Row> scans = Await.await(db.database().inTransaction(tx -> run(tx, query)));
        Row before = scans.getFirst();
        Row after = scans.getLast();
        assertTrue(after.getLong("index_scans") > before.getLong("index_scans"), what);
        return after.getLong("table_scans") - before.getLong("table_scans");
    }

    private static Uni<List<Row>> run(SqlConnection tx, SearchQuery query) {
        return scans(tx).chain(before -> ItemSearch.execute(tx, query, Published.DAY, null)
                .chain(found -> ItemSearch.execute(tx, query, Published.DAY, sample.steps(query)))
                .chain(found -> ItemSearch.nearly(tx, query, Published.DAY, false, sample))
                .chain(found -> ItemSearch.nearly(tx, query, Published.DAY, true, sample))
                .chain(found -> SearchFacets.countNear(tx, query, false, sample))
                .chain(found -> SearchFacets.countNear(tx, query, true, sample))
                .chain(found -> SearchFacets.count(tx, query, GuideSample.NONE))
                .chain(found -> SearchFacets.count(tx, query, sample))
                .chain(found -> SearchFacets.count(tx, query, null, sample.counted(query)))
                .chain(found -> scans(tx))
                .map(after -> List.of(before, after)));
    }

    private static Uni<Row> scans(SqlConnection tx) {
        return Async.uni(() -> tx.query(SCANS).execute())
                .map(rows -> rows.iterator().next());
    }
}
