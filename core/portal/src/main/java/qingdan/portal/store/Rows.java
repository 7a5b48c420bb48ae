package qingdan.portal.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;

/** Reading rows of the portal's schema, and the JSON kept in them. */
final class Rows {
    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Rows() {}

    static Uni<RowSet<Row>> query(Pool pool, String sql, Tuple in) {
        return Async.uni(() -> pool.preparedQuery(sql).execute(in));
    }

    static <T> Uni<List<T>> list(Pool pool, String sql, Tuple in, Function<Row, T> reader) {
        return query(pool, sql, in).map(rows -> {
            List<T> list = new ArrayList<>(rows.size());
            rows.forEach(r -> list.add(reader.apply(r)));
            return list;
        });
    }

    static <T> Uni<@Nullable T> first(Pool pool, String sql, Tuple in, Function<Row, T> reader) {
        return query(pool, sql, in)
                .map(rows ->
                        rows.size() == 0 ? null : reader.apply(rows.iterator().next()));
    }

    static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    static @Nullable Instant maybeInstant(Row row, String column) {
        var at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }

    /** A jsonb column that the query cast to text. */
    static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Expected the portal's own JSON, but it cannot be read", e);
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Expected a writable value, but got " + value.getClass(), e);
        }
    }
}
