package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.registry.domain.ClaimState;
import qingdan.registry.domain.StandardFields;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.ItemContent;

/**
 * Which entries of the common catalogue organs have claimed, could claim, and must upgrade (认领). Nothing is stored for
 * this: the catalogue and the list say it. An item that was taken off the list is not claimed again. Thread-safe.
 */
public final class Claims {
    private static final String PAGE = """
            select * from (
              select o.code organ, o.name organ_name, o.region, o.level, e.basic_code, e.content::text entry,
                     e.newest_version, i.item_code, i.entry_version, v.content::text item,
                     case when x.from_day is not null then 'withdrawn'
                          when i.item_code is null then 'unclaimed'
                          when i.entry_version < e.newest_version then 'outdated'
                          else 'claimed' end state,
                     n.adopt_by
                from registry.organ o
                join registry.catalogue_entry e
                  on (e.department = any (o.departments) and o.level = any (e.levels))
                     or exists (select from registry.catalogue_item c where c.organ = o.code and c.basic_code = e.basic_code)
                left join registry.catalogue_item i on i.organ = o.code and i.basic_code = e.basic_code
                left join registry.item_version v on v.item_code = i.item_code and v.version = i.newest_version
                left join registry.entry_cancellation x on x.basic_code = e.basic_code
                left join registry.entry_version n on n.basic_code = e.basic_code and n.version = e.newest_version
               where ($1::text is null or o.code = $1) and ($2::text is null or o.region = $2)
                 and not exists (select from registry.organ_end g where g.code = o.code)
                 and i.abolished_from is null and (x.from_day is null or i.item_code is not null)
                 and ($4::text is null or (o.code, e.basic_code) > ($4, $5))) c
             where $3::text is null or c.state = $3
             order by c.organ, c.basic_code limit $6""";

    private final Database database;

    public Claims(Database database) {
        this.database = database;
    }

    /**
     * A page by organ and basic code, after a given pair. An organ or a region must be given: all organs of a province with
     * all entries are millions of rows.
     */
    public Uni<List<Claim>> list(
            @Nullable String organ,
            @Nullable String region,
            @Nullable ClaimState state,
            @Nullable String afterOrgan,
            @Nullable String afterEntry,
            int limit) {
        if (organ == null && region == null)
            throw new IllegalArgumentException("Expected an organ or a region, but got neither");
        Tuple tuple = Tuple.of(organ, region, state == null ? null : state.word(), afterOrgan, afterEntry, limit);
        return Async.uni(() -> database.pool().preparedQuery(PAGE).execute(tuple))
                .map(rows -> {
                    List<Claim> claims = new ArrayList<>();
                    for (Row row : rows) claims.add(claim(row));
                    return claims;
                });
    }

    private static Claim claim(Row row) {
        CatalogueEntry entry = RegistryJson.parse(row.getString("entry"), CatalogueEntry.class);
        ClaimState state = ClaimState.of(row.getString("state"));
        String item = ItemSnapshots.nullableText(row, "item");
        return new Claim(
                row.getString("organ"),
                row.getString("organ_name"),
                row.getString("region"),
                ExerciseLevel.valueOf(row.getString("level")),
                entry,
                row.getInteger("newest_version"),
                state,
                ItemSnapshots.nullableText(row, "item_code"),
                row.getInteger("entry_version"),
                state == ClaimState.OUTDATED ? ItemSnapshots.nullableDate(row, "adopt_by") : null,
                item == null ? List.of() : StandardFields.altered(RegistryJson.parse(item, ItemContent.class), entry));
    }
}
