package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.registry.domain.Categories;
import qingdan.registry.domain.Category;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.CategoryScheme;

/**
 * How many items of each category stand on the list on a day (分类数量): what begins later does not yet, what is to be cancelled still
 * does, and so does what is suspended, as in the list itself ({@link ListOnDay}). Thread-safe.
 */
public final class CategoryCounts {
    private static final String COUNT = """
            select l.gb, l.ah, count(*) n from registry.listed l
             where l.from_day <= $1 and l.to_day > $1%s
             group by l.gb, l.ah limit 500""";
    static final String OF_ALL = COUNT.formatted("");
    static final String OF_REGION = COUNT.formatted(" and l.region = $2");

    private final Database database;

    public CategoryCounts(Database database) {
        this.database = database;
    }

    /**
     * Every category of both schemes in the official order, with 0 for those without items.
     *
     * @param region this region only; null for all
     */
    public Uni<Map<Category, Integer>> counts(@Nullable String region, LocalDate day) {
        return Async.uni(() -> region == null
                        ? database.pool().preparedQuery(OF_ALL).execute(Tuple.of(day))
                        : database.pool().preparedQuery(OF_REGION).execute(Tuple.of(day, region)))
                .map(CategoryCounts::all);
    }

    private static Map<Category, Integer> all(RowSet<Row> rows) {
        Map<CategoryCode, Integer> found = new HashMap<>();
        for (Row row : rows) {
            int n = row.getInteger("n");
            found.merge(CategoryCode.gb2020(row.getString("gb")), n, Integer::sum);
            found.merge(CategoryCode.ah2014(row.getString("ah")), n, Integer::sum);
        }
        Map<Category, Integer> counts = new LinkedHashMap<>();
        for (CategoryScheme scheme : CategoryScheme.values())
            for (Category category : Categories.of(scheme))
                counts.put(category, found.getOrDefault(category.code(), 0));
        return counts;
    }
}
