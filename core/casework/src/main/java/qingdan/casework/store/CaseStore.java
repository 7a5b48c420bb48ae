package qingdan.casework.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.event.CaseHead;
import qingdan.casework.event.CaseJson;
import qingdan.casework.event.Material;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/** Reads casework's tables (办件读取). Writing goes through {@link CaseCommands} and the ledger only. Thread-safe. */
public final class CaseStore {
    private static final String CASE_WITH_HEAD = """
            select c.state::text, h.version, h.hash, c.deadlines::text from casework.case c
              join kernel.stream_head h on h.stream = 'case/' || c.id::text
             where c.id = $1""";
    private static final String CASE_OF_TASK = "select case_id from casework.task where task_id = $1";
    private static final String APPLICATION =
            "select applicant::text, form::text, facts from casework.application where case_id = $1";
    private static final String MATERIALS = """
            select code, name, sha256, size_bytes, media_type, file_name, upload_id, trust_grade
              from casework.material where case_id = $1 and not replaced order by place limit 200""";

    private final Database database;
    private final BiFunction<String, Integer, Uni<Void>> procedures;

    /** Where every procedure is known that a case here may be pinned to. */
    public CaseStore(Database database) {
        this(database, (key, version) -> Uni.createFrom().voidItem());
    }

    /** @param procedures makes sure that a version is compiled, before anybody works on a case that is pinned to it */
    public CaseStore(Database database, BiFunction<String, Integer, Uni<Void>> procedures) {
        this.database = database;
        this.procedures = procedures;
    }

    /** State, version, head hash and open deadlines in one round trip; null when there is no such case here. */
    public Uni<@Nullable LoadedCase> load(UUID caseId) {
        Uni<@Nullable LoadedCase> found = one(
                CASE_WITH_HEAD,
                Tuple.of(caseId),
                row -> new LoadedCase(
                        CaseJson.read(row.getString(0), CaseFile.class),
                        row.getLong(1),
                        row.getBuffer(2).getBytes(),
                        strings(row.getString(3))));
        return found.chain(this::ready);
    }

    private Uni<@Nullable LoadedCase> ready(@Nullable LoadedCase loaded) {
        if (loaded == null) {
            return Uni.createFrom().nullItem();
        }
        CaseHead head = loaded.file().head();
        return procedures.apply(head.procedureKey(), head.procedureVersion()).<@Nullable LoadedCase>map(done -> loaded);
    }

    /** The case an open task belongs to; null when the task is not open. */
    public Uni<@Nullable UUID> caseOfTask(UUID taskId) {
        return one(CASE_OF_TASK, Tuple.of(taskId), row -> row.getUUID(0));
    }

    /** 申请内容: answers and contact data, for the handling office only; null when there are none. */
    public Uni<@Nullable ApplicationContent> application(UUID caseId) {
        return one(
                APPLICATION,
                Tuple.of(caseId),
                row -> new ApplicationContent(strings(row.getString(0)), strings(row.getString(1)), row.getString(2)));
    }

    /** Materials that count now, in the order they came. */
    public Uni<List<Material>> materials(UUID caseId) {
        return list(
                MATERIALS,
                Tuple.of(caseId),
                row -> new Material(
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        row.getUUID(6),
                        row.getString(7)));
    }

    private <T> Uni<@Nullable T> one(String sql, Tuple values, Function<Row, @Nullable T> map) {
        return rows(sql, values).map(rows -> {
            for (Row row : rows) {
                return map.apply(row);
            }
            return null;
        });
    }

    private <T> Uni<List<T>> list(String sql, Tuple values, Function<Row, T> map) {
        return rows(sql, values).map(rows -> {
            List<T> list = new ArrayList<>(rows.size());
            rows.forEach(row -> list.add(map.apply(row)));
            return list;
        });
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple values) {
        return Async.onCaller(Async.uni(() -> database.pool().preparedQuery(sql).execute(values)));
    }

    private static Map<String, String> strings(String json) {
        Map<String, String> map = new LinkedHashMap<>();
        new JsonObject(json).forEach(e -> {
            if (e.getValue() != null) {
                map.put(e.getKey(), e.getValue().toString());
            }
        });
        return map;
    }
}
