package qingdan.registry.intake;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemContent;
import qingdan.registry.store.RegistryJson;

/**
 * One item of an import as its check left it (导入明细).
 *
 * @param n its place in the file, from 1
 * @param sheet from 0
 * @param version version it would publish; for an item that stays, the one it has
 * @param before what the list says now; null for a new item
 * @param after what it would say; null when nothing is published
 */
public record ImportItem(
        int n,
        int sheet,
        long row,
        @Nullable String itemCode,
        RowResult result,
        int version,
        @Nullable LocalDate effectiveFrom,
        @Nullable ItemContent before,
        @Nullable ItemContent after,
        List<JsonObject> findings) {
    public ImportItem {
        findings = List.copyOf(findings);
    }

    static ImportItem of(Row row) {
        List<JsonObject> findings = new ArrayList<>();
        row.getJsonArray("findings").forEach(f -> findings.add((JsonObject) f));
        return new ImportItem(
                row.getInteger("n"),
                row.getInteger("sheet"),
                row.getLong("row_no"),
                Optional.ofNullable(row.getString("item_code")).orElse(null),
                RowResult.of(row.getString("result")),
                row.getInteger("version"),
                Optional.ofNullable(row.getLocalDate("effective_from")).orElse(null),
                Optional.ofNullable(row.getString("before"))
                        .map(RegistryJson::content)
                        .orElse(null),
                Optional.ofNullable(row.getBuffer("content"))
                        .map(ImportTables::inflate)
                        .orElse(null),
                findings);
    }
}
