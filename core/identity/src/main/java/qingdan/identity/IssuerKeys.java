package qingdan.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import io.smallrye.mutiny.Uni;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One issuer's public keys. They are fetched when a token names a key we do not know, at most once in
 * {@link #MIN_INTERVAL}, and again after {@link #MAX_AGE}; while the issuer is out of reach the old ones are kept.
 * Thread-safe.
 */
final class IssuerKeys {

    /** Strangers can send tokens with invented key names: they must not make us hammer the issuer. */
    static final Duration MIN_INTERVAL = Duration.ofSeconds(5);

    private static final Duration MAX_AGE = Duration.ofMinutes(15);
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);

    private final String issuer;
    private final JwksSource source;
    private final InstantSource clock;
    private final AtomicReference<State> state = new AtomicReference<>(State.EMPTY);
    private final AtomicReference<@Nullable Uni<Boolean>> fetching = new AtomicReference<>();

    /** What is known: keys by name, when they came and when they were last asked for. */
    private record State(Map<String, PublicKey> keys, Instant fetchedAt, Instant askedAt) {
        static final State EMPTY = new State(Map.of(), Instant.MIN, Instant.MIN);
    }

    IssuerKeys(String issuer, JwksSource source, InstantSource clock) {
        this.issuer = issuer;
        this.source = source;
        this.clock = clock;
    }

    /** Whether keys have ever been had. */
    boolean known() {
        return !state.get().keys().isEmpty();
    }

    /** A verifier for the key the header names, if we have it. */
    Optional<JWSVerifier> verifier(JWSHeader header) {
        State now = state.get();
        PublicKey key = header.getKeyID() == null ? null : now.keys().get(header.getKeyID());
        if (key == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DefaultJWSVerifierFactory().createJWSVerifier(header, key));
        } catch (JOSEException e) {
            return Optional.empty();
        }
    }

    /** Whether the keys are so old that somebody should look after them in the background. */
    boolean stale() {
        State now = state.get();
        return now.fetchedAt().isBefore(clock.instant().minus(MAX_AGE)) && mayAsk(now);
    }

    /** Whether the issuer may be asked now. */
    boolean mayAsk() {
        return fetching.get() != null || mayAsk(state.get());
    }

    private boolean mayAsk(State now) {
        return now.askedAt().isBefore(clock.instant().minus(MIN_INTERVAL));
    }

    /** Fetches the keys; those who ask meanwhile wait for the same answer. True when they came. */
    Uni<Boolean> refresh() {
        Uni<Boolean> running = fetching.get();
        if (running != null) {
            return running;
        }
        Uni<Boolean> mine = source.fetch()
                .map(this::keep)
                .onFailure()
                .recoverWithItem(this::note)
                .onTermination()
                .invoke(() -> fetching.set(null))
                .memoize()
                .indefinitely();
        return fetching.compareAndSet(null, mine) ? asked(mine) : refresh();
    }

    private Uni<Boolean> asked(Uni<Boolean> mine) {
        state.updateAndGet(now -> new State(now.keys(), now.fetchedAt(), clock.instant()));
        return mine;
    }

    private boolean keep(JWKSet set) {
        Map<String, PublicKey> keys = new HashMap<>();
        for (JWK jwk : set.getKeys()) {
            boolean signs = jwk.getKeyUse() == null || KeyUse.SIGNATURE.equals(jwk.getKeyUse());
            if (signs && jwk.getKeyID() != null && jwk instanceof AsymmetricJWK asymmetric) {
                try {
                    keys.put(jwk.getKeyID(), asymmetric.toPublicKey());
                } catch (JOSEException e) {
                    LOG.warn("event=jwk-unusable issuer={} kid={}", issuer, jwk.getKeyID());
                }
            }
        }
        state.set(new State(Map.copyOf(keys), clock.instant(), clock.instant()));
        return true;
    }

    private boolean note(Throwable failure) {
        LOG.warn("event=jwks-unreachable issuer={} keeping={} cause={}", issuer, known(), failure.toString());
        return false;
    }
}
