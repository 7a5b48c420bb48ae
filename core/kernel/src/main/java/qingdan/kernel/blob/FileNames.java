package qingdan.kernel.blob;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/**
 * Which files some room names (文件是否仍被引用): a file is named by every text column called {@code sha256}, or ending in {@code _sha256},
 * of any table of the node. So a new table that keeps files needs no word here. Thread-safe.
 */
public final class FileNames {
    private static final String COLUMNS = """
            select format('select %I as digest from %I.%I where %I = any($1)', a.attname, n.nspname, c.relname, a.attname) as part
              from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
             where a.attname ~ '(^|_)sha256$' and a.atttypid = 'text'::regtype and a.attnum > 0 and not a.attisdropped
               and c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
             order by n.nspname, c.relname, a.attname""";

    private final Database database;

    public FileNames(Database database) {
        this.database = database;
    }

    /** Those of the digests that stand in a column; reads each table once. */
    public Uni<Set<String>> named(Collection<String> digests) {
        if (digests.isEmpty()) return Uni.createFrom().item(Set.of());
        return Async.uni(() -> database.pool().query(COLUMNS).execute())
                .map(parts -> StreamSupport.stream(parts.spliterator(), false)
                        .map(part -> part.getString("part"))
                        .collect(Collectors.joining(" union ")))
                .chain(sql -> Async.uni(
                        () -> database.pool().preparedQuery(sql).execute(Tuple.of(digests.toArray(String[]::new)))))
                .map(rows -> {
                    Set<String> named = new HashSet<>();
                    for (Row row : rows) named.add(row.getString("digest"));
                    return named;
                });
    }
}
