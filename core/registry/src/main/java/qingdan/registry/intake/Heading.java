package qingdan.registry.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a table: which cell means what. It may have two rows, the upper one naming groups (廉政风险点 over 环节名称, 表现形式).
 *
 * @param columns what each cell means; empty where nobody knows
 * @param unknown headings nobody knows
 */
record Heading(List<Optional<Column>> columns, List<String> unknown) {
    private static final int NEEDED = 2;

    /** The heading of a row; null when it is none: it must name the item and at least one column more. */
    static @Nullable Heading of(SourceRow row) {
        List<Optional<Column>> columns = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        List<String> unknown = new ArrayList<>();
        for (String cell : row.cells()) {
            Optional<Column> column = cell.isBlank() ? Optional.empty() : Column.of(cell);
            if (column.isEmpty() && !cell.isBlank()) unknown.add(cell);
            columns.add(column.filter(seen::add));
        }
        boolean names = seen.contains(Column.NAME) || seen.contains(Column.CONTENT) || seen.contains(Column.ITEM_CODE);
        return names && seen.size() >= NEEDED ? new Heading(columns, unknown) : null;
    }

    /** This heading with the second row below it; null when that row is no heading. */
    @Nullable
    Heading below(SourceRow second) {
        List<Optional<Column>> merged = new ArrayList<>();
        Set<Column> fresh = EnumSet.noneOf(Column.class);
        for (int i = 0; i < Math.max(columns.size(), second.cells().size()); i++) {
            Optional<Column> upper = i < columns.size() ? columns.get(i) : Optional.empty();
            String cell = second.cell(i);
            Optional<Column> lower = cell.isBlank() ? Optional.empty() : Column.of(cell);
            boolean repeated = lower.isPresent() && lower.equals(upper);
            if (!cell.isBlank() && lower.isEmpty()) return null;
            if (lower.isPresent() && !repeated) fresh.add(lower.get());
            merged.add(lower.isPresent() ? lower : upper);
        }
        return fresh.isEmpty() ? null : new Heading(merged, unknown);
    }
}
