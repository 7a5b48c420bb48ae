package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.store.SearchPage.Relaxed;

/** A query that finds nothing as it was asked is read more freely, and the answer says how; and matches are counted by facet. */
class SearchRelaxedStoreTest {
    private static TestDatabase db;

    @BeforeAll
    static void fill() {
        db = Published.create();
    }

    @AfterAll
    static void drop() {
        db.close();
    }

    @ParameterizedTest
    @CsvSource({
        "开饭店, SYNONYM, 食品经营, 食品经营许可",
        "打井, SYNONYM, 取水, 取水许可",
        "食品经营徐可, SOUND, , 食品经营许可",
        "取睡许可, SOUND, , 取水许可",
        "食品精英许可, SOUND, , 食品经营许可",
        "食品运营许可, NEAR, , 食品经营许可",
        "娱乐场馆经营, NEAR, , 娱乐场所经营许可",
        "食品营许可, NEAR, , 食品经营许可",
        "食品的经营许可, NEAR, , 食品经营许可",
        "shipinjingyimg, NEAR, , 食品经营许可",
    })
    void shouldReadMoreFreelyWhenNothingFits(String text, Relaxed how, String shownFor, String name) {
        SearchPage page = search(SearchQuery.text(text, 20));
        assertEquals(how, page.relaxed(), text);
        assertEquals(shownFor, page.shownFor(), text);
        assertTrue(
                page.hits().stream().anyMatch(hit -> hit.name().equals(name)),
                text + " found " + page.hits().stream().map(SearchHit::name).toList());
    }

    @Test
    void shouldAnswerAsAskedWhenSomethingFits() {
        SearchPage page = search(SearchQuery.text("取水许可", 20));
        assertNull(page.relaxed());
        assertFalse(page.hits().isEmpty());
    }

    @Test
    void shouldKeepTheFiltersWhenReadMoreFreely() {
        SearchPage page = search(new SearchQuery("食品运营许可", "340123", null, null, null, null, 20));
        assertEquals(Relaxed.NEAR, page.relaxed());
        for (SearchHit hit : page.hits()) assertEquals("340123", hit.region());
    }

    @Test
    void shouldHaveAWordOfTheListForEverySynonym() throws Exception {
        List<String> lines = List.of(new String(
                        Synonyms.class
                                .getResourceAsStream("/search/synonyms.csv")
                                .readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8)
                .split("\n"));
        List<String> lost = lines.stream()
                .filter(line -> !line.startsWith("#") && line.contains(","))
                .map(line -> line.substring(line.indexOf(',') + 1))
                .distinct()
                .filter(word -> search(SearchQuery.text(word, 1)).relaxed() != null
                        || search(SearchQuery.text(word, 1)).hits().isEmpty())
                .toList();
        assertEquals(List.of(), lost, "words that find nothing in the sample list");
    }

    @Test
    void shouldCountTheMatchesByFacet() {
        SearchFacets facets = facets(SearchQuery.text("许可", 20));
        assertTrue(facets.complete());
        int licences = count(facets.categories(), "01");
        assertEquals(
                search(new SearchQuery("许可", null, "01", null, null, null, 100))
                        .hits()
                        .size(),
                Math.min(licences, 100));
        assertEquals(
                facets.counted(),
                facets.categories().stream().mapToInt(SearchFacets.Count::count).sum());
        assertTrue(facets.person() > 0 && facets.person() <= facets.counted());
        assertTrue(facets.organs().size() <= 20 && facets.regions().size() <= 20);
        assertTrue(facets.regions().stream().allMatch(r -> r.name() != null));
    }

    @ParameterizedTest
    @CsvSource({"开饭店", "食品经营徐可", "食品运营许可", "食品营许可", "shipinjingyimg"})
    void shouldCountWhatThePageShowsWhenReadMoreFreely(String text) {
        SearchFacets all = facets(SearchQuery.text(text, 20));
        SearchPage page = search(SearchQuery.text(text, 100));
        assertTrue(all.complete());
        assertEquals(page.hits().size(), Math.min(all.counted(), 100), text);
        assertFalse(all.topics().isEmpty() || all.organs().isEmpty());
        assertTrue(all.regions().stream().allMatch(region -> region.name() != null));
        for (SearchFacets.Count category : all.categories()) {
            SearchQuery narrowed = new SearchQuery(text, null, category.code(), null, null, null, 100);
            assertEquals(category.count(), facets(narrowed).counted(), category.code());
            assertEquals(
                    Math.min(category.count(), 100), search(narrowed).hits().size(), category.code());
        }
        for (SearchFacets.Count level : all.levels()) {
            SearchQuery.Beside beside = new SearchQuery.Beside(null, level.code(), null);
            SearchQuery narrowed = new SearchQuery(text, null, null, null, null, null, beside, null, 100);
            assertEquals(Math.min(level.count(), 100), search(narrowed).hits().size(), level.code());
        }
    }

    @Test
    void shouldCountWithinFiltersAndWithoutWords() {
        SearchFacets feixi = facets(new SearchQuery(null, "340123", null, null, null, null, 20));
        assertEquals(
                List.of("340123"),
                feixi.regions().stream().map(SearchFacets.Count::code).toList());
        assertEquals(feixi.counted(), count(feixi.regions(), "340123"));
        SearchFacets letters = facets(SearchQuery.text("spjyxk", 20));
        assertTrue(letters.counted() > 0);
        assertEquals(0, facets(SearchQuery.text("zzzzqqqq", 20)).counted());
        assertFalse(facets(SearchQuery.all(20)).complete());
    }

    @Test
    void shouldFindAndCountByTopicLevelAndAnhuiCategory() {
        SearchFacets all = facets(SearchQuery.text("许可", 20));
        assertTrue(all.topics().size() > 1
                && !all.levels().isEmpty()
                && !all.localCategories().isEmpty());
        assertEquals(
                all.counted(),
                all.levels().stream().mapToInt(SearchFacets.Count::count).sum());
        assertEquals(
                all.counted(),
                all.localCategories().stream()
                        .mapToInt(SearchFacets.Count::count)
                        .sum());
        for (SearchFacets.Count topic : all.topics())
            assertFound(topic, new SearchQuery.Beside(topic.code(), null, null));
        for (SearchFacets.Count level : all.levels())
            assertFound(level, new SearchQuery.Beside(null, level.code(), null));
        for (SearchFacets.Count category : all.localCategories())
            assertFound(category, new SearchQuery.Beside(null, null, category.code()));
        SearchQuery.Beside unknown = new SearchQuery.Beside("没有的主题", null, null);
        assertEquals(
                List.of(),
                search(new SearchQuery(null, null, null, null, null, null, unknown, null, 20))
                        .hits());
    }

    /** What a facet says is what the filter then finds, with the word and, in the same way, without it. */
    private static void assertFound(SearchFacets.Count facet, SearchQuery.Beside beside) {
        SearchQuery narrowed = new SearchQuery("许可", null, null, null, null, null, beside, null, 100);
        assertEquals(facet.count(), facets(narrowed).counted(), facet.code());
        assertEquals(Math.min(facet.count(), 100), search(narrowed).hits().size(), facet.code());
        SearchQuery alone = new SearchQuery(null, null, null, null, null, null, beside, null, 100);
        assertTrue(search(alone).hits().size() >= Math.min(facet.count(), 100), facet.code());
    }

    private static int count(List<SearchFacets.Count> counts, String code) {
        return counts.stream()
                .filter(c -> c.code().equals(code))
                .mapToInt(SearchFacets.Count::count)
                .sum();
    }

    private static SearchFacets facets(SearchQuery query) {
        return Await.await(new ItemSearch(db.database()).facets(query, Published.DAY));
    }

    private static SearchPage search(SearchQuery query) {
        return Await.await(new ItemSearch(db.database()).search(query, Published.DAY));
    }
}
