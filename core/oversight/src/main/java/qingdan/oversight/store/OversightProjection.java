package qingdan.oversight.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.EventText;
import qingdan.kernel.ledger.SealedEvent;

/** Brings each casework event of any node under supervision (实时监察), in the transaction that moves the cursor. */
public final class OversightProjection {
    private static final String WATCH = "select oversight.watch($1::text::jsonb, $2)";
    private static final Set<String> NOT_OF_A_CASE = Set.of("casework.DocumentIssued", "casework.IntakeRefused");

    private final InstantSource clock;

    public OversightProjection(InstantSource clock) {
        this.clock = clock;
    }

    public Uni<Void> handle(SqlConnection tx, SealedEvent sealed) {
        if (!concerns(sealed)) return Uni.createFrom().voidItem();
        return Async.uni(() -> tx.preparedQuery(WATCH)
                        .execute(Tuple.of(EventText.of(sealed), clock.instant().atOffset(ZoneOffset.UTC))))
                .replaceWithVoid();
    }

    /** Events of cases; documents and refused intakes are no moves of a case. */
    public static boolean concerns(SealedEvent sealed) {
        String type = sealed.event().type();
        return type.startsWith("casework.") && !NOT_OF_A_CASE.contains(type);
    }
}
