package qingdan.registry.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
