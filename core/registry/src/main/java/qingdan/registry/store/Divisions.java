package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.registry.event.Division;

/** Reads the divisions as they were on a day (行政区划). Thread-safe. */
public final class Divisions {
    private static final int MAX = 5_000;
    private static final String COLUMNS = """
            select r.code, r.name, r.level, r.parent, r.kind, r.valid_from, r.valid_to, r.successor, r.note
              from registry.region r where r.valid_from <= $1 and (r.valid_to is null or r.valid_to > $1)
            """;
    private static final String ALL = COLUMNS + " order by r.code limit " + MAX;
    private static final String CHILDREN = COLUMNS + " and r.parent = $2 order by r.code limit " + MAX;
    private static final String EVER = """
            select r.code, r.name, r.level, r.parent, r.kind, r.valid_from, r.valid_to, r.successor, r.note
              from registry.region r where $1::text is null or r.parent = $1 order by r.code, r.valid_from limit\s""" + MAX;
    private static final String BEFORE = """
            select r.successor, r.code from registry.region r where r.successor is not null order by r.code limit\s""" + MAX;
    private static final String ONE = """
            select r.code, r.name, r.level, r.parent, r.kind, r.valid_from, r.valid_to, r.successor, r.note
              from registry.region r where r.code = $1 order by r.valid_from limit 20""";

    private final Database database;

    public Divisions(Database database) {
        this.database = database;
    }

    /** All that were valid on the day, or only those right below {@code parent}; by code. */
    public Uni<List<Division>> on(LocalDate day, @Nullable String parent) {
        String sql = parent == null ? ALL : CHILDREN;
        Tuple tuple = parent == null ? Tuple.of(day) : Tuple.of(day, parent);
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple))
                .map(Divisions::list);
    }

    /** All there ever were, or only those ever right below {@code parent} (区划沿革); by code, oldest first. */
    public Uni<List<Division>> ever(@Nullable String parent) {
        return Async.uni(() -> database.pool().preparedQuery(EVER).execute(Tuple.of(parent)))
                .map(Divisions::list);
    }

    /** For each code that took the place of others, these others. */
    public Uni<Map<String, List<String>>> predecessors() {
        return Async.uni(() -> database.pool().preparedQuery(BEFORE).execute()).map(rows -> {
            Map<String, List<String>> before = new HashMap<>();
            for (Row row : rows)
                before.computeIfAbsent(row.getString("successor"), code -> new ArrayList<>())
                        .add(row.getString("code"));
            return before;
        });
    }

    /** What a code stood for at any time, oldest first: its successor tells where to look on. */
    public Uni<List<Division>> history(String code) {
        return Async.uni(() -> database.pool().preparedQuery(ONE).execute(Tuple.of(code)))
                .map(Divisions::list);
    }

    /** The division of a code on the day. */
    public Uni<Optional<Division>> find(String code, LocalDate day) {
        return history(code).map(all -> all.stream().filter(d -> d.validOn(day)).findFirst());
    }

    static List<Division> list(RowSet<Row> rows) {
        List<Division> divisions = new ArrayList<>();
        for (Row row : rows)
            divisions.add(new Division(
                    row.getString("code"),
                    row.getString("name"),
                    row.getString("level"),
                    ItemSnapshots.nullableText(row, "parent"),
                    row.getString("kind"),
                    row.getLocalDate("valid_from"),
                    ItemSnapshots.nullableDate(row, "valid_to"),
                    ItemSnapshots.nullableText(row, "successor"),
                    ItemSnapshots.nullableText(row, "note")));
        return divisions;
    }
}
