package qingdan.api.bench.registry;

import static qingdan.api.bench.registry.Waiting.await;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import qingdan.contract.ContractJson;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.Division;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.event.Organ;
import qingdan.registry.store.RegistryJson;
import qingdan.registry.store.RegistryWrites;

/**
 * Fills the tables of the list beside the log (直接入表), as far as the rate of taking in is not the figure: every entry's row for search is
 * made by the product's own code, then multiplied over the organs within the database. Indexes of the guides are built at the end.
 */
final class BulkItems {
    private static final int TOGETHER = 200;
    private static final List<String> VARIANTS =
            List.of("", "（首次办理）", "（变更）", "（延续）", "（补办）", "（注销）", "（情节较轻）", "（情节严重）");

    private final Vertx vertx;
    private final String uri;
    private final MadeProvince province;

    BulkItems(Vertx vertx, String uri, MadeProvince province) {
        this.vertx = vertx;
        this.uri = uri;
        this.province = province;
    }

    /** Templates of all entries, from the items that were imported, one of each at least, and the organs to multiply them over. */
    void prepare() {
        run("""
                create schema bench;
                create table bench.template (basic_code text, variant int, department text, guide jsonb, content jsonb);
                create table bench.organ (code text, department text, region text, name text, level text, word text);
                create table bench.kept_index as select indexname, indexdef from pg_indexes
                  where schemaname = 'registry' and tablename = 'guide' and indexname <> 'guide_pkey'""");
        List<Tuple> organs = new ArrayList<>();
        for (Division region : province.regions())
            for (String department : ItemNames.departments()) {
                Organ o = province.organ(region.code(), department);
                String digit = String.valueOf(o.level().digit());
                organs.add(Tuple.of(
                        o.code(),
                        department,
                        o.region(),
                        o.name(),
                        digit,
                        o.level().name()));
            }
        batch("insert into bench.organ values ($1, $2, $3, $4, $5, $6)", organs);
        for (int i = 0; i < province.entries().size(); i += TOGETHER) {
            List<CatalogueEntry> some = province.entries()
                    .subList(i, Math.min(i + TOGETHER, province.entries().size()));
            List<Tuple> templates = templates(some);
            if (templates.isEmpty())
                throw new IllegalStateException("Expected an imported item of each entry, but found none of "
                        + some.getFirst().basicCode() + " and the entries after it");
            batch("insert into bench.template values ($1, $2, $3, $4::text::jsonb, $5::text::jsonb)", templates);
        }
    }

    private List<Tuple> templates(List<CatalogueEntry> entries) {
        String[] codes = entries.stream().map(CatalogueEntry::basicCode).toArray(String[]::new);
        List<Tuple> templates = new ArrayList<>();
        for (Row row : query("""
                select distinct on (c.basic_code) c.basic_code, v.item_code, v.content::text
                  from registry.catalogue_item c join registry.item_version v using (item_code)
                 where c.basic_code = any($1) order by c.basic_code""", Tuple.tuple().addArrayOfString(codes))) {
            ItemContent item = RegistryJson.content(row.getString(2));
            String named = "\"name\":\"" + item.name();
            for (int v = 0; v < VARIANTS.size(); v++) {
                String text = RegistryJson.text(item).replace(named + "\"", named + VARIANTS.get(v) + "\"");
                String department = row.getString(0).substring(4, 6);
                String guide = guide(row.getString(1), RegistryJson.content(text));
                templates.add(Tuple.of(row.getString(0), v, department, guide, v == 0 ? text : null));
            }
        }
        return templates;
    }

    private static String guide(String itemCode, ItemContent item) {
        Instant now = Instant.now();
        ItemPublished event = new ItemPublished(itemCode, 1, LocalDate.of(2026, 1, 1), null, item, "测量");
        try {
            return ContractJson.mapper()
                    .readTree(RegistryWrites.of(event, now).json())
                    .path("guide")
                    .toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Every entry in every region: items with content, up to so many in all. */
    void items(int most) {
        withoutIndexes("""
                insert into bench.target
                  select o.code || o.level || t.basic_code, t, o from bench.template t join bench.organ o using (department)
                   where t.variant = 0 and not exists (
                     select from registry.catalogue_item c where c.item_code = o.code || o.level || t.basic_code)
                   order by o.region, t.basic_code
                   limit greatest(0, %d - (select count(*) from registry.catalogue_item));
                """.formatted(most) + INSERT + """
                insert into registry.item_version (item_code, version, effective, content, reason, published_at, entry_version)
                  select item_code, 1, daterange('2026-01-01', null),
                         jsonb_set((t).content, '{exercise}', (t).content -> 'exercise' || jsonb_build_object(
                           'organ', (o).code, 'organName', (o).name, 'region', (o).region, 'level', (o).word)), '测量', now(), 1
                    from bench.target;
                insert into registry.listed (item_code, version, region, gb, ah, from_day, to_day)
                  select item_code, 1, (o).region, (t).content #>> '{classification,nationalCategory,code}',
                         (t).content #>> '{classification,ahCategory,code}', '2026-01-01', 'infinity' from bench.target;
                insert into registry.item_change (item_code, region, change, version, day, recorded_at)
                  select item_code, (o).region, 'published', 1, '2026-01-01', now() from bench.target;
                """);
    }

    /** Rows for search only, under other names: as the handling items (业务办理项) of a province, which have no content of their own. */
    void guides(int most) {
        withoutIndexes("""
                insert into bench.target
                  select o.code || o.level || left(t.basic_code, 9) || t.variant || right(t.basic_code, 2), t, o
                    from bench.template t join bench.organ o using (department)
                   where t.variant > 0
                   order by t.variant, o.region, t.basic_code
                   limit greatest(0, %d - (select count(*) from registry.guide));
                """.formatted(most) + INSERT);
    }

    private static final String INSERT = """
            insert into registry.catalogue_item (item_code, basic_code, organ, region, newest_version, entry_version)
              select item_code, right(item_code, 12), (o).code, (o).region, 1, 1 from bench.target;
            insert into registry.guide (item_code, version, basic_code, local_code, name, organ, organ_name, region, ah, gb,
                department, objects, person, legal, topics, initiation, depth, visits, applicable, statutory, promised, weight,
                words, pinyin, initials, tokens)
              select i.item_code, 1, right(i.item_code, 12), x."localCode", x.name, (i.o).code, (i.o).name, (i.o).region, x.ah, x.gb,
                     x.department, x.objects, x.person, x.legal, x.topics, x.initiation, x.depth, x.visits, x.applicable, x.statutory,
                     x.promised, x.weight, x.words, x.pinyin, x.initials,
                     array_replace(array_replace(x.tokens, 'r:' || x.region, 'r:' || (i.o).region), 'o:' || x.organ, 'o:' || (i.o).code)
                from bench.target i
                cross join lateral jsonb_to_record((i.t).guide) x ("localCode" text, name text, organ text, region text, ah text,
                  gb text, department text, objects text[], person boolean, legal boolean, topics text[], initiation text,
                  depth smallint, visits int, applicable boolean, statutory jsonb, promised jsonb, weight int, words text,
                  pinyin text, initials text, tokens text[]);
            """;

    /** Only the trigger that writes what an item is found by is at work, the very one of real items: level, topics, segment of the list. */
    private void withoutIndexes(String fill) {
        run("""
                set session_replication_role = replica;
                alter table registry.guide enable always trigger guide_segment;
                set maintenance_work_mem = '768MB';
                set work_mem = '128MB';
                set max_parallel_maintenance_workers = 0;
                set synchronous_commit = off;
                do $$ declare i text; begin
                  for i in select indexname from bench.kept_index loop execute 'drop index registry.' || i; end loop;
                end $$;
                create unlogged table bench.target (item_code text, t bench.template, o bench.organ);
                """ + fill + """
                do $$ declare i text; begin
                  for i in select indexdef from bench.kept_index loop execute i; end loop;
                end $$;
                alter table registry.guide enable trigger guide_segment;
                drop table bench.target""");
        for (String table : List.of("guide", "catalogue_item", "item_version", "listed", "item_change"))
            run("vacuum analyze registry." + table);
    }

    long count(String table) {
        return query("select count(*) from registry." + table, Tuple.tuple())
                .getFirst()
                .getLong(0);
    }

    /** Of a table with its indexes, in MiB. */
    long megabytes(String table) {
        return query("select pg_total_relation_size('registry." + table + "') >> 20", Tuple.tuple())
                .getFirst()
                .getLong(0);
    }

    private void run(String sql) {
        await(Database.owner(vertx, uri)
                .chain(c -> Async.uni(() -> c.query(sql).execute().eventually(c::close))));
    }

    private void batch(String sql, List<Tuple> rows) {
        await(Database.owner(vertx, uri)
                .chain(c ->
                        Async.uni(() -> c.preparedQuery(sql).executeBatch(rows).eventually(c::close))));
    }

    List<Row> query(String sql, Tuple tuple) {
        return await(Database.owner(vertx, uri)
                .chain(c -> Async.uni(() -> c.preparedQuery(sql).execute(tuple).eventually(c::close)))
                .map(rows -> {
                    List<Row> all = new ArrayList<>();
                    rows.forEach(all::add);
                    return all;
                }));
    }
}
