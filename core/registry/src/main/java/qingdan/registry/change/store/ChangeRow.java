package qingdan.registry.change.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list (申请条目).
 *
 * @param kind,status words as on the wire
 * @param waiting posts it waits for
 * @param due last day of the clock that runs
 */
public record ChangeRow(
        UUID changeId,
        String number,
        String kind,
        String status,
        String region,
        String organ,
        String organName,
        String title,
        boolean emergency,
        int round,
        @Nullable String applicantName,
        List<String> itemCodes,
        List<String> basicCodes,
        List<String> waiting,
        @Nullable LocalDate due,
        Instant openedAt,
        @Nullable LocalDate submittedOn,
        @Nullable Instant endedAt,
        long version) {

    static ChangeRow of(Row row) {
        OffsetDateTime ended = row.getOffsetDateTime("ended_at");
        return new ChangeRow(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("kind"),
                row.getString("status"),
                row.getString("region"),
                row.getString("organ"),
                row.getString("organ_name"),
                row.getString("title"),
                row.getBoolean("emergency"),
                row.getInteger("round"),
                row.getString("applicant_name"),
                List.of(row.getArrayOfStrings("item_codes")),
                List.of(row.getArrayOfStrings("basic_codes")),
                List.of(row.getArrayOfStrings("waiting")),
                row.getLocalDate("due"),
                row.getOffsetDateTime("opened_at").toInstant(),
                row.getLocalDate("submitted_on"),
                ended == null ? null : ended.toInstant(),
                row.getLong("version"));
    }
}
