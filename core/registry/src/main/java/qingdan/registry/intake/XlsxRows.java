package qingdan.registry.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Rows of all visible sheets of an XLSX workbook. Text is text: a formula counts as the value it showed when it was saved, a cell that
 * begins with {@code =} is not one. Numbers come without exponent, dates as 2026-01-31.
 */
final class XlsxRows implements RowSource {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int MAX_DAYS = 2_958_465;

    private final XlsxPackage book;
    private final XlsxStrings strings;
    private final IntakeLimits limits;
    private int sheet = -1;
    private long rows;
    private long number;
    private @Nullable XMLStreamReader xml;
    private @Nullable XlsxMerges merges;

    XlsxRows(Path file, Path work, IntakeLimits limits) throws IOException, IntakeRefused {
        this.limits = limits;
        book = new XlsxPackage(file, limits);
        try {
            strings = new XlsxStrings(book, work, limits);
        } catch (IOException | IntakeRefused | RuntimeException e) {
            book.close();
            throw e;
        }
    }

    @Override
    public boolean severalSheets() {
        return book.sheets().size() > 1;
    }

    @Override
    public @Nullable SourceRow next() throws IOException, IntakeRefused {
        try {
            while (true) {
                XMLStreamReader in = xml;
                if (in == null) {
                    if (++sheet >= book.sheets().size()) return null;
                    String part = book.sheets().get(sheet).part();
                    merges = XlsxMerges.of(book, part);
                    xml = book.open(part);
                    number = 0;
                    continue;
                }
                SourceRow row = row(in);
                if (row == null) {
                    in.close();
                    xml = null;
                } else if (row.filled() > 0) return row;
            }
        } catch (XMLStreamException e) {
            throw XlsxPackage.broken(e);
        }
    }

    private @Nullable SourceRow row(XMLStreamReader in) throws XMLStreamException, IOException, IntakeRefused {
        while (in.hasNext()) {
            int event = XlsxPackage.next(in);
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("sheetData")) return null;
            if (event != XMLStreamConstants.START_ELEMENT || !in.getLocalName().equals("row")) continue;
            if (++rows > limits.rows()) throw new IntakeRefused(FileProblem.TOO_LONG, limits.rows());
            String r = XlsxPackage.attribute(in, "r");
            number = r.matches("[0-9]{1,7}") ? Long.parseLong(r) : number + 1;
            List<String> cells = cells(in);
            if (merges != null) merges.fill(number, cells);
            return new SourceRow(sheet, book.sheets().get(sheet).name(), number, cells);
        }
        return null;
    }

    private List<String> cells(XMLStreamReader in) throws XMLStreamException, IOException, IntakeRefused {
        List<String> cells = new ArrayList<>();
        int column = -1;
        while (true) {
            int event = XlsxPackage.next(in);
            boolean end =
                    event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("row");
            if (end || event == XMLStreamConstants.END_DOCUMENT) return cells;
            if (event != XMLStreamConstants.START_ELEMENT || !in.getLocalName().equals("c")) continue;
            String ref = XlsxPackage.attribute(in, "r");
            column = ref.isEmpty() ? column + 1 : column(ref);
            String text = value(in, XlsxPackage.attribute(in, "t"), XlsxPackage.attribute(in, "s"));
            if (text.isBlank()) continue;
            if (column >= limits.columns()) throw new IntakeRefused(FileProblem.TOO_WIDE, limits.columns());
            if (text.length() > limits.jsonChars()) throw new IntakeRefused(FileProblem.CELL_TOO_LONG, number);
            while (cells.size() <= column) cells.add("");
            cells.set(column, text);
        }
    }

    private String value(XMLStreamReader in, String type, String style)
            throws XMLStreamException, IOException, IntakeRefused {
        if (type.equals("inlineStr"))
            return XlsxStrings.text(in, "c", limits.jsonChars()).strip();
        StringBuilder raw = new StringBuilder();
        boolean inValue = false;
        while (true) {
            int event = XlsxPackage.next(in);
            if (event == XMLStreamConstants.START_ELEMENT)
                inValue = in.getLocalName().equals("v");
            else if (event == XMLStreamConstants.END_ELEMENT) {
                inValue = false;
                if (in.getLocalName().equals("c")) break;
            } else if (event == XMLStreamConstants.END_DOCUMENT) break;
            else if (inValue && in.hasText()) {
                raw.append(in.getText());
                if (raw.length() > limits.jsonChars()) throw new IntakeRefused(FileProblem.CELL_TOO_LONG, number);
            }
        }
        String text = raw.toString().strip();
        return switch (type) {
            case "s" ->
                text.matches("[0-9]{1,9}") ? strings.get(Integer.parseInt(text)).strip() : "";
            case "b" -> text.equals("1") ? "是" : "否";
            case "e" -> "";
            case "str" -> text;
            default -> number(text, style);
        };
    }

    private String number(String text, String style) {
        if (!text.matches("-?[0-9.]{1,40}([eE][-+]?[0-9]{1,3})?") || text.equals(".")) return text;
        try {
            BigDecimal value = new BigDecimal(text);
            if (style.matches("[0-9]{1,6}") && book.isDate(Integer.parseInt(style))) {
                int days = value.intValue();
                if (days > 0 && days < MAX_DAYS)
                    return (book.from1904() ? EPOCH_1904 : EPOCH).plusDays(days).toString();
            }
            if (Math.abs(value.precision() - value.scale()) > 40) return text;
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** The number of a column from 0: A is 0, XFD 16383; what is no column counts as far outside. */
    static int column(String ref) {
        int column = 0;
        for (int i = 0; i < ref.length(); i++) {
            char c = ref.charAt(i);
            if (c < 'A' || c > 'Z') break;
            column = column * 26 + (c - 'A' + 1);
            if (column > 60_000) return 60_000;
        }
        return column - 1 < 0 ? 60_000 : column - 1;
    }

    @Override
    public void close() throws IOException {
        try (book;
                strings) {
            if (xml != null) xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
