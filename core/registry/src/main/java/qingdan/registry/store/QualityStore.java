package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.registry.domain.Completeness;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.ItemRules;
import qingdan.registry.domain.OrganPast;
import qingdan.registry.domain.QualityScore;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.ItemContent;

/**
 * Checks the whole list and keeps what it found (数据质量), page by page in flat memory; scores are sums over it. The same
 * rules run on edit, on import and here. Thread-safe.
 */
public final class QualityStore {
    private static final int PAGE = 500;
    private static final String ITEMS = """
            select i.item_code, i.newest_version, i.organ, i.region, v.content::text content, p.gb parent, e.content::text entry
              from registry.catalogue_item i
              join registry.item_version v on v.item_code = i.item_code and v.version = i.newest_version
              left join registry.entry_version e on e.basic_code = i.basic_code and e.version = v.entry_version
              left join registry.catalogue_entry p on p.basic_code = v.content #>> '{classification,parentBasicCode}'
             where i.item_code > $1 and i.abolished_from is null order by i.item_code limit $2""";
    private static final String KEEP = """
            insert into registry.item_quality as o (item_code, organ, region, version, score, errors, warnings, rules, complete, checked_at)
              select r ->> 'item', r ->> 'organ', r ->> 'region', (r ->> 'version')::int, (r ->> 'score')::int,
                     (r ->> 'errors')::int, (r ->> 'warnings')::int, array(select jsonb_array_elements_text(r -> 'rules')),
                     (r ->> 'complete')::boolean, $2
                from jsonb_array_elements($1::text::jsonb) r
              on conflict (item_code) do update set organ = excluded.organ, region = excluded.region,
                version = excluded.version, score = excluded.score, errors = excluded.errors, warnings = excluded.warnings,
                rules = excluded.rules, complete = excluded.complete, checked_at = excluded.checked_at""";
    private static final String FORGET = "delete from registry.item_quality where checked_at < $1";
    private static final String BEGIN = """
            insert into registry.quality_run as r (day, started_at) values ($1, $2)
              on conflict (day) do update set started_at = excluded.started_at
              where r.finished_at is null and r.started_at < excluded.started_at - interval '1 hour'
              returning day""";
    private static final String END = "update registry.quality_run set finished_at = $2, items = $3 where day = $1";
    private static final String READY =
            "select exists (select from registry.organ)" + " and exists (select from registry.entry_version) as ready";
    private static final String EVER = "select 1 from registry.quality_run where finished_at is not null limit 1";
    private static final String SCORES = """
            select s.*, coalesce((select o.name from registry.organ o where o.code = s.subject),
                                 (select g.name from registry.region g where g.code = s.subject
                                   order by g.valid_from desc limit 1), s.subject) subject_name,
                   (select coalesce(jsonb_agg(jsonb_build_object('rule', t.rule, 'items', t.n) order by t.n desc, t.rule), '[]')::text
                      from (select x.rule, count(*)::int n
                              from registry.item_quality b, unnest(b.rules) x (rule)
                             where (case when $1 then b.organ else b.region end) = s.subject
                             group by x.rule order by 2 desc, 1 limit 5) t) top
              from (select case when $1 then q.organ else q.region end subject, min(q.region) region, count(*)::int items,
                           sum(q.errors)::int errors, sum(q.warnings)::int warnings, floor(avg(q.score))::int score,
                           count(*) filter (where q.complete)::int complete,
                           max(q.checked_at) checked_at
                      from registry.item_quality q where ($2::text is null or q.region = $2)
                     group by 1) s
             where $3::text is null or s.subject > $3 order by s.subject limit $4""";

    private final Database database;
    private final Organs organs;
    private final EntryQuality entries;

    public QualityStore(Database database) {
        this.database = database;
        this.organs = new Organs(database);
        this.entries = new EntryQuality(database);
    }

    /** Whether this process has the run of the day; a run that died is taken over after an hour. */
    public Uni<Boolean> begin(LocalDate day, Instant now) {
        return rows(BEGIN, Tuple.of(day, now.atOffset(ZoneOffset.UTC))).map(rows -> !rows.isEmpty());
    }

    /** Whether what the rules compare with has reached this node: the organs and the common catalogue. */
    public Uni<Boolean> isReady() {
        return rows(READY, Tuple.tuple()).map(rows -> rows.iterator().next().getBoolean("ready"));
    }

    /** Whether the list was ever checked to its end. */
    public Uni<Boolean> ranEver() {
        return rows(EVER, Tuple.tuple()).map(rows -> !rows.isEmpty());
    }

    /** Checks the catalogue and every listed item of the regions and keeps the result. @return how many items */
    public Uni<Integer> run(LocalDate day, Instant now, Predicate<String> regions) {
        return entries.run(day, now)
                .chain(organs::all)
                .chain(known -> page("", now, regions, known, 0))
                .call(() -> rows(FORGET, Tuple.of(now.atOffset(ZoneOffset.UTC))))
                .call(count -> rows(END, Tuple.of(day, now.atOffset(ZoneOffset.UTC), count)));
    }

    /** Scores by organ, or by region, of one region or of all, after a given subject. */
    public Uni<List<ScoreRow>> scores(boolean byOrgan, @Nullable String region, @Nullable String after, int limit) {
        return rows(SCORES, Tuple.of(byOrgan, region, after, limit)).map(rows -> {
            List<ScoreRow> scores = new ArrayList<>();
            for (Row row : rows) scores.add(score(row));
            return scores;
        });
    }

    /** Entries of the catalogue that break a rule, by basic code, after a given one. */
    public Uni<List<ScoreRow>> entryScores(@Nullable String after, int limit) {
        return entries.scores(after, limit);
    }

    private Uni<Integer> page(
            String after, Instant now, Predicate<String> regions, Map<String, Organs.Known> known, int before) {
        return rows(ITEMS, Tuple.of(after, PAGE)).chain(rows -> {
            if (rows.isEmpty()) return Uni.createFrom().item(before);
            return Async.uni(() -> database.vertx().executeBlocking(() -> check(rows, regions, known)))
                    .call(found -> rows(KEEP, Tuple.of(found.encode(), now.atOffset(ZoneOffset.UTC))))
                    .chain(found ->
                            page(rows.getLast().getString("item_code"), now, regions, known, before + found.size()));
        });
    }

    private static JsonArray check(List<Row> rows, Predicate<String> regions, Map<String, Organs.Known> known) {
        JsonArray found = new JsonArray();
        for (Row row : rows) {
            if (!regions.test(row.getString("region"))) continue;
            String parent = ItemSnapshots.nullableText(row, "parent");
            ItemContent content = RegistryJson.parse(row.getString("content"), ItemContent.class);
            String entry = row.getString("entry");
            Organs.Known organ = known.get(row.getString("organ"));
            ItemFacts facts = new ItemFacts(
                    organ == null ? null : organ.organ(),
                    parent == null ? null : CategoryCode.gb2020(parent),
                    entry == null ? null : RegistryJson.parse(entry, CatalogueEntry.class),
                    organ == null ? OrganPast.NONE : organ.past());
            String code = row.getString("item_code");
            QualityScore score = QualityScore.of(ItemRules.checkAll(code, content, facts));
            found.add(new JsonObject()
                    .put("item", code)
                    .put("organ", row.getString("organ"))
                    .put("region", row.getString("region"))
                    .put("version", row.getInteger("newest_version"))
                    .put("score", score.score())
                    .put("errors", score.errors())
                    .put("warnings", score.warnings())
                    .put("complete", Completeness.missing(content).isEmpty())
                    .put("rules", new JsonArray(score.rules())));
        }
        return found;
    }

    static ScoreRow score(Row row) {
        List<ScoreRow.Broken> top = new ArrayList<>();
        for (Object one : new JsonArray(row.getString("top")))
            if (one instanceof JsonObject rule)
                top.add(new ScoreRow.Broken(rule.getString("rule"), rule.getInteger("items")));
        return new ScoreRow(
                row.getString("subject"),
                row.getString("subject_name"),
                row.getString("region"),
                row.getInteger("items"),
                row.getInteger("complete"),
                row.getInteger("errors"),
                row.getInteger("warnings"),
                row.getInteger("score"),
                top,
                row.getOffsetDateTime("checked_at").toInstant());
    }

    private Uni<List<Row>> rows(String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple))
                .map(rows -> {
                    List<Row> list = new ArrayList<>();
                    rows.forEach(list::add);
                    return list;
                });
    }
}
