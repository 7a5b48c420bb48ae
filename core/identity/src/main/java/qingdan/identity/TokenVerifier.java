package qingdan.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.smallrye.mutiny.Uni;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at access tokens (访问令牌校验): trust is in issuers by configuration, the check is offline. A token seen before
 * costs a hash (microseconds), a new one an ES256 check (about a millisecond), so it may run on the event loop; only
 * a key nobody knows costs a question to the issuer. Thread-safe.
 */
public final class TokenVerifier {

    /** Longer than any token we or a sane issuer make. */
    public static final int MAX_TOKEN_CHARS = 8192;

    private static final int CACHED_TOKENS = 20_000;
    private static final Duration LEEWAY = Duration.ofSeconds(30);

    /** Access tokens only: an ID token or a logout token must not open a door (RFC 9068 section 4). */
    private static final Set<String> TYPES = Set.of("at+jwt", "application/at+jwt", "jwt");

    private final Map<String, Trust> trusts = new HashMap<>();
    private final InstantSource clock;
    private final VerifiedCache cache = new VerifiedCache(CACHED_TOKENS);

    private record Trust(TrustedIssuer issuer, IssuerKeys keys) {}

    /** @param clock the real time: a demonstration clock must not age tokens */
    public TokenVerifier(Map<TrustedIssuer, JwksSource> issuers, InstantSource clock) {
        this.clock = clock;
        issuers.forEach((issuer, source) ->
                trusts.put(issuer.issuer(), new Trust(issuer, new IssuerKeys(issuer.issuer(), source, clock))));
    }

    /** Fetches every issuer's keys now: at start-up, so that the first request need not wait. Never fails. */
    public Uni<Void> warmUp() {
        if (trusts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.join()
                .all(trusts.values().stream()
                        .map(trust -> trust.keys().refresh())
                        .toList())
                .andCollectFailures()
                .replaceWithVoid();
    }

    /** Looks at a token; the answer is there at once unless the issuer must be asked for a key. */
    public Uni<Verification> verify(String token) {
        Verification.Verified seen = cache.get(token);
        if (seen != null) {
            return Uni.createFrom().item(seenBefore(token, seen));
        }
        Parsed parsed = parse(token);
        if (parsed == null) {
            return refused(TokenFault.INVALID);
        }
        IssuerKeys keys = parsed.trust().keys();
        Optional<JWSVerifier> verifier = keys.verifier(parsed.jwt().getHeader());
        if (verifier.isPresent()) {
            if (keys.stale()) {
                keys.refresh().subscribe().with(ignored -> {}, ignored -> {});
            }
            return Uni.createFrom().item(check(token, parsed, verifier.get()));
        }
        return keys.mayAsk() ? keys.refresh().map(ignored -> afterRefresh(token, parsed)) : refused(fault(keys));
    }

    private Verification afterRefresh(String token, Parsed parsed) {
        IssuerKeys keys = parsed.trust().keys();
        return keys.verifier(parsed.jwt().getHeader())
                .map(verifier -> check(token, parsed, verifier))
                .orElseGet(() -> new Verification.Refused(fault(keys)));
    }

    private static TokenFault fault(IssuerKeys keys) {
        return keys.known() ? TokenFault.INVALID : TokenFault.ISSUER_UNREACHABLE;
    }

    private Verification seenBefore(String token, Verification.Verified seen) {
        if (clock.instant().isBefore(seen.expiresAt().plus(LEEWAY))) {
            return seen;
        }
        cache.remove(token);
        return new Verification.Refused(TokenFault.EXPIRED);
    }

    private record Parsed(SignedJWT jwt, JWTClaimsSet claims, Trust trust) {}

    private @Nullable Parsed parse(String token) {
        if (token.length() > MAX_TOKEN_CHARS) {
            return null;
        }
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            Trust trust = claims.getIssuer() == null ? null : trusts.get(claims.getIssuer());
            return trust != null && fits(jwt.getHeader(), trust.issuer()) ? new Parsed(jwt, claims, trust) : null;
        } catch (ParseException | IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean fits(JWSHeader header, TrustedIssuer issuer) {
        JOSEObjectType type = header.getType();
        boolean own = issuer.claims().equals(ClaimMapping.OWN);
        String word = type == null ? "jwt" : type.getType().toLowerCase(Locale.ROOT);
        return issuer.algorithms().contains(header.getAlgorithm().getName())
                && TYPES.contains(word)
                && (!own || word.endsWith("at+jwt"))
                && header.getCriticalParams() == null;
    }

    private Verification check(String token, Parsed parsed, JWSVerifier verifier) {
        try {
            if (!parsed.jwt().verify(verifier)) {
                return new Verification.Refused(TokenFault.INVALID);
            }
        } catch (JOSEException | IllegalStateException e) {
            return new Verification.Refused(TokenFault.INVALID);
        }
        JWTClaimsSet claims = parsed.claims();
        Instant now = clock.instant();
        if (claims.getExpirationTime() == null
                || !claims.getAudience().contains(parsed.trust().issuer().audience())
                || (claims.getNotBeforeTime() != null
                        && claims.getNotBeforeTime().toInstant().isAfter(now.plus(LEEWAY)))) {
            return new Verification.Refused(TokenFault.INVALID);
        }
        Instant expiresAt = claims.getExpirationTime().toInstant();
        if (!now.isBefore(expiresAt.plus(LEEWAY))) {
            return new Verification.Refused(TokenFault.EXPIRED);
        }
        return believe(token, parsed, expiresAt);
    }

    private Verification believe(String token, Parsed parsed, Instant expiresAt) {
        ClaimMapping mapping = parsed.trust().issuer().claims();
        Map<String, Object> claims = parsed.claims().getClaims();
        return mapping.subject(claims)
                .<Verification>map(subject -> {
                    var verified = new Verification.Verified(
                            subject,
                            parsed.trust().issuer().issuer(),
                            mapping.scopes(claims),
                            claims.get(Claims.SID) instanceof String sid ? sid : null,
                            claims.get(Claims.FAMILY) instanceof String family ? family : null,
                            expiresAt);
                    cache.put(token, verified);
                    return verified;
                })
                .orElseGet(() -> new Verification.Refused(TokenFault.INVALID));
    }

    private static Uni<Verification> refused(TokenFault fault) {
        return Uni.createFrom().item(new Verification.Refused(fault));
    }
}
