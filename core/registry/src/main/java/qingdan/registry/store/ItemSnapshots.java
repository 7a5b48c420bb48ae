package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.ItemStatus;

/**
 * Reads items as they stood on a day (事项快照), for guides, applications and cases. One small query a call; contents of
 * published versions never change, so they are kept in memory, at most {@value #MAX_KEPT} of them. Thread-safe.
 */
public final class ItemSnapshots {
    private static final int MAX_KEPT = 2_000;
    private static final int MAX_VERSIONS = 500;

    private static final String COLUMNS = """
            select v.item_code, v.version, lower(v.effective) effective_from, upper(v.effective) effective_to,
                   registry.status_on(v.item_code, $2) status, v.reason, v.published_at, c.abolished_from,
                   coalesce(c.abolished_reason,
                     (select s.reason from registry.item_suspension s
                       where s.item_code = v.item_code and s.from_day <= $2 and (s.until_day is null or s.until_day > $2)
                       limit 1)) status_reason,
                   case registry.status_on(v.item_code, $2) when 'abolished' then c.abolished_from
                     when 'suspended' then (select min(s.from_day) from registry.item_suspension s
                       where s.item_code = v.item_code and s.from_day <= $2 and (s.until_day is null or s.until_day > $2))
                     end status_from,
                   coalesce((select r.name from registry.region r where r.code = c.region
                              order by r.valid_from desc limit 1), c.region) region_name
              from registry.item_version v join registry.catalogue_item c on c.item_code = v.item_code
            """;
    private static final String ON_DAY =
            COLUMNS + " where v.item_code = $1 order by (v.effective @> $2::date) desc, v.version desc limit 1";
    private static final String ONE_VERSION = COLUMNS + " where v.item_code = $1 and v.version = $3 limit 1";
    private static final String ALL_VERSIONS =
            COLUMNS + " where v.item_code = $1 order by v.version desc limit " + MAX_VERSIONS;
    private static final String THEN = """
            cross join lateral (select v.content ->> 'name' as name, v.content #>> '{classification,parentBasicCode}' as parent
                                  from registry.item_version v where v.item_code = g.item_code
                                 order by (v.effective @> $3::date) desc, v.version desc limit 1) held
            """;
    private static final String RELATIVES = """
            select p.basic_code, g.item_code, coalesce(held.name, e.name, p.basic_code) as name,
                   registry.status_on(g.item_code, $3::date) as status, true as parent
              from (select $2::text as basic_code) p
              left join registry.catalogue_entry e on e.basic_code = p.basic_code
              left join (registry.guide g
            """ + THEN + """
              ) on g.item_code = left($1::text, 19) || p.basic_code
             where p.basic_code is not null
            union all
            (select g.basic_code, g.item_code, held.name, s.status, false
               from (select v.item_code from registry.item_version v
                      where v.content #>> '{classification,parentBasicCode}' = right($1::text, 12)
                        and left(v.item_code, 19) = left($1::text, 19)
                     union
                     select left($1::text, 19) || c.basic_code from registry.catalogue_entry c
                      where c.parent = right($1::text, 12)) below
               join registry.guide g on g.item_code = below.item_code
               left join registry.catalogue_entry e on e.basic_code = g.basic_code
            """ + THEN + """
               cross join lateral (select registry.status_on(g.item_code, $3::date) as status) s
              where $4::boolean
                 or coalesce(held.parent, e.parent) = right($1::text, 12) and s.status in ('in-force', 'suspended')
              order by g.basic_code limit 200)
            """;
    private static final String CONTENT =
            "select content::text from registry.item_version where item_code = $1 and version = $2";

    private final Database database;
    private final Map<String, ItemContent> kept = Collections.synchronizedMap(new Recent());

    public ItemSnapshots(Database database) {
        this.database = database;
    }

    /**
     * The version that holds on the day; when none does, the newest one, so that a guide can say why the item cannot be
     * applied for. Empty when the item never stood on the list.
     */
    public Uni<Optional<ItemSnapshot>> snapshot(String itemCode, LocalDate day) {
        return one(ON_DAY, Tuple.of(itemCode, day), day);
    }

    /** A given version, whatever its status: a running case keeps the version it was opened under. */
    public Uni<Optional<ItemSnapshot>> version(String itemCode, int version, LocalDate day) {
        return one(ONE_VERSION, Tuple.of(itemCode, day, version), day);
    }

    /** All versions, newest first, with the status of each on the day; empty for an unknown item. */
    public Uni<List<VersionRow>> versions(String itemCode, LocalDate day) {
        return rows(ALL_VERSIONS, Tuple.of(itemCode, day)).map(rows -> {
            List<VersionRow> versions = new ArrayList<>();
            for (Row row : rows) versions.add(VersionRow.of(row, day));
            return versions;
        });
    }

    /** Main item and sub-items of the same organ, named as they were on the snapshot's day: one query by keys. */
    public Uni<ItemRelatives> relatives(ItemSnapshot item) {
        return relatives(item, false);
    }

    /**
     * Main item and sub-items of the same organ on the snapshot's day, as they were known at a moment (当时所知).
     *
     * @param then what was known of items at the moment, by their codes; asked once for all of them. One nobody had recorded is left out
     */
    public Uni<ItemRelatives> relatives(ItemSnapshot item, Function<List<String>, Uni<Map<String, ItemHistory>>> then) {
        return relatives(item, true).chain(all -> {
            ItemRelatives.Relative above = all.parent();
            List<String> codes = Stream.concat(Stream.ofNullable(above), all.children().stream())
                    .flatMap(r -> Stream.ofNullable(r.itemCode()))
                    .toList();
            return (codes.isEmpty() ? Uni.createFrom().item(Map.<String, ItemHistory>of()) : then.apply(codes))
                    .map(histories -> new ItemRelatives(
                            above == null ? null : known(above, item.day(), v -> true, histories),
                            all.children().stream()
                                    .map(r -> known(r, item.day(), v -> isBelow(v, item), histories))
                                    .filter(r ->
                                            r.status() == ItemStatus.IN_FORCE || r.status() == ItemStatus.SUSPENDED)
                                    .toList()));
        });
    }

    private static boolean isBelow(ItemVersion sub, ItemSnapshot main) {
        String parent = sub.content().classification().parentBasicCode();
        return parent == null || parent.equals(main.content().classification().basicCode());
    }

    /** The relative as it was known; without its code and status when nobody had recorded it as one. */
    private static ItemRelatives.Relative known(
            ItemRelatives.Relative r, LocalDate day, Predicate<ItemVersion> related, Map<String, ItemHistory> then) {
        String code = r.itemCode();
        if (code == null) return r;
        ItemHistory history = then.getOrDefault(code, ItemHistory.unknown(code));
        return history.versionOn(day)
                .or(history::newest)
                .filter(related)
                .map(v -> new ItemRelatives.Relative(
                        r.basicCode(), code, v.content().name(), history.statusOn(day)))
                .orElseGet(() -> new ItemRelatives.Relative(r.basicCode(), null, r.name(), null));
    }

    private Uni<ItemRelatives> relatives(ItemSnapshot item, boolean alsoUnlisted) {
        String parent = item.content().classification().parentBasicCode();
        return rows(RELATIVES, Tuple.of(item.itemCode(), parent, item.day(), alsoUnlisted))
                .map(rows -> {
                    ItemRelatives.Relative above = null;
                    List<ItemRelatives.Relative> below = new ArrayList<>();
                    for (Row row : rows) {
                        String status = nullableText(row, "status");
                        ItemRelatives.Relative relative = new ItemRelatives.Relative(
                                row.getString("basic_code"),
                                nullableText(row, "item_code"),
                                row.getString("name"),
                                status == null ? null : ItemStatus.of(status));
                        if (row.getBoolean("parent")) above = relative;
                        else below.add(relative);
                    }
                    return new ItemRelatives(above, below);
                });
    }

    /**
     * The item on a day as this node knew it at a moment (当时所知): the log up to then says which version held, and whether it
     * might be exercised. Empty when nothing had been recorded.
     */
    public Uni<Optional<ItemSnapshot>> known(ItemHistory history, LocalDate day) {
        if (history.versions().isEmpty()) return Uni.createFrom().item(Optional.empty());
        ItemVersion held =
                history.versionOn(day).orElseGet(() -> history.newest().orElseThrow());
        ItemStatus status = history.statusOn(day);
        return version(history.itemCode(), held.version(), day)
                .map(found -> found.map(s -> new ItemSnapshot(
                        s.itemCode(),
                        s.version(),
                        held.effectiveFrom(),
                        held.effectiveTo(),
                        day,
                        status,
                        status == s.status() ? s.statusFrom() : null,
                        status == s.status() ? s.statusReason() : null,
                        s.regionName(),
                        s.reason(),
                        s.publishedAt(),
                        s.content())));
    }

    private Uni<Optional<ItemSnapshot>> one(String sql, Tuple tuple, LocalDate day) {
        return rows(sql, tuple).chain(rows -> {
            for (Row row : rows)
                return content(row.getString("item_code"), row.getInteger("version"))
                        .map(content -> Optional.of(snapshot(row, day, content)));
            return Uni.createFrom().item(Optional.<ItemSnapshot>empty());
        });
    }

    private Uni<ItemContent> content(String itemCode, int version) {
        String key = itemCode + "/" + version;
        ItemContent known = kept.get(key);
        if (known != null) return Uni.createFrom().item(known);
        return rows(CONTENT, Tuple.of(itemCode, version)).map(rows -> {
            ItemContent content = RegistryJson.parse(rows.iterator().next().getString(0), ItemContent.class);
            kept.put(key, content);
            return content;
        });
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple));
    }

    private static ItemSnapshot snapshot(Row row, LocalDate day, ItemContent content) {
        return new ItemSnapshot(
                row.getString("item_code"),
                row.getInteger("version"),
                row.getLocalDate("effective_from"),
                nullableDate(row, "effective_to"),
                day,
                ItemStatus.of(row.getString("status")),
                nullableDate(row, "status_from"),
                nullableText(row, "status_reason"),
                row.getString("region_name"),
                row.getString("reason"),
                row.getOffsetDateTime("published_at")
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant(),
                content);
    }

    static @Nullable LocalDate nullableDate(Row row, String column) {
        return row.getLocalDate(column);
    }

    static @Nullable String nullableText(Row row, String column) {
        return row.getString(column);
    }

    /** The least recently used goes first. */
    private static final class Recent extends LinkedHashMap<String, ItemContent> {
        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ItemContent> eldest) {
            return size() > MAX_KEPT;
        }
    }
}
