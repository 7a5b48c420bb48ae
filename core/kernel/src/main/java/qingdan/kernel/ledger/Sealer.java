package qingdan.kernel.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.kernel.time.PollLoop;

/**
 * Gives this node's events their gap-free numbers (流水号) and the chain of the log. Every process of the node may run
 * one: the row lock of the log's head lets one work at a time, whatever a cluster believes.
 */
public final class Sealer {
    private static final int BATCH = 500;
    private static final String CLAIM = """
            insert into kernel.log_head (origin, epoch, head, chain, owned) values ($1, 1, 0, $2, true)
            on conflict do nothing""";
    private static final String OWNED = "select origin, epoch from kernel.log_head where owned";
    private static final String SEAL = "select head, sealed, waiting from kernel.seal($1, $2, $3)";
    private static final String CLOSE_EPOCH =
            "update kernel.log_head set owned = false where origin = $1 and owned returning epoch";
    private static final String OPEN_EPOCH =
            "insert into kernel.log_head (origin, epoch, head, chain, owned) values ($1, $2, 0, $3, true)";

    private final Database database;
    private final String origin;
    private final int epoch;
    private final PollLoop loop;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Hears of newly sealed events: wake whoever reads the log. */
    @FunctionalInterface
    public interface Listener {
        void sealed(String origin, int epoch, long head);
    }

    private Sealer(Database database, String origin, int epoch, Duration poll) {
        this.database = database;
        this.origin = origin;
        this.epoch = epoch;
        this.loop = new PollLoop(database.vertx(), "sealer", poll, this::sealOnce);
    }

    /** Claims the log of this node at its first start; a database that belongs to another node is refused. */
    public static Uni<Sealer> open(Database database, String nodeId, Duration poll) {
        return execute(database, CLAIM, Tuple.of(nodeId, Buffer.buffer(EventHash.zero())))
                .chain(() -> Async.uni(() -> database.pool().query(OWNED).execute()))
                .map(rows -> {
                    for (Row row : rows) {
                        if (row.getString("origin").equals(nodeId)) {
                            return new Sealer(database, nodeId, row.getInteger("epoch"), poll);
                        }
                        throw new IllegalStateException("Expected the database of node " + nodeId
                                + ", but it belongs to " + row.getString("origin"));
                    }
                    throw new IllegalStateException("Expected an owned log of " + nodeId + ", but there is none");
                });
    }

    /** Starts the log anew after a restore that lost numbers others have seen; open a new sealer afterwards. */
    public static Uni<Integer> beginEpoch(Database database, String nodeId) {
        return database.inTransaction(
                tx -> Async.uni(() -> tx.preparedQuery(CLOSE_EPOCH).execute(Tuple.of(nodeId)))
                        .map(rows -> rows.iterator().next().getInteger(0) + 1)
                        .call(next -> Async.uni(() -> tx.preparedQuery(OPEN_EPOCH)
                                .execute(Tuple.of(nodeId, next, Buffer.buffer(EventHash.zero()))))));
    }

    public String origin() {
        return origin;
    }

    public int epoch() {
        return epoch;
    }

    public void onSealed(Listener listener) {
        listeners.add(listener);
    }

    public void start() {
        loop.start();
    }

    /** Something was committed. */
    public void signal() {
        loop.signal();
    }

    public Uni<Void> stop() {
        return loop.stop();
    }

    /** One batch. @return true when more may wait */
    public Uni<Boolean> sealOnce() {
        return Async.uni(() -> database.pool().preparedQuery(SEAL).execute(Tuple.of(origin, epoch, BATCH)))
                .map(rows -> {
                    boolean more = false;
                    for (Row row : rows) {
                        long head = row.getLong("head");
                        listeners.forEach(listener -> listener.sealed(origin, epoch, head));
                        more = row.getBoolean("waiting");
                    }
                    return more;
                });
    }

    private static Uni<Void> execute(Database database, String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple))
                .replaceWithVoid();
    }
}
