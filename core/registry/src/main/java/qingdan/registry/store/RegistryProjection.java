package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.LogHandler;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.ledger.TailerOptions;
import qingdan.registry.event.ProcedurePublished;
import qingdan.registry.event.RegistryEvent;

/**
 * Keeps this node's copy of the list (清单副本) up to date from the log: every node reads what the others published. A
 * node's own events were written by its commits and are passed over. An event the copy has seen already changes nothing.
 * One statement a batch.
 */
public final class RegistryProjection implements LogHandler {
    private static final String WRITE_ALL = """
            select registry.write(w.json::jsonb) from unnest($1::text[]) with ordinality w (json, i) order by w.i""";

    private final Vertx vertx;
    private final String self;
    private final Consumer<ProcedurePublished> procedures;

    /**
     * @param self id of this node, the origin of its own events
     * @param procedures who keeps procedures in memory, told of every one that arrives
     */
    public RegistryProjection(Vertx vertx, String self, ProcedureStore procedures) {
        this(vertx, self, procedures::learn);
    }

    /** A copy nobody works with: in replays. */
    public RegistryProjection(Vertx vertx, String self) {
        this(vertx, self, published -> {});
    }

    private RegistryProjection(Vertx vertx, String self, Consumer<ProcedurePublished> procedures) {
        this.vertx = vertx;
        this.self = self;
        this.procedures = procedures;
    }

    /** The consumer's name and what it reads. */
    public static TailerOptions options() {
        return TailerOptions.of("registry-projection", "registry.");
    }

    @Override
    public Uni<Void> handle(SqlConnection tx, SealedEvent event) {
        return handleAll(tx, List.of(event));
    }

    @Override
    public Uni<Void> handleAll(SqlConnection tx, List<SealedEvent> events) {
        return Async.uni(() -> vertx.executeBlocking(() -> writes(events))).chain(writes -> {
            if (writes.isEmpty()) return Uni.createFrom().voidItem();
            Tuple tuple = Tuple.tuple();
            tuple.addArrayOfString(writes.toArray(String[]::new));
            return Async.uni(() -> tx.preparedQuery(WRITE_ALL).execute(tuple)).replaceWithVoid();
        });
    }

    /** Reading and indexing items takes too long for an event loop. */
    private List<String> writes(List<SealedEvent> events) {
        List<String> writes = new ArrayList<>();
        for (SealedEvent sealed : events) {
            if (sealed.origin().equals(self)) continue;
            RegistryJson.read(sealed.event().type(), sealed.event().payload()).ifPresent((RegistryEvent event) -> {
                writes.add(RegistryWrites.json(event, sealed.event().at()));
                if (event instanceof ProcedurePublished published) procedures.accept(published);
            });
        }
        return writes;
    }
}
