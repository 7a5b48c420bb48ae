package qingdan.registry.intake;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The report of a check: the file that was given, in its own format, with two columns more, 结果 and 说明, in the first row of each item.
 * Corrected there it can be given again. Streamed: reads the file a second time.
 */
public final class ReportWriter {
    /** The result of the item that begins in a row. */
    public record Line(int sheet, long row, String result, String explanation) {}

    private static final int WIDTH = 60;

    private final Path file;
    private final Path work;
    private final IntakeLimits limits;
    private final Map<Integer, Long> headings;
    private final Iterator<Line> lines;
    private @Nullable Line next;

    /**
     * @param headings row of each sheet's heading, from {@link TableReader#headings}
     * @param lines results in the order of the file
     */
    public ReportWriter(Path file, Path work, IntakeLimits limits, Map<Integer, Long> headings, Iterator<Line> lines) {
        this.file = file;
        this.work = work;
        this.limits = limits;
        this.headings = headings;
        this.lines = lines;
        this.next = lines.hasNext() ? lines.next() : null;
    }

    /** Writes the report. */
    public void write(SourceFormat format, Path to) throws IOException, IntakeRefused {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16)) {
            switch (format) {
                case XLSX -> xlsx(out);
                case CSV -> csv(out);
                case JSON -> json(out);
            }
        }
    }

    private void xlsx(OutputStream out) throws IOException, IntakeRefused {
        Sheets sheets = new Sheets();
        try (Workbook book = new Workbook(out, "Qingdan", "1.0");
                RowSource rows = RowSource.open(file, work, limits)) {
            Worksheet sheet = null;
            int number = -1;
            int at = 0;
            SourceRow row;
            while ((row = rows.next()) != null) {
                if (row.sheet() != number || sheet == null) {
                    if (sheet != null) sheet.finish();
                    number = row.sheet();
                    sheet = book.newWorksheet(row.sheetName().isBlank() ? "清单" : row.sheetName());
                    at = 0;
                }
                List<String> cells = sheets.with(row);
                for (int c = 0; c < cells.size(); c++)
                    if (!cells.get(c).isEmpty()) sheet.inlineString(at, c, cells.get(c));
                if (sheets.isHeading(row)) {
                    sheet.range(at, 0, at, cells.size() - 1).style().bold().set();
                    sheet.width(cells.size() - 1, WIDTH);
                }
                if (++at % 200 == 0) sheet.flush();
            }
            if (sheet == null) book.newWorksheet("清单").finish();
            else sheet.finish();
        }
    }

    private void csv(OutputStream out) throws IOException, IntakeRefused {
        Sheets sheets = new Sheets();
        out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        try (CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
                RowSource rows = RowSource.open(file, work, limits)) {
            SourceRow row;
            while ((row = rows.next()) != null)
                csv.writeRecord(
                        sheets.with(row).stream().map(ReportWriter::harmless).toList());
        }
    }

    private void json(OutputStream out) throws IOException, IntakeRefused {
        ObjectMapper mapper = new ObjectMapper();
        try (JsonGenerator json = mapper.getFactory().createGenerator(out, JsonEncoding.UTF8);
                JsonRows rows = new JsonRows(file, limits)) {
            json.writeStartArray();
            ObjectNode object;
            long number = 0;
            while ((object = rows.nextObject()) != null) {
                object.remove(List.of(Column.RESULT.title(), Column.EXPLANATION.title()));
                Line line = take(0, ++number);
                if (line != null)
                    object.put(Column.RESULT.title(), line.result())
                            .put(Column.EXPLANATION.title(), line.explanation());
                mapper.writeTree(json, object);
            }
            json.writeEndArray();
        }
    }

    /** A cell that no spreadsheet takes for a formula (CWE-1236): such beginnings get an apostrophe. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private @Nullable Line take(int sheet, long row) {
        Line line = next;
        if (line == null || line.sheet() != sheet || line.row() != row) return null;
        next = lines.hasNext() ? lines.next() : null;
        return line;
    }

    /** Puts the two columns behind the heading's last, and takes out those of an earlier report. */
    private final class Sheets {
        private int sheet = -1;
        private int width = -1;
        private final TreeSet<Integer> old = new TreeSet<>();

        boolean isHeading(SourceRow row) {
            Long heading = headings.get(row.sheet());
            return heading != null && heading == row.number();
        }

        List<String> with(SourceRow row) {
            if (row.sheet() != sheet) {
                sheet = row.sheet();
                width = -1;
                old.clear();
            }
            boolean heading = isHeading(row);
            if (heading) {
                for (int i = 0; i < row.cells().size(); i++) {
                    Column column = Column.of(row.cell(i)).orElse(null);
                    if (column == Column.RESULT || column == Column.EXPLANATION) old.add(i);
                }
                width = row.cells().size() - old.size();
            }
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) if (!old.contains(i)) cells.add(row.cell(i));
            Line line = heading ? null : take(row.sheet(), row.number());
            if (!heading && line == null) return cells;
            while (cells.size() < width) cells.add("");
            List<String> all = new ArrayList<>(cells.subList(0, Math.max(0, width)));
            all.add(line == null ? Column.RESULT.title() : line.result());
            all.add(line == null ? Column.EXPLANATION.title() : line.explanation());
            return all;
        }
    }
}
