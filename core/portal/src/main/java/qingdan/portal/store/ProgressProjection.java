package qingdan.portal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.EventText;
import qingdan.kernel.ledger.SealedEvent;

/** Brings each casework event of any node into the applicant's view (进度同步), in the transaction that moves the cursor. */
public final class ProgressProjection {
    private static final String FOLLOW =
            "select portal.follow(x.e) from (select $1::text::jsonb as e) x where portal.list_is_here(x.e)";

    private ProgressProjection() {}

    public static Uni<Void> handle(SqlConnection tx, SealedEvent sealed) {
        if (!sealed.event().type().startsWith("casework."))
            return Uni.createFrom().voidItem();
        return Async.uni(() -> tx.preparedQuery(FOLLOW).execute(Tuple.of(EventText.of(sealed))))
                .replaceWithVoid();
    }
}
