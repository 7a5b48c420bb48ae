package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
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

/** How many listed items each category has (分类数量). Abolished items are not counted. Thread-safe. */
public final class CategoryCounts {
    private static final String BY_SCHEME = """
            select g.gb, g.ah, count(*) n from registry.guide g
             where ($1::text is null or g.region = $1) and g.weight < 100000000
             group by grouping sets ((g.gb), (g.ah)) limit 100""";

    private final Database database;

    public CategoryCounts(Database database) {
        this.database = database;
    }

    /** Every category of both schemes in the official order, with 0 for those without items. */
    public Uni<Map<Category, Integer>> counts(@Nullable String region) {
        return Async.uni(() -> database.pool().preparedQuery(BY_SCHEME).execute(Tuple.of(region)))
                .map(CategoryCounts::all);
    }

    private static Map<Category, Integer> all(RowSet<Row> rows) {
        Map<CategoryCode, Integer> found = new HashMap<>();
        for (Row row : rows) {
            String gb = ItemSnapshots.nullableText(row, "gb");
            String ah = ItemSnapshots.nullableText(row, "ah");
            if (gb != null) found.put(CategoryCode.gb2020(gb), row.getInteger("n"));
            if (ah != null) found.put(CategoryCode.ah2014(ah), row.getInteger("n"));
        }
        Map<Category, Integer> counts = new LinkedHashMap<>();
        for (CategoryScheme scheme : CategoryScheme.values())
            for (Category category : Categories.of(scheme))
                counts.put(category, found.getOrDefault(category.code(), 0));
        return counts;
    }
}
