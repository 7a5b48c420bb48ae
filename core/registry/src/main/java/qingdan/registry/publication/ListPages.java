package qingdan.registry.publication;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.registry.event.ItemContent;
import qingdan.registry.store.ListOnDay;
import qingdan.registry.store.RegistryJson;

/** Reads the list page by page in the order of codes, which keeps an organ's items together. Thread-safe. */
public final class ListPages {
    static final int PAGE = 200;
    /** Most items of a page on a screen, and one more. */
    static final int SCREEN = 101;

    private static final String ITEMS = items(PAGE);
    private static final String FEW = items(SCREEN);

    private static String items(int limit) {
        return ListOnDay.page(
                ", registry.status_on(c.item_code, $4) as status, (select x.content ->> 'name' from registry.entry_version x"
                        + " where x.basic_code = v.content #>> '{classification,parentBasicCode}' and (x.effective @> $4::date) is true"
                        + " limit 1) as main_name",
                " and ($5::text is null or c.organ = $5)"
                        + " and ($6::text is null or v.content #>> '{classification,nationalCategory,code}' = $6)",
                limit);
    }

    private final Database database;

    public ListPages(Database database) {
        this.database = database;
    }

    /** The items after a code, at most {@value #PAGE}; empty at the end. */
    public Uni<List<ListedItem>> after(String itemCode, ListFilter filter) {
        return read(ITEMS, itemCode, filter);
    }

    /** As {@link #after}, at most {@value #SCREEN}: for a page on a screen. */
    public Uni<List<ListedItem>> few(String itemCode, ListFilter filter) {
        return read(FEW, itemCode, filter);
    }

    private Uni<List<ListedItem>> read(String sql, String itemCode, ListFilter filter) {
        Tuple tuple = ListOnDay.after(itemCode, filter.region(), filter.below(), filter.day())
                .addValue(filter.organ())
                .addValue(filter.category());
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple))
                .map(rows -> {
                    List<ListedItem> items = new ArrayList<>();
                    for (Row row : rows) {
                        String json = row.getString("content");
                        items.add(new ListedItem(
                                row.getString("item_code"),
                                row.getInteger("version"),
                                row.getLocalDate("effective_from"),
                                row.getString("status"),
                                row.getString("main_name"),
                                RegistryJson.parse(json, ItemContent.class),
                                RegistryJson.parse(json, JsonNode.class)));
                    }
                    return items;
                });
    }
}
