package qingdan.kernel.ledger;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;

/**
 * What a consumer of the log does with an event: through the connection it is given, so that its effect and its cursor
 * are one transaction. A failure undoes the batch; the event is tried three times, then set aside with its stream.
 */
@FunctionalInterface
public interface LogHandler {
    Uni<Void> handle(SqlConnection tx, SealedEvent event);

    /** In order, one after the other; override it where one statement can take the whole batch. */
    default Uni<Void> handleAll(SqlConnection tx, List<SealedEvent> events) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event -> handle(tx, event))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
