package qingdan.registry.intake;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.ItemCode;

/** The rows of an import as its check leaves them, kept batch by batch. Blocking: for the worker's own thread only. */
final class ImportRows {
    private static final String KEEP = """
            insert into registry.import_item (import_id, n, sheet, row_no, item_code, basic_code, parent_basic, result, version,
                effective_from, content, findings, entry_version, part, part_chars)
            select $1, x.n, x.sheet, x.row_no, x.item_code, x.basic_code, x.parent_basic, x.result, x.version, x.effective_from,
                   x.content, x.findings::jsonb, x.entry_version, x.part, x.part_chars
              from unnest($2::int[], $3::int[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int[], $10::date[],
                     $11::bytea[], $12::text[], $13::int[], $14::bytea[],
                     $15::int[])
                   x (n, sheet, row_no, item_code, basic_code, parent_basic, result, version, effective_from, content, findings,
                      entry_version, part, part_chars)""";

    private final ImportTables tables;
    private final UUID id;

    ImportRows(ImportTables tables, UUID id) {
        this.tables = tables;
        this.id = id;
    }

    /**
     * Keeps what became of items.
     *
     * @param first place of the first of them in the file, from 1
     * @param parts whether to keep also what the rows say, to be put together with those of other sheets
     */
    @SuppressWarnings("NullAway") // SQL arrays with null elements
    void keep(int first, List<CheckedItem> items, boolean parts) {
        int count = items.size();
        Integer[] n = new Integer[count];
        Integer[] sheet = new Integer[count];
        Long[] row = new Long[count];
        String[] code = new String[count];
        String[] basic = new String[count];
        String[] parent = new String[count];
        String[] result = new String[count];
        Integer[] version = new Integer[count];
        LocalDate[] from = new LocalDate[count];
        Buffer[] content = new Buffer[count];
        String[] findings = new String[count];
        Integer[] entry = new Integer[count];
        Buffer[] part = new Buffer[count];
        Integer[] chars = new Integer[count];
        for (int i = 0; i < count; i++) {
            CheckedItem item = items.get(i);
            Identity who = item.who();
            n[i] = first + i;
            sheet[i] = item.raw().sheet();
            row[i] = item.raw().firstRow();
            code[i] = who == null ? null : who.itemCode();
            basic[i] = who == null
                    ? basicCode(item.raw(), Column.BASIC_CODE)
                    : who.entry().basicCode();
            parent[i] = basicCode(item.raw(), Column.PARENT_CODE);
            result[i] = item.result().word();
            version[i] = item.version();
            from[i] = item.effectiveFrom();
            content[i] = item.content() == null ? null : ImportTables.deflate(item.content());
            findings[i] = ImportTables.json(item.findings());
            entry[i] = item.entryVersion();
            part[i] = parts && who != null ? SheetParts.pack(item.raw()) : null;
            chars[i] = part[i] == null ? null : (int) item.raw().chars();
        }
        tables.rows(
                KEEP,
                Tuple.tuple()
                        .addUUID(id)
                        .addArrayOfInteger(n)
                        .addArrayOfInteger(sheet)
                        .addArrayOfLong(row)
                        .addArrayOfString(code)
                        .addArrayOfString(basic)
                        .addArrayOfString(parent)
                        .addArrayOfString(result)
                        .addArrayOfInteger(version)
                        .addArrayOfLocalDate(from)
                        .addValue(content)
                        .addArrayOfString(findings)
                        .addArrayOfInteger(entry)
                        .addValue(part)
                        .addArrayOfInteger(chars));
    }

    private static @Nullable String basicCode(RawItem raw, Column column) {
        String text = raw.one(column);
        return text.length() == 12 && ItemCode.isValid(text) ? text : null;
    }
}
