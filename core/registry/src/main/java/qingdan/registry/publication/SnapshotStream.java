package qingdan.registry.publication;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.pg.Database;
import qingdan.registry.store.ItemChanges;

/**
 * All items for another system (全量快照), one JSON object a line. The first line holds the cursor of the change feed, taken before anything
 * else is read: a change that the lines do not show comes after it, so that snapshot and feed together have no gap. What the lines
 * show already may come again; it is known by its version. Every version that holds on the day or later has a line; an abolished item has
 * none. The last line counts them: a stream without it broke off. Read page by page, so that no long transaction keeps the feed back.
 */
public final class SnapshotStream {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PAGE = 500;
    private static final JsonFactory JSON = new JsonFactory();
    private static final String LINES = """
            select c.item_code, c.organ, c.region, v.version, lower(v.effective) as effective_from, upper(v.effective) as effective_to,
                   v.entry_version, c.abolished_from, registry.status_on(c.item_code, $2) as status, v.content::text as content
              from (select * from registry.catalogue_item i
                     where i.item_code > $1 and ($3::text is null or i.region = $3 or ($4::text is not null and starts_with(i.region, $4)))
                       and ($5::text is null or i.organ = $5)
                       and (i.abolished_from is null or i.abolished_from > $2)
                     order by i.item_code limit $6) c
              left join registry.item_version v
                on v.item_code = c.item_code and (upper_inf(v.effective) or upper(v.effective) > $2::date)
             order by c.item_code, v.version""";

    private final Database database;
    private final ItemChanges changes;
    private final int pageSize;

    public SnapshotStream(Database database) {
        this(database, PAGE);
    }

    /** @param pageSize items read by one statement */
    SnapshotStream(Database database, int pageSize) {
        this.database = database;
        this.pageSize = pageSize;
        this.changes = new ItemChanges(database);
    }

    /**
     * Which items.
     *
     * @param region null for all
     * @param below whether the regions below are part of it
     * @param day no version that ended before it
     */
    public record Part(
            @Nullable String region,
            boolean below,
            @Nullable String organ,
            LocalDate day) {}

    /**
     * Writes all lines. Blocking.
     *
     * @param cursor the word by which the feed knows a position
     */
    public void write(Part part, Function<ItemChanges.Position, String> cursor, OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("cursor", cursor.apply(changes.head().await().atMost(PATIENCE)));
        json.writeStringField("day", part.day().toString());
        json.writeEndObject();
        long lines = 0;
        String after = "";
        while (true) {
            RowSet<Row> rows = page(after, part);
            for (Row row : rows) {
                after = row.getString("item_code");
                if (row.getInteger("version") == null) continue;
                line(json, row);
                lines++;
            }
            if (rows.size() == 0) break;
        }
        json.writeStartObject();
        json.writeNumberField("items", lines);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private RowSet<Row> page(String after, Part part) {
        String region = part.region();
        String prefix = region != null && part.below() ? new RegionCode(region).prefix() : null;
        Tuple tuple = Tuple.of(after, part.day(), region, prefix, part.organ(), pageSize);
        return Async.uni(() -> database.pool().preparedQuery(LINES).execute(tuple))
                .await()
                .atMost(PATIENCE);
    }

    private static void line(JsonGenerator json, Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("itemCode", row.getString("item_code"));
        json.writeStringField("regionCode", row.getString("region"));
        json.writeStringField("organCode", row.getString("organ"));
        json.writeNumberField("version", row.getInteger("version"));
        json.writeNumberField("entryVersion", row.getInteger("entry_version"));
        json.writeStringField(
                "effectiveFrom", row.getLocalDate("effective_from").toString());
        LocalDate to = row.getLocalDate("effective_to");
        if (to != null) json.writeStringField("effectiveTo", to.toString());
        LocalDate abolished = row.getLocalDate("abolished_from");
        if (abolished != null) json.writeStringField("abolishedFrom", abolished.toString());
        json.writeStringField("status", row.getString("status"));
        json.writeFieldName("content");
        json.writeRawValue(row.getString("content"));
        json.writeEndObject();
    }
}
