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
import qingdan.registry.domain.OrganFacts;
import qingdan.registry.domain.OrganHistory;
import qingdan.registry.domain.OrganVersion;
import qingdan.registry.event.Organ;
import qingdan.registry.event.OrganEnded;

/** Implementing bodies through time, ready to be decided on (实施主体沿革). Thread-safe. */
public final class OrganHistories {
    private static final String VERSIONS = """
            select v.version, lower(v.effective) from_day, upper(v.effective) to_day, v.credit_code, v.temporary,
                   v.content::text, v.reason, v.basis
              from registry.organ_version v where v.code = $1 order by v.version limit 1000""";
    private static final String END =
            "select e.from_day, e.successor, e.reason, e.basis from registry.organ_end e where e.code = $1";
    private static final String CLASHES = """
            select (select v.code from registry.organ_version v where v.credit_code = $2 and v.code <> $1 limit 1) holder,
                   (select v.code from registry.organ_version v join registry.organ o using (code)
                     where o.region = $3 and v.name = $4 and v.code <> $1
                       and (upper_inf(v.effective) or upper(v.effective) > $5) limit 1) namesake,
                   exists (select from registry.division_end e where e.code = $3) ending""";
    private static final String ITEMS = "select listed, codes from registry.organ_items($1, $2)";

    private final Database database;
    private final Ledger ledger;
    private final Divisions divisions;

    public OrganHistories(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
        this.divisions = new Divisions(database);
    }

    /** The body with all its versions; {@link OrganHistory#unknown} at version 0 when nobody recorded it. */
    public Uni<LoadedOrgan> load(String code) {
        return ledger.head(RegistryStreams.organ(code)).chain(head -> history(code)
                .map(history -> head == null
                        ? new LoadedOrgan(history, 0, EventHash.zero())
                        : new LoadedOrgan(history, head.version(), head.hash())));
    }

    /** All versions, oldest first, and the end. */
    public Uni<OrganHistory> history(String code) {
        return rows(VERSIONS, Tuple.of(code)).chain(rows -> rows(END, Tuple.of(code))
                .map(ends -> new OrganHistory(code, versions(rows), end(code, ends))));
    }

    /** What must be known before a body may be set up or amended. */
    public Uni<OrganFacts> facts(Organ organ, String creditCode, LocalDate from) {
        Tuple tuple = Tuple.of(organ.code(), creditCode, organ.region(), organ.name(), from);
        return divisions.find(organ.region(), from).chain(region -> rows(CLASHES, tuple)
                .map(rows -> {
                    Row row = rows.iterator().next();
                    return new OrganFacts(
                            region.filter(d -> !row.getBoolean("ending")).orElse(null),
                            ItemSnapshots.nullableText(row, "holder"),
                            ItemSnapshots.nullableText(row, "namesake"),
                            0,
                            List.of(),
                            null);
                }));
    }

    /** What must be known before a body may end on that day. */
    public Uni<OrganFacts> endFacts(String code, LocalDate from, @Nullable String successor) {
        Uni<Optional<OrganHistory>> next = successor == null
                ? Uni.createFrom().item(Optional.<OrganHistory>empty())
                : history(successor).map(Optional::of);
        return listed(code, from)
                .chain(listed -> next.map(history ->
                        new OrganFacts(null, null, null, listed.count(), listed.some(), history.orElse(null))));
    }

    /** Items that stand on the list under a body. */
    public record Listed(int count, List<String> some) {
        public Listed {
            some = List.copyOf(some);
        }
    }

    /** How many items stand on the list under the body on the day or later, with the codes of the first five. */
    public Uni<Listed> listed(String code, LocalDate day) {
        return rows(ITEMS, Tuple.of(code, day)).map(rows -> {
            Row row = rows.iterator().next();
            String[] some = row.getArrayOfStrings("codes");
            return new Listed(row.getInteger("listed"), some == null ? List.of() : List.of(some));
        });
    }

    private static List<OrganVersion> versions(RowSet<Row> rows) {
        List<OrganVersion> versions = new ArrayList<>();
        for (Row row : rows)
            versions.add(new OrganVersion(
                    row.getInteger("version"),
                    ItemSnapshots.nullableDate(row, "from_day"),
                    ItemSnapshots.nullableDate(row, "to_day"),
                    RegistryJson.parse(row.getString("content"), Organ.class),
                    row.getString("credit_code"),
                    row.getBoolean("temporary"),
                    row.getString("reason"),
                    ItemSnapshots.nullableText(row, "basis")));
        return versions;
    }

    private static @Nullable OrganEnded end(String code, RowSet<Row> rows) {
        for (Row row : rows)
            return new OrganEnded(
                    code,
                    row.getLocalDate("from_day"),
                    ItemSnapshots.nullableText(row, "successor"),
                    row.getString("reason"),
                    row.getString("basis"));
        return null;
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple));
    }
}
