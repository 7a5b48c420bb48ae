package qingdan.node.sync;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import qingdan.node.domain.Topology;

/**
 * How nodes know each other (节点互信): short tokens signed with the node's own key (ES256), verified with the public key in the topology.
 *
 * <p>Real time is used here, never the demo clock: a moved clock must not cut nodes off. Thread-safe.
 */
public final class NodeTokens {
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final Duration RENEW_BEFORE = Duration.ofMinutes(1);
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final String PURPOSE = "qingdan-node";

    private final Topology topology;
    private final String self;
    private final ECKey key;
    private final InstantSource clock;
    private final Map<String, Token> issued = new ConcurrentHashMap<>();

    private record Token(String text, Instant expires) {}

    public NodeTokens(Topology topology, String self, ECKey key, InstantSource clock) {
        this.topology = topology;
        this.self = self;
        this.key = key;
        this.clock = clock;
    }

    /** A token that shows the other node who calls. */
    public String forNode(String other) {
        Instant now = clock.instant();
        Token token = issued.get(other);
        if (token == null || token.expires().isBefore(now.plus(RENEW_BEFORE))) {
            token = sign(other, now);
            issued.put(other, token);
        }
        return token.text();
    }

    private Token sign(String other, Instant now) {
        Instant expires = now.plus(LIFETIME);
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(self)
                        .subject(self)
                        .audience(other)
                        .claim("use", PURPOSE)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(expires))
                        .build());
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("Expected the node's key to sign, but it does not", e);
        }
        return new Token(jwt.serialize(), expires);
    }

    /** The node that signed a token meant for this one; empty if anything is wrong with it. */
    public Optional<Topology.Member> verify(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            if (!PURPOSE.equals(claims.getStringClaim("use"))
                    || !claims.getAudience().contains(self)) return Optional.empty();
            if (!JWSAlgorithm.ES256.equals(jwt.getHeader().getAlgorithm()) || isOutOfTime(claims))
                return Optional.empty();
            Optional<Topology.Member> signer =
                    Optional.ofNullable(claims.getIssuer()).flatMap(topology::member);
            if (signer.isEmpty()) return Optional.empty();
            boolean genuine =
                    jwt.verify(new ECDSAVerifier(ECKey.parse(signer.get().publicKey())));
            return genuine ? signer : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    /** Whether a token claims to be a node's, before it is verified; others go to the issuers' verifier. */
    public static boolean looksLikeOne(String token) {
        try {
            return PURPOSE.equals(SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("use"));
        } catch (ParseException e) {
            return false;
        }
    }

    private boolean isOutOfTime(JWTClaimsSet claims) {
        @Nullable Date expires = claims.getExpirationTime();
        @Nullable Date issuedAt = claims.getIssueTime();
        Instant now = clock.instant();
        return expires == null
                || issuedAt == null
                || expires.toInstant().isBefore(now.minus(SKEW))
                || issuedAt.toInstant().isAfter(now.plus(SKEW))
                || Duration.between(issuedAt.toInstant(), expires.toInstant()).compareTo(LIFETIME) > 0;
    }
}
