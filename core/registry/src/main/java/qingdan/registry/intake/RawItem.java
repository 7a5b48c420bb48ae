package qingdan.registry.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One item as the file tells it: what stands in its rows, by column, not yet understood.
 *
 * @param firstRow row where it begins
 * @param title text above the heading of its table, where often the organ is named
 * @param section the line between items under which it stands, for example the name of a department; empty if there is none
 * @param lines its rows; a cell that only repeats the row above in a column of one value is left out
 */
public record RawItem(
        int sheet,
        String sheetName,
        long firstRow,
        long lastRow,
        String title,
        String section,
        List<Map<Column, String>> lines) {
    /** More than an item may say, on one sheet or on all together, in UTF-16 units. */
    static final int MAX_CHARS = 1_000_000;

    public RawItem {
        lines = lines.stream()
                .map(line -> line.isEmpty() ? Map.<Column, String>of() : Map.copyOf(new EnumMap<>(line)))
                .toList();
    }

    /** How much it says, in UTF-16 units. */
    long chars() {
        long chars = 0;
        for (Map<Column, String> line : lines) for (String text : line.values()) chars += text.length();
        return chars;
    }

    /** Whether it says more than an item may. */
    boolean tooLarge() {
        return chars() > MAX_CHARS;
    }

    /** The first text of a column; empty when it has none. */
    public String one(Column column) {
        for (Map<Column, String> line : lines) {
            String text = line.getOrDefault(column, "");
            if (!text.isBlank()) return text;
        }
        return "";
    }

    /** Every text of a column, those that only repeat the row above (a merged cell) once. */
    public List<String> all(Column column) {
        List<String> all = new ArrayList<>();
        for (Map<Column, String> line : lines) {
            String text = line.getOrDefault(column, "");
            if (!text.isBlank() && (all.isEmpty() || !all.getLast().equals(text))) all.add(text);
        }
        return all;
    }

    /** Whether the file says anything in the column. */
    public boolean has(Column column) {
        return !one(column).isEmpty();
    }
}
