package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.EventHash;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.Database;
import qingdan.registry.domain.EntryHistory;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ItemContent;

/** Reads the common catalogue (基本目录): entries, their versions, and what rules must know of them. Thread-safe. */
public final class Catalogue {
    private static final int MAX_VERSIONS = 500;
    private static final int MAX_DEPTH = 8;

    private static final String PAGE = """
            select e.content::text, e.newest_version, x.from_day,
                   (select count(*)::int from registry.catalogue_item i
                     where i.basic_code = e.basic_code and i.abolished_from is null) claims
              from registry.catalogue_entry e
              left join registry.entry_cancellation x on x.basic_code = e.basic_code
             where ($1::text is null or e.name like '%' || replace(replace($1, '%', '\\%'), '_', '\\_') || '%'
                    or starts_with(e.basic_code, $1))
               and ($2::text is null or e.gb = $2) and ($3::text is null or e.ah = $3)
               and ($4::text is null or e.department = $4) and ($5::text is null or $5 = any (e.levels))
               and ($6::text is null or e.basic_code > $6)
             order by e.basic_code limit $7""";
    private static final String VERSIONS = """
            select v.version, lower(v.effective) from_day, upper(v.effective) to_day, v.adopt_by, v.content::text content,
                   v.reason, x.from_day cancelled_from
              from registry.entry_version v left join registry.entry_cancellation x on x.basic_code = v.basic_code
             where v.basic_code = $1 order by v.version limit\s""" + MAX_VERSIONS;
    private static final String ANCESTORS = """
            with recursive up (basic_code, parent, content, depth) as (
              select e.basic_code, e.parent, e.content, 1 from registry.catalogue_entry e where e.basic_code = $1
              union all
              select e.basic_code, e.parent, e.content, up.depth + 1
                from up join registry.catalogue_entry e on e.basic_code = up.parent where up.depth < $2)
            select content::text from up order by depth limit $2""";
    private static final String ONE =
            "select content::text from registry.entry_version where basic_code = $1 and version = $2";

    private static final String MODEL = """
            select v.content::text from registry.catalogue_item i
              join registry.item_version v on v.item_code = i.item_code and v.version = i.newest_version
             where i.basic_code = $1 and i.abolished_from is null order by i.item_code limit 1""";

    private final Database database;
    private final Ledger ledger;
    private final Organs organs;

    public Catalogue(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
        this.organs = new Organs(database);
    }

    /**
     * What a page is chosen by; null leaves a condition out.
     *
     * @param text part of the name, or beginning of the basic code
     * @param level name of the level
     */
    public record Filter(
            @Nullable String text,
            @Nullable String national,
            @Nullable String anhui,
            @Nullable String department,
            @Nullable String level) {}

    /** A page by basic code, after a given one. */
    public Uni<List<EntryRow>> list(Filter f, @Nullable String afterCode, int limit) {
        Tuple tuple = Tuple.of(f.text(), f.national(), f.anhui(), f.department(), f.level(), afterCode);
        return rows(PAGE, tuple.addInteger(limit)).map(rows -> {
            List<EntryRow> entries = new ArrayList<>();
            for (Row row : rows)
                entries.add(new EntryRow(
                        RegistryJson.parse(row.getString("content"), CatalogueEntry.class),
                        row.getInteger("newest_version"),
                        row.getInteger("claims"),
                        ItemSnapshots.nullableDate(row, "from_day")));
            return entries;
        });
    }

    /** The entry with all its versions; {@link EntryHistory#unknown} at version 0 when nobody published it. */
    public Uni<LoadedEntry> load(String basicCode) {
        return ledger.head(RegistryStreams.entry(basicCode)).chain(head -> history(basicCode)
                .map(history -> head == null
                        ? new LoadedEntry(history, 0, EventHash.zero())
                        : new LoadedEntry(history, head.version(), head.hash())));
    }

    /** All versions, oldest first. */
    public Uni<EntryHistory> history(String basicCode) {
        return rows(VERSIONS, Tuple.of(basicCode)).map(rows -> {
            List<EntryVersion> versions = new ArrayList<>();
            LocalDate cancelled = null;
            for (Row row : rows) {
                cancelled = ItemSnapshots.nullableDate(row, "cancelled_from");
                versions.add(new EntryVersion(
                        row.getInteger("version"),
                        ItemSnapshots.nullableDate(row, "from_day"),
                        ItemSnapshots.nullableDate(row, "to_day"),
                        ItemSnapshots.nullableDate(row, "adopt_by"),
                        RegistryJson.parse(row.getString("content"), CatalogueEntry.class),
                        row.getString("reason")));
            }
            return new EntryHistory(basicCode, versions, cancelled);
        });
    }

    /** The entry in one version. */
    public Uni<Optional<CatalogueEntry>> entry(String basicCode, int version) {
        return rows(ONE, Tuple.of(basicCode, version)).map(rows -> {
            for (Row row : rows) return Optional.of(RegistryJson.parse(row.getString(0), CatalogueEntry.class));
            return Optional.<CatalogueEntry>empty();
        });
    }

    /** The newest content that stands on a list for the entry, of the organ with the least code; empty when nobody has it. */
    public Uni<Optional<ItemContent>> model(String basicCode) {
        return rows(MODEL, Tuple.of(basicCode)).map(rows -> {
            for (Row row : rows) return Optional.of(RegistryJson.parse(row.getString(0), ItemContent.class));
            return Optional.<ItemContent>empty();
        });
    }

    /** An entry and the main items above it, nearest first, at most {@value #MAX_DEPTH}; empty when there is none. */
    public Uni<List<CatalogueEntry>> ancestors(@Nullable String basicCode) {
        if (basicCode == null) return Uni.createFrom().item(List.of());
        return rows(ANCESTORS, Tuple.of(basicCode, MAX_DEPTH)).map(rows -> {
            List<CatalogueEntry> found = new ArrayList<>();
            for (Row row : rows) found.add(RegistryJson.parse(row.getString(0), CatalogueEntry.class));
            return found;
        });
    }

    /** What the rules must know before a content may be published that claims this version of its entry. */
    public Uni<ItemFacts> facts(ItemContent content, int entryVersion) {
        return organs.facts(content)
                .chain(facts -> entry(content.classification().basicCode(), entryVersion)
                        .map(entry -> facts.withEntry(entry.orElse(null))));
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple));
    }
}
