package qingdan.kernel.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/**
 * Holds two databases' copies of one node's log against each other (对账). A chain that was forged and computed anew throughout is sound
 * in itself; only another copy shows it. Each link depends on all before it, so copies that differ once differ from there on.
 */
public final class LogComparison {
    private static final String CHAIN = "select chain from kernel.log where origin = $1 and epoch = $2 and seq = $3";

    private final Database one;
    private final Database other;

    public LogComparison(Database one, Database other) {
        this.one = one;
        this.other = other;
    }

    /** @return the first number at which they differ; 0 when they are equal up to {@code upTo}, which both must have reached */
    public Uni<Long> firstDifference(String origin, int epoch, long upTo) {
        if (upTo == 0) return Uni.createFrom().item(0L);
        return equalAt(origin, epoch, upTo)
                .flatMap(equal -> equal ? Uni.createFrom().item(0L) : between(origin, epoch, 0, upTo));
    }

    /** Equal at {@code equal}, different at {@code different}. */
    private Uni<Long> between(String origin, int epoch, long equal, long different) {
        if (different == equal + 1) return Uni.createFrom().item(different);
        long middle = equal + (different - equal) / 2;
        return equalAt(origin, epoch, middle)
                .flatMap(same ->
                        same ? between(origin, epoch, middle, different) : between(origin, epoch, equal, middle));
    }

    private Uni<Boolean> equalAt(String origin, int epoch, long seq) {
        return Uni.combine()
                .all()
                .unis(chain(one, origin, epoch, seq), chain(other, origin, epoch, seq))
                .with((a, b) -> a.length > 0 && Arrays.equals(a, b));
    }

    /** Empty when there is no such entry. */
    private static Uni<byte[]> chain(Database database, String origin, int epoch, long seq) {
        return Async.uni(() -> database.pool().preparedQuery(CHAIN).execute(Tuple.of(origin, epoch, seq)))
                .map(rows -> {
                    for (Row row : rows) return row.getBuffer(0).getBytes();
                    return new byte[0];
                });
    }
}
