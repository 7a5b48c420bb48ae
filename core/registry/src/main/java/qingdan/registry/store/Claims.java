package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.pg.Database;
import qingdan.registry.domain.ClaimState;
import qingdan.registry.domain.StandardFields;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.ItemContent;

/**
 * Which entries of the common catalogue organs have claimed, could claim, and must upgrade (认领). Nothing is stored for
 * this: the catalogue and the list say it. An item that was taken off the list is not claimed again. Thread-safe.
 */
public final class Claims {
    private static final String PAGE = """
            select * from (
              select o.code organ, o.name organ_name, o.region, o.level, e.basic_code, e.content::text entry,
                     e.newest_version, i.item_code, i.entry_version, v.content::text item,
                     case when x.from_day is not null then 'withdrawn'
                          when i.item_code is null then 'unclaimed'
                          when i.entry_version < e.newest_version then 'outdated'
                          else 'claimed' end state,
                     n.adopt_by
                from registry.organ o
                join registry.catalogue_entry e
                  on (e.department = any (o.departments) and o.level = any (e.levels))
                     or exists (select from registry.catalogue_item c where c.organ = o.code and c.basic_code = e.basic_code)
                left join registry.catalogue_item i on i.organ = o.code and i.basic_code = e.basic_code
                left join registry.item_version v on v.item_code = i.item_code and v.version = i.newest_version
                left join registry.entry_cancellation x on x.basic_code = e.basic_code
                left join registry.entry_version n on n.basic_code = e.basic_code and n.version = e.newest_version
               where ($1::text is null or o.code = $1) and ($2::text is null or o.region = $2)
                 and not exists (select from registry.organ_end g where g.code = o.code)
                 and i.abolished_from is null and (x.from_day is null or i.item_code is not null)
                 and ($4::text is null or (o.code, e.basic_code) > ($4, $5))) c
             where $3::text is null or c.state = $3
             order by c.organ, c.basic_code limit $6""";

    /** Entries that were altered are few: the walk begins with them, not with the list. */
    private static final String LATE = """
            from registry.catalogue_entry e
            join registry.entry_version n on n.basic_code = e.basic_code and n.version = e.newest_version
            join registry.catalogue_item i on i.basic_code = e.basic_code and i.entry_version < e.newest_version
            join registry.organ o on o.code = i.organ
             where e.newest_version > 1 and starts_with(o.region, $1) and i.abolished_from is null
               and not exists (select from registry.organ_end g where g.code = o.code)
               and not exists (select from registry.entry_cancellation x where x.basic_code = e.basic_code)
            """;

    private static final String DUE = """
            select d.*, v.content::text item from (
              select o.code organ, o.name organ_name, o.region, o.level, e.basic_code, e.content::text entry,
                     e.newest_version, i.item_code, i.entry_version, i.newest_version item_version, 'outdated' state,
                     n.adopt_by
            %s
                 and ($2::date is null or n.adopt_by < $2)
                 and ($3::date is null or (coalesce(n.adopt_by, date '9999-12-31'), o.code, e.basic_code) > ($3, $4, $5))
               order by coalesce(n.adopt_by, date '9999-12-31'), o.code, e.basic_code limit $6) d
              join registry.item_version v on v.item_code = d.item_code and v.version = d.item_version
             order by coalesce(d.adopt_by, date '9999-12-31'), d.organ, d.basic_code""".formatted(LATE);

    private static final String COUNT =
            "select count(*) waiting, count(*) filter (where n.adopt_by < $2) overdue " + LATE;

    /** Stands for "no last day" in the order of {@link #due}. */
    public static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    /** Place of a claim in the order of {@link #due}: last day ({@link #NO_DAY} without one), organ, entry. */
    public record Due(LocalDate day, String organ, String basicCode) {
        public static Due of(Claim claim) {
            return new Due(
                    Objects.requireNonNullElse(claim.adoptBy(), NO_DAY),
                    claim.organ(),
                    claim.entry().basicCode());
        }
    }

    /** How many claims wait for an upgrade, and how many of them are past their day. */
    public record Waiting(long all, long overdue) {}

    private final Database database;

    public Claims(Database database) {
        this.database = database;
    }

    /**
     * A page by organ and basic code, after a given pair. An organ or a region must be given: all organs of a province with
     * all entries are millions of rows.
     */
    public Uni<List<Claim>> list(
            @Nullable String organ,
            @Nullable String region,
            @Nullable ClaimState state,
            @Nullable String afterOrgan,
            @Nullable String afterEntry,
            int limit) {
        if (organ == null && region == null)
            throw new IllegalArgumentException("Expected an organ or a region, but got neither");
        Tuple tuple = Tuple.of(organ, region, state == null ? null : state.word(), afterOrgan, afterEntry, limit);
        return Async.uni(() -> database.pool().preparedQuery(PAGE).execute(tuple))
                .map(Claims::claims);
    }

    /**
     * Claims of a region and of those below it that wait for an upgrade, first due first.
     *
     * @param pastOn only those whose last day lies before this one; null for all
     * @param after last one of the page before; null for the first page
     */
    public Uni<List<Claim>> due(RegionCode region, @Nullable LocalDate pastOn, @Nullable Due after, int limit) {
        Tuple tuple = Tuple.of(region.prefix(), pastOn);
        tuple.addValue(after == null ? null : after.day())
                .addValue(after == null ? null : after.organ())
                .addValue(after == null ? null : after.basicCode())
                .addValue(limit);
        return Async.uni(() -> database.pool().preparedQuery(DUE).execute(tuple))
                .map(Claims::claims);
    }

    /** Counts what {@link #due} lists, on a day. */
    public Uni<Waiting> waiting(RegionCode region, LocalDate day) {
        return Async.uni(() -> database.pool().preparedQuery(COUNT).execute(Tuple.of(region.prefix(), day)))
                .map(rows -> rows.iterator().next())
                .map(row -> new Waiting(row.getLong("waiting"), row.getLong("overdue")));
    }

    private static List<Claim> claims(RowSet<Row> rows) {
        List<Claim> claims = new ArrayList<>();
        for (Row row : rows) claims.add(claim(row));
        return claims;
    }

    private static Claim claim(Row row) {
        CatalogueEntry entry = RegistryJson.parse(row.getString("entry"), CatalogueEntry.class);
        ClaimState state = ClaimState.of(row.getString("state"));
        String item = ItemSnapshots.nullableText(row, "item");
        return new Claim(
                row.getString("organ"),
                row.getString("organ_name"),
                row.getString("region"),
                ExerciseLevel.valueOf(row.getString("level")),
                entry,
                row.getInteger("newest_version"),
                state,
                ItemSnapshots.nullableText(row, "item_code"),
                row.getInteger("entry_version"),
                state == ClaimState.OUTDATED ? ItemSnapshots.nullableDate(row, "adopt_by") : null,
                item == null ? List.of() : StandardFields.altered(RegistryJson.parse(item, ItemContent.class), entry));
    }
}
