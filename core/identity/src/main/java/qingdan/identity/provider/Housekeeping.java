package qingdan.identity.provider;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import qingdan.identity.store.GrantStore;
import qingdan.identity.store.ReplayStore;
import qingdan.identity.store.SessionStore;
import qingdan.identity.store.ThrottleStore;

/** Deletes what is over: sessions, families, counts, used ids. May run on several processes at once. */
public final class Housekeeping {

    /** Families are kept for a while after their end, so that a late reuse is still told from an unknown token. */
    private static final Duration KEEP_FAMILIES = Duration.ofDays(7);

    private final SessionStore sessions;
    private final GrantStore grants;
    private final ThrottleStore throttle;
    private final ReplayStore replay;
    private final InstantSource clock;

    public Housekeeping(SqlClient client, ProviderConfig config, InstantSource clock) {
        this.sessions = new SessionStore(client, config.sessionIdle());
        this.grants = new GrantStore(client);
        this.throttle = new ThrottleStore(client);
        this.replay = new ReplayStore(client);
        this.clock = clock;
    }

    /** One round; returns how many rows went. */
    public Uni<Integer> sweep() {
        Instant now = clock.instant();
        return sessions.sweep(now).flatMap(a -> grants.sweep(now.minus(KEEP_FAMILIES))
                .flatMap(b -> throttle.sweep(now).flatMap(c -> replay.sweep(now).map(d -> a + b + c + d))));
    }
}
