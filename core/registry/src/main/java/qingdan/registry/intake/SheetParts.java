package qingdan.registry.intake;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the rows of several sheets say, kept in the table of the import until the rows of each item are put together. Blocking. */
final class SheetParts {
    /** More than a workbook may have sheets: an item stands on each of them once. */
    private static final int PAGE = 500;
    /** What is in memory at once, in UTF-16 units; no item has as much. */
    private static final long CHARS = 4L * RawItem.MAX_CHARS;

    private static final String KEYS = """
            select item_code, n, part_chars from registry.import_item
             where import_id = $1 and item_code > $2 and part is not null order by item_code, n limit\s""" + PAGE;
    private static final String PARTS =
            "select item_code, n, part from registry.import_item where import_id = $1 and n = any ($2) order by item_code, n";
    private static final String KEEP = "select registry.import_keep_merged($1, $2, $3, $4, $5, $6, $7, $8)";

    private final ImportTables tables;
    private final UUID id;

    SheetParts(ImportTables tables, UUID id) {
        this.tables = tables;
        this.id = id;
    }

    /** A row that has a part of an item. */
    record Part(int n, RawItem raw) {}

    /** All parts of the next items after a code, in the order of the codes; empty at the end. */
    List<List<Part>> after(String itemCode) {
        List<List<Part>> items = new ArrayList<>();
        String last = "";
        for (Row row : tables.rows(PARTS, Tuple.of(id, (Object) next(itemCode)))) {
            if (!row.getString("item_code").equals(last)) items.add(new ArrayList<>());
            last = row.getString("item_code");
            items.getLast().add(new Part(row.getInteger("n"), unpack(row.getBuffer("part"))));
        }
        return items;
    }

    /** The rows of the next items, whole ones only, as many as fit into memory. */
    private Integer[] next(String itemCode) {
        List<Integer> rows = new ArrayList<>();
        List<Integer> item = new ArrayList<>();
        String last = "";
        long chars = 0;
        int seen = 0;
        for (Row row : tables.rows(KEYS, Tuple.of(id, itemCode))) {
            seen++;
            chars += row.getInteger("part_chars");
            if (!row.getString("item_code").equals(last)) {
                rows.addAll(item);
                item.clear();
                last = row.getString("item_code");
            }
            if (chars > CHARS && !rows.isEmpty()) return rows.toArray(Integer[]::new);
            item.add(row.getInteger("n"));
        }
        // The last one of a full page may have parts beyond it.
        if (seen < PAGE || rows.isEmpty()) rows.addAll(item);
        return rows.toArray(Integer[]::new);
    }

    /** What became of rows. */
    @SuppressWarnings("NullAway") // SQL arrays with null elements
    void keep(List<Integer> rows, List<CheckedItem> items) {
        int count = items.size();
        String[] result = new String[count];
        Integer[] version = new Integer[count];
        LocalDate[] from = new LocalDate[count];
        Buffer[] content = new Buffer[count];
        String[] findings = new String[count];
        Integer[] entry = new Integer[count];
        for (int i = 0; i < count; i++) {
            CheckedItem item = items.get(i);
            result[i] = item.result().word();
            version[i] = item.version();
            from[i] = item.effectiveFrom();
            content[i] = item.content() == null ? null : ImportTables.deflate(item.content());
            findings[i] = ImportTables.json(item.findings());
            entry[i] = item.entryVersion();
        }
        tables.rows(
                KEEP,
                Tuple.tuple()
                        .addUUID(id)
                        .addArrayOfInteger(rows.toArray(Integer[]::new))
                        .addArrayOfString(result)
                        .addArrayOfInteger(version)
                        .addArrayOfLocalDate(from)
                        .addValue(content)
                        .addArrayOfString(findings)
                        .addArrayOfInteger(entry));
    }

    static Buffer pack(RawItem raw) {
        JsonArray lines = new JsonArray();
        for (Map<Column, String> line : raw.lines()) {
            JsonObject cells = new JsonObject();
            line.forEach((column, text) -> cells.put(column.name(), text));
            lines.add(cells);
        }
        JsonObject json = new JsonObject()
                .put("sheet", raw.sheet())
                .put("sheetName", raw.sheetName())
                .put("first", raw.firstRow())
                .put("last", raw.lastRow())
                .put("title", raw.title())
                .put("section", raw.section())
                .put("lines", lines);
        return ImportTables.deflate(json.encode().getBytes(StandardCharsets.UTF_8));
    }

    static RawItem unpack(Buffer packed) {
        JsonObject json = new JsonObject(ImportTables.text(packed));
        List<Map<Column, String>> lines = new ArrayList<>();
        for (Object line : json.getJsonArray("lines")) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            ((JsonObject) line).forEach(cell -> cells.put(Column.valueOf(cell.getKey()), (String) cell.getValue()));
            lines.add(cells);
        }
        return new RawItem(
                json.getInteger("sheet"),
                json.getString("sheetName"),
                json.getLong("first"),
                json.getLong("last"),
                json.getString("title"),
                json.getString("section"),
                lines);
    }
}
