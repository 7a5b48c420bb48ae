package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Files that want to do harm, or are only broken: each is refused with what is wrong and what to do, in both languages. */
@Isolated // one of them measures memory
class HostileFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // given by JUnit
    Path folder;

    @Test
    void nothingInIt() throws IOException {
        refused(FileProblem.EMPTY, Sheets.text(folder, "a.csv", new byte[0]));
        refused(FileProblem.EMPTY, Sheets.text(folder, "b.csv", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}));
    }

    @Test
    void anOldWorkbookOrAnEncryptedOne() throws IOException {
        byte[] ole = new byte[2048];
        byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(magic, 0, ole, 0, magic.length);
        refused(FileProblem.LEGACY_OR_ENCRYPTED, Sheets.text(folder, "a.xls", ole));
    }

    @Test
    void aPackageThatIsNoWorkbook() throws IOException {
        refused(FileProblem.NOT_A_WORKBOOK, Sheets.zip(folder, Map.of("a.txt", "x")));
        refused(
                FileProblem.NOT_A_WORKBOOK,
                Sheets.text(folder, "cut.xlsx", "PK\u0003\u0004 and no more".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytesOfNoEncoding() throws IOException {
        byte[] bytes = "事项名称,权力类型\n".getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xff;
        refused(FileProblem.UNKNOWN_ENCODING, Sheets.text(folder, "a.csv", bytes));
        refused(
                FileProblem.UNKNOWN_ENCODING,
                Sheets.text(folder, "b.csv", new byte[] {'a', ',', 0, 'b', '\n', 'x', 'y', 'z', '1', '2'}));
    }

    @Test
    void aMillionColumns() throws IOException {
        Path csv = folder.resolve("wide.csv");
        try (Writer out = Files.newBufferedWriter(csv)) {
            for (int i = 0; i < 1_000_000; i++) out.write("事项名称,");
        }
        refused(FileProblem.TOO_WIDE, csv);
        StringBuilder cells = new StringBuilder("<worksheet><sheetData><row r=\"1\">");
        for (int i = 0; i < 1_000_000; i++)
            cells.append("<c t=\"str\"><v>a").append(i * 7919L % 1_000_003).append("</v></c>");
        refused(FileProblem.TOO_WIDE, Sheets.zip(folder, Sheets.parts(cells + "</row></sheetData></worksheet>")));
        String far =
                "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZZ1\" t=\"str\"><v>a</v></c></row></sheetData></worksheet>";
        refused(FileProblem.TOO_WIDE, Sheets.zip(folder, Sheets.parts(far)));
    }

    @Test
    void aZipBomb() throws IOException {
        refused(FileProblem.INFLATES_TOO_MUCH, Sheets.bomb(folder));
    }

    @Test
    void thousandsOfEntries() throws IOException {
        Path file = folder.resolve("many.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i <= IntakeLimits.STANDARD.entries(); i++) zip.putNextEntry(new ZipEntry("e" + i));
        }
        refused(FileProblem.TOO_MANY_ENTRIES, file);
    }

    @Test
    void entitiesOfXml() throws IOException {
        String laughs =
                "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
        refused(FileProblem.ACTIVE_XML, Sheets.zip(folder, Sheets.parts(laughs)));
        Path secret = Sheets.text(folder, "secret.txt", "geheim".getBytes(StandardCharsets.UTF_8));
        String outside = "<!DOCTYPE w SYSTEM \"" + secret.toUri() + "\"><worksheet/>";
        refused(FileProblem.ACTIVE_XML, Sheets.zip(folder, Sheets.parts(outside)));
        Map<String, String> parts = new HashMap<>(Sheets.parts("<worksheet/>"));
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE s [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><sst><si><t>&x;</t></si></sst>");
        refused(FileProblem.ACTIVE_XML, Sheets.zip(folder, parts));
    }

    @Test
    void brokenXmlAndBrokenJson() throws IOException {
        refused(FileProblem.BROKEN_XML, Sheets.zip(folder, Sheets.parts("<worksheet><sheetData><row></sheetData>")));
        refused(
                FileProblem.BROKEN_JSON,
                Sheets.text(folder, "a.json", "[{\"事项名称\": ".getBytes(StandardCharsets.UTF_8)));
        refused(
                FileProblem.BROKEN_JSON,
                Sheets.text(folder, "b.json", ("[" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)));
        refused(
                FileProblem.BROKEN_JSON,
                Sheets.text(folder, "c.json", "{\"other\": 1}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTableOfSomethingElse() throws IOException {
        refused(FileProblem.NO_HEADING, Sheets.text(folder, "a.csv", "产品,价格\n苹果,3\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void formulasAreText() throws Exception {
        String formulas = "事项名称,权力类型,备注\n\"=HYPERLINK(\"\"http://x\"\")\",+1,@SUM(A1)\n";
        Path csv = Sheets.text(folder, "a.csv", formulas.getBytes(StandardCharsets.UTF_8));
        RawItem item = Sheets.items(csv, folder).getFirst();
        assertEquals("=HYPERLINK(\"http://x\")", item.one(Column.NAME));
        Path report = folder.resolve("report.csv");
        new ReportWriter(
                        csv,
                        folder,
                        IntakeLimits.STANDARD,
                        Map.of(0, 1L),
                        List.<ReportWriter.Line>of().iterator())
                .write(SourceFormat.CSV, report);
        String text = Files.readString(report);
        assertTrue(text.contains("'=HYPERLINK"), text);
        assertTrue(text.contains("'+1") && text.contains("'@SUM"), text);
        assertEquals(
                "=HYPERLINK(\"http://x\")",
                Sheets.items(report, folder).getFirst().one(Column.NAME));
    }

    @Test
    void aFormulaOfAWorkbookCountsAsTheValueItShowedWhenSaved() throws Exception {
        String head =
                "<worksheet><sheetData><row><c t=\"str\"><v>事项名称</v></c><c t=\"str\"><v>权力类型</v></c><c t=\"str\"><v>备注</v></c></row>";
        String row = "<row><c t=\"str\"><f>CONCATENATE(\"取水\",\"许可\")</f><v>取水许可</v></c><c t=\"str\"><v>行政许可</v></c>"
                + "<c t=\"str\"><f>WEBSERVICE(\"http://x\")</f></c></row>";
        RawItem item = Sheets.items(Sheets.zip(folder, Sheets.parts(head + row + "</sheetData></worksheet>")), folder)
                .getFirst();
        assertEquals("取水许可", item.one(Column.NAME));
        assertEquals("", item.one(Column.REMARK), "what never had a value has none, and nothing was asked for");
    }

    @Test
    void memoryStaysFlat() throws Exception {
        Path file = folder.resolve("long.csv");
        try (OutputStream out = Files.newOutputStream(file);
                Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            csv.write("事项名称,权力类型,责任事项\n");
            String duty = "依法受理".repeat(200);
            for (int i = 0; i < 20_000; i++) csv.write("事项" + i + ",行政许可," + duty + "\n");
        }
        assertTrue(Files.size(file) > 45_000_000L);
        long before = used();
        long most = 0;
        int count = 0;
        try (RowSource rows = RowSource.open(file, folder, IntakeLimits.STANDARD)) {
            TableReader table = new TableReader(rows);
            while (table.next() != null) if (++count % 5_000 == 0) most = Math.max(most, used() - before);
        }
        assertEquals(20_000, count);
        assertTrue(most < 25_000_000, "Expected less than 25 MB more in use, but " + most);
    }

    /** Three sheets whose texts are all different and all shared: more text than may be in use at any time. */
    @Test
    void memoryStaysFlatForAWorkbookToo() throws Exception {
        int sheets = 3;
        int rows = 7_000;
        Path file = folder.resolve("long.xlsx");
        long written = Sheets.large(file, sheets, rows, 800);
        assertTrue(written > 33_000_000L, "as it would stand in memory: " + written);
        long before = used();
        long most = 0;
        int count = 0;
        @Nullable RawItem last = null;
        try (RowSource source = RowSource.open(file, folder, IntakeLimits.STANDARD)) {
            TableReader table = new TableReader(source);
            most = used() - before; // the shared strings have been read
            @Nullable RawItem item;
            while ((item = table.next()) != null) {
                last = item;
                if (++count % 5_000 == 0) most = Math.max(most, used() - before);
            }
            assertEquals(sheets, table.headings().size());
        }
        assertEquals(sheets * rows, count);
        assertEquals(sheets - 1, Objects.requireNonNull(last).sheet());
        assertEquals(800, last.one(Column.DUTY).length());
        assertTrue(most < 25_000_000, "Expected less than 25 MB more in use, but " + most);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void refused(FileProblem problem, Path file) {
        IntakeRefused refused = assertThrows(IntakeRefused.class, () -> Sheets.items(file, folder));
        assertEquals(problem, refused.problem(), refused.en());
        assertTrue(
                refused.zh().matches("(?s).*\\p{IsHan}.*") && refused.en().matches("(?s)[\\x00-\\x7f].*"),
                refused.zh());
        assertFalse(refused.zh().matches("(?s).*[A-Za-z']+ [A-Za-z']+ .*"), refused.zh());
    }
}
