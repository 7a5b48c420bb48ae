package qingdan.kernel.pg;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.Map;
import qingdan.kernel.Async;

/**
 * Numbers for people (流水号), from 1 in each scope, e.g. {@code case/340123/2026-03-01}: never the same twice, handed
 * out in blocks, so a process that ends leaves a gap. Thread-safe.
 */
public final class Serials {
    private static final int MAX_SCOPES = 1_000;
    private static final String TAKE = """
            insert into kernel.serial as s (scope, next) values ($1, 1 + $2)
            on conflict (scope) do update set next = s.next + $2 returning s.next - $2""";

    private final Database database;
    private final int block;
    private final Map<String, Block> blocks = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Block> eldest) {
            return size() > MAX_SCOPES;
        }
    };

    /** @param block numbers taken at a time: 1 = no gaps from restarts, more = fewer round trips */
    public Serials(Database database, int block) {
        this.database = database;
        this.block = block;
    }

    public Uni<Long> next(String scope) {
        return Uni.createFrom().deferred(() -> {
            synchronized (blocks) {
                Block known = blocks.get(scope);
                if (known != null && known.next < known.end) {
                    return Uni.createFrom().item(known.next++);
                }
            }
            return take(scope);
        });
    }

    private Uni<Long> take(String scope) {
        return Async.uni(() -> database.pool().preparedQuery(TAKE).execute(Tuple.of(scope, (long) block)))
                .map(rows -> {
                    long first = rows.iterator().next().getLong(0);
                    synchronized (blocks) {
                        blocks.put(scope, new Block(first + 1, first + block));
                    }
                    return first;
                });
    }

    private static final class Block {
        private long next;
        private final long end;

        Block(long next, long end) {
            this.next = next;
            this.end = end;
        }
    }
}
