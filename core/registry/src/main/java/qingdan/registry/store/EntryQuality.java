package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.registry.domain.EntryRules;
import qingdan.registry.domain.QualityScore;
import qingdan.registry.event.CatalogueEntry;

/** Checks the common catalogue and keeps what it found (基本目录校核), page by page. Thread-safe. */
final class EntryQuality {
    private static final int PAGE = 500;
    private static final int MAX_DEPTH = 8;

    private static final String ENTRIES = """
            select e.basic_code, e.newest_version, e.content::text content,
                   exists (select from registry.entry_cancellation x where x.basic_code = e.parent and x.from_day <= $2) parent_gone,
                   (with recursive up (basic_code, parent, content, depth) as (
                      select p.basic_code, p.parent, p.content, 1 from registry.catalogue_entry p where p.basic_code = e.parent
                      union all
                      select p.basic_code, p.parent, p.content, up.depth + 1
                        from up join registry.catalogue_entry p on p.basic_code = up.parent where up.depth < $3)
                    select coalesce(jsonb_agg(up.content order by up.depth), '[]')::text from up) ancestors
              from registry.catalogue_entry e
             where e.basic_code > $1
               and not exists (select from registry.entry_cancellation c where c.basic_code = e.basic_code and c.from_day <= $2)
             order by e.basic_code limit $4""";
    private static final String KEEP = """
            insert into registry.entry_quality (basic_code, version, score, errors, warnings, rules, checked_at)
              select r ->> 'entry', (r ->> 'version')::int, (r ->> 'score')::int, (r ->> 'errors')::int, (r ->> 'warnings')::int,
                     array(select jsonb_array_elements_text(r -> 'rules')), $2
                from jsonb_array_elements($1::text::jsonb) r
              on conflict (basic_code) do update set version = excluded.version, score = excluded.score,
                errors = excluded.errors, warnings = excluded.warnings, rules = excluded.rules, checked_at = excluded.checked_at""";
    private static final String FORGET = "delete from registry.entry_quality where checked_at < $1";
    private static final String SCORES = """
            select q.basic_code subject, e.name subject_name, null::text region, 1 items, 0 complete,
                   q.errors, q.warnings, q.score, q.checked_at,
                   (select jsonb_agg(jsonb_build_object('rule', r, 'items', 1))::text from unnest(q.rules) r) top
              from registry.entry_quality q join registry.catalogue_entry e on e.basic_code = q.basic_code
             where q.rules <> '{}' and ($1::text is null or q.basic_code > $1) order by q.basic_code limit $2""";

    private final Database database;

    EntryQuality(Database database) {
        this.database = database;
    }

    /** Checks every entry that stands on the day. @return how many */
    Uni<Integer> run(LocalDate day, Instant now) {
        return page("", day, now, 0).call(() -> rows(FORGET, Tuple.of(now.atOffset(ZoneOffset.UTC))));
    }

    Uni<List<ScoreRow>> scores(@Nullable String after, int limit) {
        return rows(SCORES, Tuple.of(after, limit)).map(rows -> {
            List<ScoreRow> scores = new ArrayList<>();
            for (Row row : rows) scores.add(QualityStore.score(row));
            return scores;
        });
    }

    private Uni<Integer> page(String after, LocalDate day, Instant now, int before) {
        return rows(ENTRIES, Tuple.of(after, day, MAX_DEPTH, PAGE)).chain(rows -> {
            if (rows.size() == 0) return Uni.createFrom().item(before);
            JsonArray found = new JsonArray();
            String last = after;
            for (Row row : rows) {
                last = row.getString("basic_code");
                found.add(check(row));
            }
            String next = last;
            return rows(KEEP, Tuple.of(found.encode(), now.atOffset(ZoneOffset.UTC)))
                    .chain(() -> page(next, day, now, before + found.size()));
        });
    }

    private static JsonObject check(Row row) {
        List<CatalogueEntry> ancestors = new ArrayList<>();
        for (Object one : new JsonArray(row.getString("ancestors")))
            ancestors.add(RegistryJson.parse(((JsonObject) one).encode(), CatalogueEntry.class));
        CatalogueEntry entry = RegistryJson.parse(row.getString("content"), CatalogueEntry.class);
        QualityScore score = QualityScore.of(EntryRules.check(entry, ancestors, row.getBoolean("parent_gone")));
        return new JsonObject()
                .put("entry", entry.basicCode())
                .put("version", row.getInteger("newest_version"))
                .put("score", score.score())
                .put("errors", score.errors())
                .put("warnings", score.warnings())
                .put("rules", new JsonArray(score.rules()));
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple));
    }
}
