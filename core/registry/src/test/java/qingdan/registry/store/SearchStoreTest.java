package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.event.ItemStatus;

/** People find an item by what they have: a word, a character, pinyin, initials, a code. */
class SearchStoreTest {
    private static final String FEIXI = "340123";
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
        "食品经营许可, 食品经营许可, name",
        "食品经营, 食品经营许可, name",
        "经营许可, 食品经营许可, keyword",
        "食品 经营, 食品经营许可, name",
        "经营 食品, 食品经营许可, keyword",
        "低保, 最低生活保障金给付, keyword",
        "spjyxk, 食品经营许可, initials",
        "SPJY, 食品经营许可, initials",
        "jyxk, 食品经营许可, initials",
        "shipinjingying, 食品经营许可, pinyin",
        "shi pin jing ying, 食品经营许可, pinyin",
        "qushui, 取水许可, pinyin",
        "qsxk, 取水许可, initials",
        "sp, 食品经营许可, initials",
        "AHQL0297, 食品经营许可, code",
        "ktv, 娱乐场所经营许可, keyword",
        "wsxkz, 公共场所卫生许可, initials",
        "卫生许可证, 公共场所卫生许可, keyword",
        "sybxjjf, 失业保险金给付, initials",
    })
    void shouldFindTheItemWhenAskedInThatWay(String text, String name, String matched) {
        SearchPage page = search(new SearchQuery(text, FEIXI, null, null, null, null, 100));
        assertEquals(
                matched,
                page.hits().stream()
                        .filter(hit -> hit.name().equals(name))
                        .map(hit -> String.valueOf(hit.matched()))
                        .findFirst()
                        .orElse("nothing"),
                text + " found " + page.hits().stream().map(SearchHit::name).toList());
    }

    @Test
    void shouldRankTheWholeNameFirstWhenSeveralMatch() {
        SearchPage page = search(new SearchQuery("取水许可", FEIXI, null, null, null, null, 20));
        assertEquals("取水许可", page.hits().getFirst().name());
        assertEquals("name", page.hits().getFirst().matched());
        assertTrue(page.hits().size() >= 3);
    }

    @Test
    void shouldFindByOneAndTwoCharactersWhenAskedInChinese() {
        for (String text : List.of("水", "餐", "养老", "许可", "婚")) {
            SearchPage page = search(SearchQuery.text(text, 100));
            List<String> missing = Published.SEED.items().stream()
                    .filter(i -> i.content().name().contains(text))
                    .map(i -> i.itemCode())
                    .filter(code -> everything(text).stream()
                            .noneMatch(hit -> hit.itemCode().equals(code)))
                    .toList();
            assertEquals(List.of(), missing, text);
            assertTrue(page.hits().size() <= 100);
        }
    }

    @Test
    void shouldShowEveryItemOnceWhenPaged() {
        List<String> codes = new ArrayList<>();
        SearchCursor after = null;
        do {
            SearchPage page = search(new SearchQuery(null, null, null, null, null, after, 37));
            page.hits().forEach(hit -> codes.add(hit.itemCode()));
            after = page.next() == null
                    ? null
                    : SearchCursor.parse(page.next().text()).orElseThrow();
        } while (after != null);
        assertEquals(Published.SEED.items().size(), codes.size());
        assertEquals(codes.size(), new HashSet<>(codes).size());
    }

    @Test
    void shouldObeyFiltersWhenGiven() {
        SearchPage page =
                search(new SearchQuery("许可", FEIXI, "01", null, SearchQuery.ForWhom.NATURAL_PERSON, null, 100));
        assertFalse(page.hits().isEmpty());
        for (SearchHit hit : page.hits()) {
            assertEquals(FEIXI, hit.region());
            assertEquals("01", hit.category().code());
            assertEquals("肥西县", hit.regionName());
        }
    }

    @Test
    void shouldSayWhyNotWhenAnItemIsNotInForce() {
        assertEquals(ItemStatus.ABOLISHED, first("暂住证办理").status());
        assertEquals(ItemStatus.SUSPENDED, first("营业性演出审批").status());
        assertEquals(ItemStatus.FUTURE, first("长期护理保险失能评估申请").status());
        assertFalse(first("营业性演出审批").applicable());
    }

    @Test
    void shouldFindNothingWhenTheTextIsNotThereOrHostile() {
        for (String text : List.of("不存在的事项名称", "%", "_", "\\", "'; drop table x; --", "zzzzqqqq", "　", "𠮷"))
            assertTrue(search(SearchQuery.text(text, 10)).hits().size() <= 10, text);
        assertTrue(search(SearchQuery.text("zzzzqqqq", 10)).hits().isEmpty());
        assertTrue(SearchCursor.parse("nonsense!").isEmpty());
        assertTrue(SearchCursor.parse("MTIz").isEmpty());
    }

    private static SearchHit first(String name) {
        return search(new SearchQuery(name, FEIXI, null, null, null, null, 1))
                .hits()
                .getFirst();
    }

    private static List<SearchHit> everything(String text) {
        List<SearchHit> all = new ArrayList<>();
        SearchCursor after = null;
        do {
            SearchPage page = search(new SearchQuery(text, null, null, null, null, after, 100));
            all.addAll(page.hits());
            after = page.next();
        } while (after != null);
        return all;
    }

    @Test
    void shouldFindByStatusPageByPage() {
        List<SearchHit> all = paged(null, null, 100);
        for (ItemStatus status : ItemStatus.values()) {
            List<String> wanted = all.stream()
                    .filter(h -> h.status() == status)
                    .map(SearchHit::itemCode)
                    .toList();
            assertFalse(wanted.isEmpty(), "the sample has none that is " + status);
            assertEquals(wanted, codes(paged(null, status, 3)), status.word());
        }
        List<String> suspended = paged("许可", null, 100).stream()
                .filter(h -> h.status() == ItemStatus.SUSPENDED)
                .map(SearchHit::itemCode)
                .toList();
        assertEquals(suspended, codes(paged("许可", ItemStatus.SUSPENDED, 2)));
        SearchPage none = search(new SearchQuery("食品经营许可", FEIXI, null, null, null, ItemStatus.FUTURE, null, 20));
        assertTrue(none.hits().isEmpty() && none.next() == null && none.relaxed() == null);
    }

    private static List<String> codes(List<SearchHit> hits) {
        return hits.stream().map(SearchHit::itemCode).toList();
    }

    private static List<SearchHit> paged(@Nullable String text, @Nullable ItemStatus status, int limit) {
        List<SearchHit> found = new ArrayList<>();
        SearchCursor after = null;
        do {
            SearchPage page = search(new SearchQuery(text, null, null, null, null, status, after, limit));
            assertTrue(page.hits().size() <= limit);
            found.addAll(page.hits());
            after = page.next();
        } while (after != null);
        return found;
    }

    private static SearchPage search(SearchQuery query) {
        return Await.await(new ItemSearch(db.database()).search(query, Published.DAY));
    }
}
