package qingdan.registry.publication;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import qingdan.kernel.Async;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.pg.Database;
import qingdan.registry.event.ItemContent;
import qingdan.registry.store.RegistryJson;

/** Reads the list page by page in the order of codes, which keeps an organ's items together. Thread-safe. */
public final class ListPages {
    static final int PAGE = 200;
    // One page is one walk along the codes: the version is looked up item by item, for a plan that joins whole tables
    // would read the
    // list once for every page.
    private static final String ITEMS = """
            select c.item_code, v.version, v.effective_from, v.content::text as content, registry.status_on(c.item_code, $4) as status
              from registry.catalogue_item c
             cross join lateral (select x.version, lower(x.effective) as effective_from, x.content from registry.item_version x
                                  where x.item_code = c.item_code and (x.effective @> $4::date) is true limit 1) v
             where c.item_code > $1 and (c.region = $2 or ($3::text is not null and starts_with(c.region, $3)))
               and (c.abolished_from is null or c.abolished_from > $4)
               and ($5::text is null or c.organ = $5)
               and ($6::text is null or v.content #>> '{classification,nationalCategory,code}' = $6)
             order by c.item_code limit\s""" + PAGE;

    private final Database database;

    public ListPages(Database database) {
        this.database = database;
    }

    /** The items after a code, at most {@value #PAGE}; empty at the end. */
    public Uni<List<ListedItem>> after(String itemCode, ListFilter filter) {
        String prefix = filter.below() ? new RegionCode(filter.region()).prefix() : null;
        Tuple tuple = Tuple.of(itemCode, filter.region(), prefix, filter.day(), filter.organ(), filter.category());
        return Async.uni(() -> database.pool().preparedQuery(ITEMS).execute(tuple))
                .map(rows -> {
                    List<ListedItem> items = new ArrayList<>();
                    for (Row row : rows) {
                        String json = row.getString("content");
                        items.add(new ListedItem(
                                row.getString("item_code"),
                                row.getInteger("version"),
                                row.getLocalDate("effective_from"),
                                row.getString("status"),
                                RegistryJson.parse(json, ItemContent.class),
                                RegistryJson.parse(json, JsonNode.class)));
                    }
                    return items;
                });
    }
}
