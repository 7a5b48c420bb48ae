package qingdan.registry.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemStatus;

/**
 * A version of an item in its list of versions (历次版本).
 *
 * @param status for the version that holds on the day, the item's status; otherwise whether it is past or still to come
 */
public record VersionRow(
        String itemCode,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        ItemStatus status,
        String reason,
        Instant publishedAt) {

    static VersionRow of(Row row, LocalDate day) {
        LocalDate from = row.getLocalDate("effective_from");
        LocalDate to = ItemSnapshots.nullableDate(row, "effective_to");
        boolean past = to != null && !day.isBefore(to);
        ItemStatus status = day.isBefore(from)
                ? ItemStatus.FUTURE
                : past ? ItemStatus.ABOLISHED : ItemStatus.of(row.getString("status"));
        return new VersionRow(
                row.getString("item_code"),
                row.getInteger("version"),
                from,
                to,
                status,
                row.getString("reason"),
                row.getOffsetDateTime("published_at").toInstant());
    }
}
