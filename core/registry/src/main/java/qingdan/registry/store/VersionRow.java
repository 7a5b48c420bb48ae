package qingdan.registry.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.event.ItemStatus;

/**
 * A version of an item in its list of versions (历次版本).
 *
 * @param status for the version that holds on the day, the item's status; otherwise whether it is past or still to come; a version that
 *     would begin when the item is off the list never comes
 */
public record VersionRow(
        String itemCode,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        ItemStatus status,
        String reason,
        Instant publishedAt) {

    /**
     * The versions that a history has, newest first, with the ends and statuses that were known then.
     *
     * @param rows all versions, newest first
     */
    public static List<VersionRow> known(List<VersionRow> rows, ItemHistory history, LocalDate day) {
        List<VersionRow> known = new ArrayList<>();
        for (VersionRow row : rows)
            for (ItemVersion v : history.versions())
                if (v.version() == row.version())
                    known.add(new VersionRow(
                            row.itemCode(),
                            row.version(),
                            v.effectiveFrom(),
                            v.effectiveTo(),
                            v.covers(day)
                                    ? history.statusOn(day)
                                    : day.isBefore(v.effectiveFrom())
                                            ? toCome(v.effectiveFrom(), history.abolishedFrom())
                                            : ItemStatus.ABOLISHED,
                            row.reason(),
                            row.publishedAt()));
        return known;
    }

    private static ItemStatus toCome(LocalDate from, @Nullable LocalDate abolishedFrom) {
        return abolishedFrom == null || from.isBefore(abolishedFrom) ? ItemStatus.FUTURE : ItemStatus.ABOLISHED;
    }

    static VersionRow of(Row row, LocalDate day) {
        LocalDate from = row.getLocalDate("effective_from");
        LocalDate to = ItemSnapshots.nullableDate(row, "effective_to");
        boolean past = to != null && !day.isBefore(to);
        ItemStatus status = day.isBefore(from)
                ? toCome(from, ItemSnapshots.nullableDate(row, "abolished_from"))
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
