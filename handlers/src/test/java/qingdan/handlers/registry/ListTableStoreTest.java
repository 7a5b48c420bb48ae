package qingdan.handlers.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import io.smallrye.mutiny.Uni;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qingdan.contract.Reply;
import qingdan.contract.model.ListTableItem;
import qingdan.contract.model.ListTablePage;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.intake.SourceFormat;
import qingdan.registry.publication.ListFilter;
import qingdan.registry.publication.ListKind;
import qingdan.registry.publication.ListPages;
import qingdan.registry.publication.ListWriter;
import qingdan.registry.publication.ListedItem;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.Divisions;
import qingdan.registry.store.SeedLoader;

/** What a page shows of an official table is what its file holds, whatever the length of the pages. */
@NullUnmarked
class ListTableStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ListFilter COUNTY = new ListFilter("340123", false, null, null, DAY);
    private static TestDatabase db;
    private static ListPages pages;
    private static ExportDesk desk;

    @BeforeAll
    static void start() {
        db = TestDatabase.create();
        Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system())
                .load(SeedFiles.load(SeedSource.product())));
        pages = new ListPages(db.database());
        desk = new ExportDesk(
                pages,
                new Divisions(db.database()),
                () -> Uni.createFrom().item("state"),
                () -> Instant.parse("2026-03-02T02:00:00Z"),
                "https://node.example",
                day -> {
                    throw new AssertionError("Expected no charts, but " + day);
                });
    }

    @AfterAll
    static void stop() {
        db.close();
    }

    private static Reply<ListTablePage> rows(ListKind kind, String organ, int limit, String cursor) {
        return Await.await(desk.rows("340123", kind.word(), false, organ, null, null, limit, cursor));
    }

    private static ListTablePage page(Reply<ListTablePage> reply) {
        if (reply instanceof Reply.Ok<ListTablePage> ok) return ok.body();
        throw new AssertionError("Expected a page, but got " + reply);
    }

    private static ListTablePage page(ListKind kind, int limit, String cursor) {
        return page(rows(kind, null, limit, cursor));
    }

    private static List<List<String>> file(ListKind kind) {
        List<ListedItem> items = new ArrayList<>();
        for (List<ListedItem> next = Await.await(pages.after("", COUNTY));
                !next.isEmpty();
                next = Await.await(pages.after(next.getLast().itemCode(), COUNTY))) items.addAll(next);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ListWriter(kind, "t").write(SourceFormat.CSV, items.iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<List<String>> lines = new ArrayList<>();
        CsvReader.builder()
                .ofCsvRecord(out.toString(StandardCharsets.UTF_8).substring(1))
                .forEach(line -> lines.add(line.getFields()));
        return lines;
    }

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void shouldShowWhatTheFileHolds(ListKind kind) {
        List<List<String>> lines = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        ListTablePage page = page(kind, 7, null);
        lines.add(page.headings());
        assertEquals("肥西县" + kind.title() + "（2026-03-02）", page.title());
        for (boolean more = true; more; page = more ? page(kind, 7, page.nextCursor()) : page) {
            assertTrue(page.items().size() <= 7);
            for (ListTableItem item : page.items()) {
                codes.add(item.itemCode());
                item.lines().forEach(line -> lines.add(line.cells()));
            }
            more = page.nextCursor() != null;
        }
        assertTrue(codes.size() > 14, "Expected several pages, but " + codes.size());
        assertEquals(codes.size(), codes.stream().distinct().count());
        assertEquals(file(kind), lines);
    }

    @Test
    void shouldNarrowToAnOrganAndRefuseWhatItCannotRead() {
        ListTablePage all = page(ListKind.TOTAL, 100, null);
        String organ = all.items().getFirst().itemCode().substring(0, 18);
        List<ListTableItem> of = page(rows(ListKind.TOTAL, organ, 100, null)).items();
        assertTrue(!of.isEmpty() && of.stream().allMatch(i -> i.itemCode().startsWith(organ)), of::toString);
        for (String bad : List.of("x", "bm9uZQ", "LTF8eA", "OTk5OTk5OTk5OTk5OXx4"))
            assertInstanceOf(Reply.Refused.class, rows(ListKind.TOTAL, null, 20, bad), bad);
        assertInstanceOf(
                Reply.Refused.class, Await.await(desk.rows("999900", "total", false, null, null, null, 20, null)));
    }
}
