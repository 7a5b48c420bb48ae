package qingdan.registry.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import qingdan.registry.domain.OrganPast;
import qingdan.registry.event.Organ;
import qingdan.registry.store.Organs;

/** Files for the tests of the intake. */
final class Sheets {
    private Sheets() {}

    /** The organs, which never had another name. */
    static List<Organs.Known> bodies(List<Organ> organs) {
        return organs.stream()
                .map(organ -> new Organs.Known(organ, organ.code(), OrganPast.NONE))
                .toList();
    }

    /** A workbook of one sheet with shared strings; {@code merges} as {firstRow, firstColumn, lastRow, lastColumn} from 0. */
    static Path workbook(Path folder, String name, List<List<String>> rows, int[]... merges) throws IOException {
        Path file = folder.resolve(name + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int r = 0; r < rows.size(); r++)
                for (int c = 0; c < rows.get(r).size(); c++)
                    if (!rows.get(r).get(c).isEmpty())
                        sheet.value(r, c, rows.get(r).get(c));
            for (int[] m : merges) sheet.range(m[0], m[1], m[2], m[3]).merge();
        }
        return file;
    }

    /** A workbook of several sheets, by name. */
    static Path workbook(Path folder, String name, Map<String, List<List<String>>> sheets) throws IOException {
        Path file = folder.resolve(name + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            sheets.forEach((title, rows) -> {
                Worksheet sheet = book.newWorksheet(title);
                for (int r = 0; r < rows.size(); r++)
                    for (int c = 0; c < rows.get(r).size(); c++)
                        if (!rows.get(r).get(c).isEmpty())
                            sheet.value(r, c, rows.get(r).get(c));
            });
        }
        return file;
    }

    /** A package of these parts, as hostile as they are. */
    static Path zip(Path folder, Map<String, String> parts) throws IOException {
        Path file = folder.resolve("parts.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** The parts around one sheet. */
    static Map<String, String> parts(String sheetXml) {
        return Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" r:id=\"a\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                sheetXml);
    }

    /** A small package whose sheet inflates to hundreds of megabytes of blanks. */
    static Path bomb(Path folder) throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (Map.Entry<String, String> part : parts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().contains("sheet1")) {
                    zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 200; i++) {
                        zip.write(block);
                        zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
                    }
                } else zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bomb;
    }

    /**
     * A workbook of several long sheets with shared strings, every item with a duty of so many characters that no other has.
     *
     * @return bytes of its duties in UTF-16
     */
    static long large(Path file, int sheets, int rows, int chars) throws IOException {
        Random random = new Random(20);
        char[] duty = new char[chars];
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
                Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            StringBuilder book = new StringBuilder("<workbook xmlns:r=\"r\"><sheets>");
            StringBuilder links = new StringBuilder("<Relationships>");
            for (int s = 0; s < sheets; s++) {
                book.append("<sheet name=\"s" + s + "\" r:id=\"a" + s + "\"/>");
                links.append("<Relationship Id=\"a" + s + "\" Target=\"worksheets/sheet" + s + ".xml\"/>");
            }
            part(zip, out, "xl/workbook.xml", book + "</sheets></workbook>");
            part(zip, out, "xl/_rels/workbook.xml.rels", links + "</Relationships>");
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            out.write("<sst><si><t>事项名称</t></si><si><t>权力类型</t></si><si><t>责任事项</t></si><si><t>行政许可</t></si>");
            for (int i = 0; i < sheets * rows; i++) {
                for (int c = 0; c < chars; c++) duty[c] = (char) (0x4e00 + random.nextInt(0x5000));
                out.write("<si><t>事项" + i + "</t></si><si><t>");
                out.write(duty);
                out.write("</t></si>");
            }
            out.write("</sst>");
            out.flush();
            zip.closeEntry();
            for (int s = 0; s < sheets; s++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + s + ".xml"));
                out.write("<worksheet><sheetData>" + row(0, 1, 2));
                for (int r = 0; r < rows; r++) {
                    int at = 4 + 2 * (s * rows + r);
                    out.write(row(at, 3, at + 1));
                }
                out.write("</sheetData></worksheet>");
                out.flush();
                zip.closeEntry();
            }
        }
        return 2L * sheets * rows * chars;
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(xml);
        out.flush();
        zip.closeEntry();
    }

    /** A row of shared strings. */
    private static String row(int... strings) {
        StringBuilder row = new StringBuilder("<row>");
        for (int at : strings) row.append("<c t=\"s\"><v>").append(at).append("</v></c>");
        return row.append("</row>").toString();
    }

    static Path text(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    static List<RawItem> items(Path file, Path work) throws IOException, IntakeRefused {
        try (RowSource rows = RowSource.open(file, work, IntakeLimits.STANDARD)) {
            TableReader table = new TableReader(rows);
            List<RawItem> items = new ArrayList<>();
            @Nullable RawItem item;
            while ((item = table.next()) != null) items.add(item);
            return items;
        }
    }

    static List<SourceRow> rows(Path file, Path work) throws IOException, IntakeRefused {
        try (RowSource source = RowSource.open(file, work, IntakeLimits.STANDARD)) {
            List<SourceRow> rows = new ArrayList<>();
            @Nullable SourceRow row;
            while ((row = source.next()) != null) rows.add(row);
            return rows;
        }
    }
}
