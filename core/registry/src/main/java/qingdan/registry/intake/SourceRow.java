package qingdan.registry.intake;

import java.util.List;

/**
 * A row as it stands in the file; rows without any text are left out.
 *
 * @param sheet number of the sheet from 0; always 0 for CSV and JSON
 * @param number number of the row as a person sees it, from 1; for JSON that of the object
 * @param cells text of each cell, empty where there is none
 */
public record SourceRow(int sheet, String sheetName, long number, List<String> cells) {
    public SourceRow {
        cells = List.copyOf(cells);
    }

    /** The text of a column, stripped; empty beyond the row's end. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** How many cells have text. */
    public int filled() {
        int filled = 0;
        for (String cell : cells) if (!cell.isBlank()) filled++;
        return filled;
    }
}
