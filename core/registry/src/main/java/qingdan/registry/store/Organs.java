package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Organ;
import qingdan.registry.event.OrganNature;

/** Reads the implementing bodies (实施主体). Thread-safe. */
public final class Organs {
    private static final String COLUMNS = """
            select o.code, o.name, o.region, o.level, o.departments, o.nature, o.address, o.hours, o.phone,
                   o.supervise_phone, o.transit, o.sample
              from registry.organ o
            """;
    private static final String PAGE = COLUMNS
            + " where ($1::text is null or o.region = $1) and ($2::text is null or o.code > $2) order by o.code limit $3";
    private static final String ONE = COLUMNS + " where o.code = $1";
    private static final String NAMES = "select o.code, o.name from registry.organ o where o.code = any($1)";
    private static final String PARENT_CATEGORY = "select gb from registry.catalogue_entry where basic_code = $1";

    private static final int MAX_ORGANS = 100_000;

    private final Database database;

    public Organs(Database database) {
        this.database = database;
    }

    /** A page by code, after a given one. */
    public Uni<List<Organ>> list(@Nullable String region, @Nullable String afterCode, int limit) {
        return Async.uni(() -> database.pool().preparedQuery(PAGE).execute(Tuple.of(region, afterCode, limit)))
                .map(Organs::list);
    }

    /** All organs by code: a province has some thousands. */
    public Uni<Map<String, Organ>> all() {
        return Async.uni(() -> database.pool().preparedQuery(PAGE).execute(Tuple.of(null, null, MAX_ORGANS)))
                .map(rows -> list(rows).stream().collect(Collectors.toMap(Organ::code, Function.identity())));
    }

    public Uni<Optional<Organ>> find(String code) {
        return Async.uni(() -> database.pool().preparedQuery(ONE).execute(Tuple.of(code)))
                .map(rows -> list(rows).stream().findFirst());
    }

    /** Names by code; a code that is not known is left out. */
    public Uni<Map<String, String>> names(Collection<String> codes) {
        return Async.uni(() ->
                        database.pool().preparedQuery(NAMES).execute(Tuple.of((Object) codes.toArray(String[]::new))))
                .map(rows -> {
                    Map<String, String> names = new HashMap<>();
                    for (Row row : rows) names.put(row.getString(0), row.getString(1));
                    return names;
                });
    }

    /** What the rules must know before this content may be published. */
    public Uni<ItemFacts> facts(ItemContent content) {
        String parent = content.classification().parentBasicCode();
        return find(content.exercise().organ()).chain(organ -> parentCategory(parent)
                .map(category -> new ItemFacts(organ.orElse(null), category.orElse(null))));
    }

    private Uni<Optional<CategoryCode>> parentCategory(@Nullable String basicCode) {
        if (basicCode == null) return Uni.createFrom().item(Optional.empty());
        return Async.uni(() -> database.pool().preparedQuery(PARENT_CATEGORY).execute(Tuple.of(basicCode)))
                .map(rows -> {
                    for (Row row : rows) return Optional.of(CategoryCode.gb2020(row.getString(0)));
                    return Optional.empty();
                });
    }

    private static List<Organ> list(RowSet<Row> rows) {
        List<Organ> organs = new ArrayList<>();
        for (Row row : rows)
            organs.add(new Organ(
                    row.getString("code"),
                    row.getString("name"),
                    row.getString("region"),
                    ExerciseLevel.valueOf(row.getString("level")),
                    List.of(row.getArrayOfStrings("departments")),
                    OrganNature.valueOf(row.getString("nature")),
                    row.getString("address"),
                    row.getString("hours"),
                    row.getString("phone"),
                    row.getString("supervise_phone"),
                    row.getString("transit"),
                    row.getBoolean("sample")));
        return organs;
    }
}
