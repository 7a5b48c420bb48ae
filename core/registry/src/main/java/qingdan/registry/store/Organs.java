package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.pg.Database;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.OrganPast;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Organ;

/** Reads the implementing bodies as they are today (实施主体); one that is no more as it was last. Thread-safe. */
public final class Organs {
    /** For each body the version of the day, else the last one that began, else the first one to come. */
    private static final String ROWS = """
            select v.content::text, v.credit_code, v.temporary, e.from_day valid_to, e.successor,
                   (select lower(f.effective) from registry.organ_version f where f.code = o.code and f.version = 1) valid_from
              from registry.organ o
              join lateral (select * from registry.organ_version w where w.code = o.code
                             order by w.effective @> $1::date desc, coalesce(lower(w.effective) > $1::date, false),
                                      w.version desc limit 1) v on true
              left join registry.organ_end e on e.code = o.code
            """;

    private static final String PAGE = ROWS + """
             where ($2::text is null or o.region = $2) and ($3::text is null or o.code > $3)
               and ($5::boolean or v.effective @> $1::date) order by o.code limit $4""";
    private static final String ONE = ROWS + " where o.code = $2";
    private static final String NAMES = ROWS + " where o.code = any($2)";
    private static final String PAST = """
            select v.code, array_agg(distinct v.name) as names, bool_or(lower_inf(v.effective)) as always,
                   min(lower(v.effective)) as from_day,
                   (select e.from_day from registry.organ_end e where e.code = v.code) as until_day
              from registry.organ_version v where $1::text is null or v.code = $1 group by v.code""";
    private static final String PARENT_CATEGORY = "select gb from registry.catalogue_entry where basic_code = $1";

    private static final int MAX_ORGANS = 100_000;

    private final Database database;
    private final InstantSource clock;

    public Organs(Database database) {
        this(database, InstantSource.system());
    }

    public Organs(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A page of those of today by code, after a given one. */
    public Uni<List<Organ>> list(@Nullable String region, @Nullable String afterCode, int limit) {
        return rows(region, afterCode, limit, false)
                .map(rows -> rows.stream().map(OrganRow::organ).toList());
    }

    /** A page by code, after a given one; {@code ever}: also those that are no more and those to come. */
    public Uni<List<OrganRow>> rows(@Nullable String region, @Nullable String afterCode, int limit, boolean ever) {
        return query(PAGE, Tuple.of(today(), region, afterCode, limit, ever)).map(Organs::list);
    }

    /**
     * A body with its names and days.
     *
     * @param creditCode the credit code in use; the body's own code unless a temporary one was replaced
     */
    public record Known(Organ organ, String creditCode, OrganPast past) {}

    /** All of today by code, with their names and days: a province has some thousands. */
    public Uni<Map<String, Known>> all() {
        return rows(null, null, MAX_ORGANS, false).chain(rows -> past(null).map(past -> {
            Map<String, Known> known = new HashMap<>();
            for (OrganRow row : rows) {
                String code = row.organ().code();
                known.put(code, new Known(row.organ(), row.creditCode(), past.getOrDefault(code, OrganPast.NONE)));
            }
            return known;
        }));
    }

    /** Those that are no more today, as they were last. */
    public Uni<List<OrganRow>> gone() {
        LocalDate today = today();
        return rows(null, null, MAX_ORGANS, true).map(rows -> rows.stream()
                .filter(row -> row.validTo() != null && !row.validTo().isAfter(today))
                .toList());
    }

    public Uni<Optional<Organ>> find(String code) {
        return query(ONE, Tuple.of(today(), code))
                .map(rows -> list(rows).stream().findFirst().map(OrganRow::organ));
    }

    /** Names by code; a code that is not known is left out. */
    public Uni<Map<String, String>> names(Collection<String> codes) {
        return query(NAMES, Tuple.of(today(), (Object) codes.toArray(String[]::new)))
                .map(rows -> {
                    Map<String, String> names = new HashMap<>();
                    for (OrganRow row : list(rows))
                        names.put(row.organ().code(), row.organ().name());
                    return names;
                });
    }

    /** What the rules must know before this content may be published. */
    public Uni<ItemFacts> facts(ItemContent content) {
        String code = content.exercise().organ();
        return find(code).chain(organ -> past(code).chain(past -> parentCategory(
                        content.classification().parentBasicCode())
                .map(category -> new ItemFacts(
                        organ.orElse(null), category.orElse(null), null, past.getOrDefault(code, OrganPast.NONE)))));
    }

    private Uni<Map<String, OrganPast>> past(@Nullable String code) {
        return query(PAST, Tuple.of(code)).map(rows -> {
            Map<String, OrganPast> past = new HashMap<>();
            for (Row row : rows)
                past.put(
                        row.getString("code"),
                        new OrganPast(
                                Set.of(row.getArrayOfStrings("names")),
                                row.getBoolean("always") ? null : row.getLocalDate("from_day"),
                                ItemSnapshots.nullableDate(row, "until_day")));
            return past;
        });
    }

    private Uni<Optional<CategoryCode>> parentCategory(@Nullable String basicCode) {
        if (basicCode == null) return Uni.createFrom().item(Optional.empty());
        return query(PARENT_CATEGORY, Tuple.of(basicCode)).map(rows -> {
            for (Row row : rows) return Optional.of(CategoryCode.gb2020(row.getString(0)));
            return Optional.empty();
        });
    }

    private static List<OrganRow> list(RowSet<Row> rows) {
        List<OrganRow> organs = new ArrayList<>();
        for (Row row : rows)
            organs.add(new OrganRow(
                    RegistryJson.parse(row.getString("content"), Organ.class),
                    row.getString("credit_code"),
                    row.getBoolean("temporary"),
                    ItemSnapshots.nullableDate(row, "valid_from"),
                    ItemSnapshots.nullableDate(row, "valid_to"),
                    ItemSnapshots.nullableText(row, "successor")));
        return organs;
    }

    private Uni<RowSet<Row>> query(String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }
}
