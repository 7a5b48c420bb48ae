package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.EventHash;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.Database;
import qingdan.registry.domain.DivisionFacts;
import qingdan.registry.domain.DivisionHistory;
import qingdan.registry.event.Division;

/** Divisions through time, ready to be decided on (行政区划沿革). Thread-safe. */
public final class DivisionHistories {
    private static final String PERIODS = """
            select r.code, r.name, r.level, r.parent, r.kind, r.valid_from, r.valid_to, r.successor, r.note
              from registry.region r where r.code = $1 order by r.valid_from limit 1000""";
    private static final String CLASHES = """
            select (select r.code from registry.region r
                     where r.parent = $2 and r.name = $3 and r.code <> $1 and r.code is distinct from $5
                       and (r.valid_to is null or r.valid_to > $4) order by r.code limit 1) namesake,
                   exists (select from registry.division_end e where e.code = $2) ending""";
    private static final String GROUNDS = """
            select r.from_day, r.predecessor as other, r.reason, r.basis, false as ended
              from registry.division_record r where r.code = $1
            union all
            select e.from_day, e.successor, e.reason, e.basis, true from registry.division_end e where e.code = $1
            limit 1000""";
    private static final String HELD = "select * from registry.division_holds($1, $2)";

    private final Database database;
    private final Ledger ledger;
    private final Divisions divisions;

    /**
     * Reason and document of a change.
     *
     * @param from its first day
     * @param other the code whose place was taken, or that takes the place; null when none
     * @param ended whether the code ended then
     */
    public record Ground(LocalDate from, @Nullable String other, String reason, String basis, boolean ended) {}

    public DivisionHistories(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
        this.divisions = new Divisions(database);
    }

    /** The code with all it stood for; {@link DivisionHistory#unknown} at version 0 when nobody recorded it. */
    public Uni<LoadedDivision> load(String code) {
        return ledger.head(RegistryStreams.division(code)).chain(head -> history(code)
                .map(history -> head == null
                        ? new LoadedDivision(history, 0, EventHash.zero())
                        : new LoadedDivision(history, head.version(), head.hash())));
    }

    /** All the code stood for, oldest first. */
    public Uni<DivisionHistory> history(String code) {
        return rows(PERIODS, Tuple.of(code)).map(rows -> new DivisionHistory(code, Divisions.list(rows)));
    }

    /** Why each recorded period began and the code ended; what came with the whole table has no ground here. */
    public Uni<List<Ground>> grounds(String code) {
        return rows(GROUNDS, Tuple.of(code)).map(rows -> {
            List<Ground> grounds = new ArrayList<>();
            for (Row row : rows)
                grounds.add(new Ground(
                        row.getLocalDate("from_day"),
                        ItemSnapshots.nullableText(row, "other"),
                        row.getString("reason"),
                        row.getString("basis"),
                        row.getBoolean("ended")));
            return grounds;
        });
    }

    /**
     * What must be known before a division may be set up or amended.
     *
     * @param predecessor code whose place it takes, which may bear the same name
     */
    public Uni<DivisionFacts> facts(Division division, @Nullable String predecessor) {
        LocalDate from = division.validFrom();
        String above = division.parent();
        Uni<Optional<Division>> parent =
                above == null ? Uni.createFrom().item(Optional.empty()) : divisions.find(above, from);
        Tuple tuple = Tuple.of(division.code(), above, division.name(), from, predecessor);
        return parent.chain(
                found -> rows(CLASHES, tuple).chain(rows -> other(predecessor).map(other -> {
                    Row row = rows.iterator().next();
                    return new DivisionFacts(
                            found.filter(d -> !row.getBoolean("ending")).orElse(null),
                            ItemSnapshots.nullableText(row, "namesake"),
                            DivisionFacts.Held.NOTHING,
                            other.orElse(null));
                })));
    }

    /** What must be known before a code may end on that day. */
    public Uni<DivisionFacts> endFacts(String code, LocalDate from, @Nullable String successor) {
        return held(code, from)
                .chain(held -> other(successor).map(other -> new DivisionFacts(null, null, held, other.orElse(null))));
    }

    /** What rests on the code on the day or later, each kind with the first five. */
    public Uni<DivisionFacts.Held> held(String code, LocalDate day) {
        return rows(HELD, Tuple.of(code, day)).map(rows -> {
            Row row = rows.iterator().next();
            return new DivisionFacts.Held(
                    row.getInteger("below"),
                    texts(row, "some_below"),
                    row.getInteger("organs"),
                    texts(row, "some_organs"),
                    row.getInteger("items"),
                    texts(row, "some_items"));
        });
    }

    private Uni<Optional<DivisionHistory>> other(@Nullable String code) {
        return code == null
                ? Uni.createFrom().item(Optional.<DivisionHistory>empty())
                : history(code).map(Optional::of);
    }

    private static List<String> texts(Row row, String column) {
        String[] texts = row.getArrayOfStrings(column);
        return texts == null ? List.of() : List.of(texts);
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple));
    }
}
