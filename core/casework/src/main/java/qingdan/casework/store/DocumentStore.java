package qingdan.casework.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/** Reads issued documents (已发文书). Thread-safe. */
public final class DocumentStore {
    private static final String COLUMNS =
            "select id, case_id, kind, title, number, verify_code, sha256, size_bytes, issued_at from casework.document";
    private static final String OF_CASE =
            COLUMNS + " where case_id = $1 and sha256 is not null order by place limit 100";
    private static final String BY_CODE = COLUMNS + " where verify_code = $1 and sha256 is not null";
    private static final String PDF =
            "select pdf from casework.document where case_id = $1 and id = $2 and sha256 is not null";

    private final Database database;

    public DocumentStore(Database database) {
        this.database = database;
    }

    /** An issued document; {@code kind} is its wire word. */
    public record Issued(
            UUID documentId,
            UUID caseId,
            String kind,
            String title,
            String number,
            String verifyCode,
            String sha256,
            long sizeBytes,
            Instant issuedAt) {}

    public Uni<List<Issued>> ofCase(UUID caseId) {
        return rows(OF_CASE, Tuple.of(caseId)).map(rows -> {
            List<Issued> list = new ArrayList<>(rows.size());
            rows.forEach(row -> list.add(issued(row)));
            return list;
        });
    }

    /** For verification; null when no such document was issued here. */
    public Uni<@Nullable Issued> verify(String verifyCode) {
        return rows(BY_CODE, Tuple.of(verifyCode)).map(rows -> {
            for (Row row : rows) {
                return issued(row);
            }
            return null;
        });
    }

    /** The PDF of a case's document; null when there is none. */
    public Uni<@Nullable Buffer> pdf(UUID caseId, UUID documentId) {
        return rows(PDF, Tuple.of(caseId, documentId)).map(rows -> {
            for (Row row : rows) {
                return row.getBuffer(0);
            }
            return null;
        });
    }

    private static Issued issued(Row row) {
        return new Issued(
                row.getUUID(0),
                row.getUUID(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getOffsetDateTime(8).toInstant());
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple values) {
        return Async.onCaller(Async.uni(() -> database.pool().preparedQuery(sql).execute(values)));
    }
}
