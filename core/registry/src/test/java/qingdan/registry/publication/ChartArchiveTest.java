package qingdan.registry.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.registry.change.store.ChangeRoutes;
import qingdan.registry.print.PrintShop;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;

/** The flow charts of many items as one archive: everything that can be drawn, and a word about what cannot. */
class ChartArchiveTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<ListedItem> ITEMS = SeedFiles.load(SeedSource.product()).items().stream()
            .filter(item -> item.content().exercise().region().equals("340123"))
            .map(ChartArchiveTest::listed)
            .toList();
    private static final Held ROUTE = Held.builtIn(ChangeRoutes.builtIn());

    @Test
    void shouldHoldASheetForEachItemAndSayWhichHasNone() throws IOException {
        // given a procedure for licences only
        Map<Boolean, List<ListedItem>> licences = ITEMS.stream()
                .collect(Collectors.partitioningBy(
                        item -> item.content().procedureKey().equals("licence")));
        List<ListedItem> some =
                licences.values().stream().flatMap(all -> all.stream().limit(4)).toList();
        Map<String, byte[]> files =
                archive(some.iterator(), key -> key.equals("licence") ? Optional.of(ROUTE) : Optional.empty());
        String contents = new String(List.copyOf(files.values()).getLast(), StandardCharsets.UTF_8);
        assertEquals("目录.csv", List.copyOf(files.keySet()).getLast());
        int drawn = 0;
        for (ListedItem item : some) {
            boolean has = item.content().procedureKey().equals("licence");
            List<String> named = files.keySet().stream()
                    .filter(file -> file.endsWith("-" + item.itemCode() + ".pdf"))
                    .toList();
            assertEquals(has ? 1 : 0, named.size(), item.itemCode());
            String line = contents.lines()
                    .filter(one -> one.contains(item.itemCode()))
                    .findFirst()
                    .orElseThrow();
            assertTrue(line.contains(has ? named.getFirst() : "流程尚未绘制 "), line);
            if (!has) continue;
            assertTrue(named.getFirst().startsWith(item.content().exercise().organName() + "/"));
            String text = text(Objects.requireNonNull(files.get(named.getFirst())));
            assertTrue(text.contains(item.itemCode()) && text.contains("外部流程图") && text.contains("内部流程图"), text);
            drawn++;
        }
        assertEquals(4, drawn);
        assertEquals(8, some.size());
        assertEquals(drawn + 1, files.size());
    }

    @Test
    void shouldStopAtItsLimitAndSaySo() throws IOException {
        List<ListedItem> many = Collections.nCopies(ChartArchive.MAX_ITEMS + 1, ITEMS.getFirst());
        Map<String, byte[]> files = archive(many.iterator(), key -> Optional.empty());
        String contents = new String(List.copyOf(files.values()).getLast(), StandardCharsets.UTF_8);
        assertEquals(ChartArchive.MAX_ITEMS + 2, contents.lines().count());
        assertTrue(contents.contains("超过" + ChartArchive.MAX_ITEMS + "项"));
    }

    @Test
    void shouldBeTheSameBytesWheneverItIsMade() throws IOException {
        List<ListedItem> some = ITEMS.subList(0, 3);
        assertArrayEquals(
                bytes(some.iterator(), key -> Optional.of(ROUTE)), bytes(some.iterator(), key -> Optional.of(ROUTE)));
    }

    @Test
    void shouldNameFilesSoThatTheyLeadNowhereElse() {
        assertEquals("__.._etc_passwd", ChartArchive.safe("../../etc/passwd"));
        assertEquals("取水许可（新办）", ChartArchive.safe("取水许可（新办）"));
        assertEquals("a_b", ChartArchive.safe("a\nb"));
        assertEquals(60, ChartArchive.safe("长".repeat(200)).length());
    }

    private static Map<String, byte[]> archive(Iterator<ListedItem> items, Function<String, Optional<Held>> procedures)
            throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(items, procedures)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private static byte[] bytes(Iterator<ListedItem> items, Function<String, Optional<Held>> procedures)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChartArchive(new PrintShop(code -> code), procedures, DAY).write(items, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static ListedItem listed(Seed.Item item) {
        return new ListedItem(
                item.itemCode(), 1, item.effectiveFrom(), "in-force", null, item.content(), NullNode.getInstance());
    }
}
