package qingdan.registry.store;

import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import qingdan.kernel.domain.RegionCode;

/**
 * The list of a region as it stood on a day, page by page in the order of codes (某日清单): the one question that exports and editions ask.
 * A page is one walk along the codes: the version is looked up item by item, for a plan that joins whole tables would read the list once
 * for every page. Parameters: 1 the code after which the page begins, 2 region, 3 what codes of regions begin with (null: this region
 * only), 4 the day; a caller's own conditions go on with 5.
 */
public final class ListOnDay {
    private ListOnDay() {}

    /**
     * Item code, version, first day and content, in this order of names: {@code item_code, version, effective_from, content}.
     *
     * @param columns further columns, each after a comma; empty for none
     * @param conditions further conditions, each after {@code and}; empty for none
     */
    public static String page(String columns, String conditions, int limit) {
        return """
            select c.item_code, v.version, v.effective_from, v.content::text as content%s
              from registry.catalogue_item c
             cross join lateral (select x.version, lower(x.effective) as effective_from, x.content from registry.item_version x
                                  where x.item_code = c.item_code and (x.effective @> $4::date) is true limit 1) v
             where c.item_code > $1 and (c.region = $2 or ($3::text is not null and starts_with(c.region, $3)))
               and (c.abolished_from is null or c.abolished_from > $4)%s
             order by c.item_code limit %d""".formatted(columns, conditions, limit);
    }

    /** The first four parameters. */
    public static Tuple after(String itemCode, String region, boolean below, LocalDate day) {
        return Tuple.of(itemCode, region, below ? new RegionCode(region).prefix() : null, day);
    }
}
