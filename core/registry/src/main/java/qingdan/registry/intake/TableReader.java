package qingdan.registry.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From rows to items: finds each sheet's heading below its title, tells title lines, section lines and repeated headings from items,
 * and keeps together the rows of one item. Reads on by one row at most.
 */
public final class TableReader {
    /** An item with more rows than this is cut, and says so. */
    public static final int MAX_LINES = 2_000;

    private static final int TITLE_ROWS = 20;
    private static final int MAX_UNKNOWN = 50;

    private final RowSource rows;
    private final Deque<SourceRow> ahead = new ArrayDeque<>();
    private final Map<Integer, Long> headings = new HashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private int sheet = -1;
    private @Nullable Heading heading;
    private String title = "";
    private String section = "";
    private String main = "";
    private int above;

    public TableReader(RowSource rows) {
        this.rows = rows;
    }

    /** The row of each sheet's heading, so far; a sheet without one had no list. */
    public Map<Integer, Long> headings() {
        return headings;
    }

    /** Headings nobody knows: their cells are not read. */
    public Set<String> unknownColumns() {
        return unknown;
    }

    /** The next item; null at the end. A file in which no sheet has a heading is refused. */
    public @Nullable RawItem next() throws IOException, IntakeRefused {
        while (true) {
            SourceRow row = take();
            if (row == null) {
                if (headings.isEmpty()) throw new IntakeRefused(FileProblem.NO_HEADING);
                return null;
            }
            if (row.sheet() != sheet) begin(row.sheet());
            Heading columns = heading;
            if (columns == null) {
                look(row);
                continue;
            }
            if (Heading.of(row) != null) continue;
            if (isSection(row, columns)) {
                section = first(row);
                continue;
            }
            Map<Column, String> cells = cells(row, columns);
            // A sub-item whose main item stands only in the row of the one above.
            if (cells.containsKey(Column.SUB_NAME) && !main.isEmpty()) cells.putIfAbsent(Column.NAME, main);
            main = cells.getOrDefault(Column.NAME, main);
            if (!cells.isEmpty()) return item(row, cells, columns);
        }
    }

    private void begin(int number) {
        sheet = number;
        heading = null;
        title = "";
        section = "";
        main = "";
        above = 0;
    }

    private void look(SourceRow row) throws IOException, IntakeRefused {
        Heading found = Heading.of(row);
        if (found == null) {
            if (++above <= TITLE_ROWS) title = title.isEmpty() ? first(row) : title + " " + first(row);
            return;
        }
        heading = found;
        headings.put(row.sheet(), row.number());
        SourceRow second = take();
        if (second != null) {
            Heading both = second.sheet() == sheet ? found.below(second) : null;
            if (both == null) ahead.addFirst(second);
            else {
                heading = both;
                headings.put(row.sheet(), second.number());
            }
        }
        for (String name : found.unknown()) if (unknown.size() < MAX_UNKNOWN) unknown.add(name);
    }

    private RawItem item(SourceRow first, Map<Column, String> cells, Heading columns)
            throws IOException, IntakeRefused {
        List<Map<Column, String>> lines = new ArrayList<>();
        lines.add(cells);
        Map<Column, String> identity = new EnumMap<>(cells);
        long last = first.number();
        long chars = size(cells);
        boolean objects = headings.getOrDefault(sheet, 1L) == 0;
        while (true) {
            SourceRow row = take();
            if (row == null) break;
            Map<Column, String> more = cells(row, columns);
            boolean other = objects ? row.number() != first.number() : begins(more, identity);
            if (row.sheet() != sheet || other || Heading.of(row) != null || isSection(row, columns)) {
                ahead.addFirst(row);
                break;
            }
            last = row.number();
            // What is beyond either bound is not kept: the item is refused.
            if (lines.size() <= MAX_LINES && chars <= RawItem.MAX_CHARS) lines.add(more);
            chars += size(more);
            more.forEach(identity::putIfAbsent);
        }
        return new RawItem(first.sheet(), first.sheetName(), first.number(), last, title, section, lines);
    }

    private static long size(Map<Column, String> cells) {
        long size = 0;
        for (String text : cells.values()) size += text.length();
        return size;
    }

    /** A row begins another item when one of the columns that tell items apart says something else than before. */
    private static boolean begins(Map<Column, String> row, Map<Column, String> item) {
        for (Column key : List.of(
                Column.ITEM_CODE,
                Column.BASIC_CODE,
                Column.LOCAL_CODE,
                Column.NAME,
                Column.SUB_NAME,
                Column.ORGAN,
                Column.ORGAN_CODE,
                Column.SEQ,
                Column.CONTENT)) {
            String text = row.get(key);
            if (text != null && !text.equals(item.get(key))) return true;
        }
        return false;
    }

    /** A line of one text in the first cells, such as 一、市水务局: not an item, but what the following ones belong to. */
    private static boolean isSection(SourceRow row, Heading columns) {
        int only = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cell(i).isBlank()) continue;
            if (only >= 0 && !row.cell(i).equals(row.cell(only))) return false;
            if (only < 0) only = i;
        }
        if (only < 0 || only > 2) return false;
        String text = row.cell(only);
        Column column =
                only < columns.columns().size() ? columns.columns().get(only).orElse(null) : null;
        boolean numbered = text.matches("[（(]?[一二三四五六七八九十百]+[）)、．.].{2,80}");
        if (column == Column.SEQ) return numbered || !text.matches("[0-9.\\-]{1,10}");
        return numbered && (column == null || !column.several()) && column != Column.NAME;
    }

    private static Map<Column, String> cells(SourceRow row, Heading columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        int width = Math.min(columns.columns().size(), row.cells().size());
        for (int i = 0; i < width; i++) {
            String text = row.cell(i);
            if (!text.isBlank()) columns.columns().get(i).ifPresent(column -> cells.put(column, text));
        }
        cells.remove(Column.RESULT);
        cells.remove(Column.EXPLANATION);
        return cells;
    }

    private static String first(SourceRow row) {
        for (String cell : row.cells()) if (!cell.isBlank()) return cell;
        return "";
    }

    private @Nullable SourceRow take() throws IOException, IntakeRefused {
        return ahead.isEmpty() ? rows.next() : ahead.removeFirst();
    }
}
