package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;

/** How this room's stores ask the database: one statement, one answer. */
final class Sql {

    private final SqlClient client;

    Sql(SqlClient client) {
        this.client = client;
    }

    <T> Uni<List<T>> list(String sql, Tuple parameters, Function<Row, T> mapping) {
        return run(sql, parameters).map(rows -> {
            List<T> found = new ArrayList<>(rows.size());
            rows.forEach(row -> found.add(mapping.apply(row)));
            return List.copyOf(found);
        });
    }

    <T> Uni<Optional<T>> one(String sql, Tuple parameters, Function<Row, T> mapping) {
        return list(sql, parameters, mapping).map(rows -> rows.stream().findFirst());
    }

    /** The number of rows changed. */
    Uni<Integer> change(String sql, Tuple parameters) {
        return run(sql, parameters).map(RowSet::rowCount);
    }

    private Uni<RowSet<Row>> run(String sql, Tuple parameters) {
        return Async.uni(() -> client.preparedQuery(sql).execute(parameters));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    static @Nullable Instant instantOrNull(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }

    static byte[] bytes(Row row, String column) {
        return row.getBuffer(column).getBytes();
    }

    static byte @Nullable [] bytesOrNull(Row row, String column) {
        Buffer buffer = row.getBuffer(column);
        return buffer == null ? null : buffer.getBytes();
    }

    static Buffer buffer(byte[] bytes) {
        return Buffer.buffer(bytes);
    }

    static Set<String> words(Row row, String column) {
        return Set.of(row.getArrayOfStrings(column));
    }

    static List<String> texts(Row row, String column) {
        return List.of(row.getArrayOfStrings(column));
    }
}
