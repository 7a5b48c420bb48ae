package qingdan.kernel.ledger;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;

/** Rows of {@code kernel.event} (alias {@code e}) and {@code kernel.log} (alias {@code l}) as records. */
final class EventRows {
    static final String COLUMNS = "e.id, e.stream, e.version, e.type, e.schema, e.at, e.actor, e.payload, e.hash";

    private EventRows() {}

    static StoredEvent event(Row row) {
        return new StoredEvent(
                row.getUUID("id"),
                row.getString("stream"),
                row.getLong("version"),
                row.getString("type"),
                row.getInteger("schema"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("actor"),
                bytes(row, "payload"),
                bytes(row, "hash"));
    }

    static SealedEvent sealed(Row row) {
        return new SealedEvent(
                row.getString("origin"),
                row.getInteger("epoch"),
                row.getLong("seq"),
                event(row),
                bytes(row, "chain"),
                row.getOffsetDateTime("sealed_at").toInstant());
    }

    /** With {@code l.withheld}: the event, or what stands here in its place. */
    static LogEntry entry(Row row) {
        Buffer withheld = row.getBuffer("withheld");
        return withheld == null
                ? sealed(row)
                : new WithheldEntry(
                        row.getString("origin"),
                        row.getInteger("epoch"),
                        row.getLong("seq"),
                        withheld.getBytes(),
                        bytes(row, "chain"),
                        row.getOffsetDateTime("sealed_at").toInstant());
    }

    static List<StoredEvent> list(RowSet<Row> rows) {
        List<StoredEvent> events = new ArrayList<>(rows.size());
        rows.forEach(row -> events.add(event(row)));
        return events;
    }

    static byte[] bytes(Row row, String column) {
        Buffer buffer = row.getBuffer(column);
        return buffer.getBytes();
    }
}
