package qingdan.registry.store;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.event.ServiceObject;

/**
 * An item in a list of results.
 *
 * @param version the version that holds on the day, or the newest
 * @param depth 网上办理深度, 1 to 4
 * @param applicable whether it can be applied for online on the day
 * @param matched why it was found: name, keyword, initials, pinyin, code; null when nothing was asked
 */
public record SearchHit(
        String itemCode,
        String basicCode,
        String name,
        CategoryCode category,
        String organ,
        String organName,
        String region,
        String regionName,
        List<ServiceObject> objects,
        @Nullable TimeLimit statutory,
        @Nullable TimeLimit promised,
        int depth,
        int visits,
        int version,
        ItemStatus status,
        boolean applicable,
        @Nullable String matched) {

    /** Rank of what fits only with one character changed. */
    static final int NEAR = 9;

    static SearchHit of(Row row, SearchQuery.Kind kind) {
        ItemStatus status = ItemStatus.of(row.getString("status"));
        return new SearchHit(
                row.getString("item_code"),
                row.getString("basic_code"),
                row.getString("name"),
                CategoryCode.gb2020(row.getString("gb")),
                row.getString("organ"),
                row.getString("organ_name"),
                row.getString("region"),
                row.getString("region_name"),
                java.util.Arrays.stream(row.getArrayOfStrings("objects"))
                        .map(ServiceObject::valueOf)
                        .toList(),
                limit(row, "statutory"),
                limit(row, "promised"),
                row.getShort("depth"),
                row.getInteger("visits"),
                row.getInteger("version"),
                status,
                status == ItemStatus.IN_FORCE && row.getBoolean("applicable"),
                matched(kind, row.getInteger("rank")));
    }

    private static @Nullable String matched(SearchQuery.Kind kind, int rank) {
        return switch (kind) {
            case ALL -> null;
            case CODE -> "code";
            case WORDS -> rank == NEAR ? null : rank < 3 ? "name" : "keyword";
            case LATIN -> rank == NEAR ? null : rank == 3 ? "keyword" : rank == 5 ? "pinyin" : "initials";
        };
    }

    private static @Nullable TimeLimit limit(Row row, String column) {
        JsonObject limit = row.getJsonObject(column);
        return limit == null
                ? null
                : new TimeLimit(limit.getInteger("value"), TimeLimit.Unit.valueOf(limit.getString("unit")));
    }
}
