package qingdan.registry.intake;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;

/** The two columns of the report, from what was kept of an item. */
final class ReportLines {
    private ReportLines() {}

    static ReportWriter.Line of(Row row) {
        RowResult result = RowResult.of(row.getString("result"));
        List<String> words = new ArrayList<>();
        if (result == RowResult.NEW || result == RowResult.CHANGED)
            words.add("第" + row.getInteger("version") + "版，自" + row.getLocalDate("effective_from") + "起生效 | version "
                    + row.getInteger("version") + " from " + row.getLocalDate("effective_from"));
        if (result == RowResult.MERGED) words.add("与其他工作表的同一事项合为一项 | one item with the same one of other sheets");
        row.getJsonArray("findings").forEach(f -> {
            JsonObject finding = (JsonObject) f;
            String detail = finding.getString("detail", "");
            boolean said = detail.isEmpty() || finding.getString("zh").contains(detail);
            words.add(finding.getString("zh") + (said ? "" : "（行 rows " + detail + "）") + " | "
                    + finding.getString("en"));
        });
        return new ReportWriter.Line(
                row.getInteger("sheet"), row.getLong("row_no"), result.text(), String.join("\n", words));
    }
}
