package qingdan.portal.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.pg.RowAccess;

/** Drafts (草稿): saved by themselves while somebody types, last write wins, gone when the application is submitted. */
public final class Drafts {
    private static final String COLUMNS =
            " draft_id, item_code, item_name, organ_name, form::text as form, materials::text as materials, saved_at ";
    private static final String SAVE = """
            insert into portal.draft as d (draft_id, owner, item_code, item_name, organ_name, form, materials, saved_at)
            select $1, $2, $3, $4, $5, $6::text::jsonb, $7::text::jsonb, $8
            where exists (select 1 from portal.draft where draft_id = $1)
               or (select count(*) from (select 1 from portal.draft where owner = $2 and saved_at > $8::timestamptz - interval '90 days' limit $9) held) < $9
            on conflict (draft_id) do update set form = excluded.form, materials = excluded.materials, saved_at = excluded.saved_at
            where d.owner = excluded.owner and d.item_code = excluded.item_code
            returning""" + COLUMNS;
    private static final String ONE =
            "select" + COLUMNS + "from portal.draft where draft_id = $1 and owner = $2 limit 1";
    private static final String MINE = "select" + COLUMNS
            + "from portal.draft where owner = $1 and (saved_at, draft_id) < ($2, $3) and (%s) order by saved_at desc, draft_id desc limit $4";

    private static final RowAccess.Columns ACCESS =
            RowAccess.Columns.matter("owner", "item_code", RowAccess.Columns.NONE, RowAccess.Columns.NONE);

    private static final String FULL =
            "select count(*) >= $2 as full from (select 1 from portal.draft where owner = $1 and saved_at > $3 limit $2) held";

    /** Drafts that one applicant may begin within 90 days; older ones stay, and no longer count. */
    public static final int MOST = 200;

    private static final Duration COUNTED = Duration.ofDays(90);

    private final Pool pool;

    public Drafts(Pool pool) {
        this.pool = pool;
    }

    /** A material named in a draft. */
    public record Attached(String code, UUID uploadId, String fileName) {}

    /** What somebody began to fill in. */
    public record Draft(
            UUID draftId,
            String itemCode,
            String itemName,
            String organName,
            Map<String, String> form,
            List<Attached> materials,
            Instant savedAt) {
        public Draft {
            form = Map.copyOf(form);
            materials = List.copyOf(materials);
        }
    }

    /** Saves it; null when the id belongs to another person's draft or to another item, or it is new and the owner has {@link #MOST}. */
    public Uni<@Nullable Draft> save(Draft d, String owner) {
        return Rows.first(
                pool,
                SAVE,
                Tuple.tuple()
                        .addUUID(d.draftId())
                        .addString(owner)
                        .addString(d.itemCode())
                        .addString(d.itemName())
                        .addString(d.organName())
                        .addString(Rows.write(d.form()))
                        .addString(Rows.write(d.materials()))
                        .addOffsetDateTime(d.savedAt().atOffset(ZoneOffset.UTC))
                        .addInteger(MOST),
                Drafts::row);
    }

    /** Whether the owner has as many at the moment as there may be. */
    public Uni<Boolean> full(String owner, Instant now) {
        var since = now.minus(COUNTED).atOffset(ZoneOffset.UTC);
        return Rows.list(pool, FULL, Tuple.of(owner, MOST, since), r -> r.getBoolean("full"))
                .map(List::getFirst);
    }

    public Uni<@Nullable Draft> find(UUID draftId, String owner) {
        return Rows.first(pool, ONE, Tuple.of(draftId, owner), Drafts::row);
    }

    /** What the reader may see of the owner's, newest first, after the given one. */
    public Uni<List<Draft>> mine(String owner, RowAccess reader, Instant before, UUID beforeId, int limit) {
        RowAccess.Predicate seen = reader.over(ACCESS, 5);
        Tuple values = Tuple.of(owner, before.atOffset(ZoneOffset.UTC), beforeId, limit);
        seen.values().forEach(values::addValue);
        return Rows.list(pool, MINE.formatted(seen.sql()), values, Drafts::row);
    }

    private static Draft row(Row r) {
        return new Draft(
                r.getUUID("draft_id"),
                r.getString("item_code"),
                r.getString("item_name"),
                r.getString("organ_name"),
                Rows.read(r.getString("form"), new TypeReference<Map<String, String>>() {}),
                Rows.read(r.getString("materials"), new TypeReference<List<Attached>>() {}),
                Rows.instant(r, "saved_at"));
    }
}
