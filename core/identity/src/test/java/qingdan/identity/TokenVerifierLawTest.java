package qingdan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import qingdan.identity.domain.Subject;

/** Trust in issuers by configuration, with an issuer that comes and goes. */
@NullUnmarked
class TokenVerifierLawTest {

    private static final String OUTSIDE = "https://sso.ah.example";

    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final InstantSource clock = () -> now;
    private JWKSet published = new JWKSet();
    private boolean reachable = true;
    private int fetches;

    private final TrustedIssuer outside = new TrustedIssuer(
            OUTSIDE,
            "qingdan-api",
            Set.of("ES256"),
            new ClaimMapping(
                    "ah:",
                    Map.of(Claims.KIND, "user_type", Claims.ROLES, "realm_access.roles", Claims.ORG, "org.code"),
                    Map.of("gov", SubjectKind.OFFICIAL, "person", SubjectKind.NATURAL_PERSON),
                    null));
    private final TokenVerifier verifier = new TokenVerifier(Map.of(outside, this::fetch), clock);

    @Test
    void shouldMapAnOutsideIssuersClaims() throws JOSEException {
        ECKey key = publish("k1");
        Subject.Official official = assertInstanceOf(Subject.Official.class, verified(token(key, official())));
        assertEquals("ah:7", official.id());
        assertEquals("11340123QD2331010Y", official.org());
        assertEquals("340123", official.region().value());
    }

    @Test
    void shouldRefuseWhatTheMappingCannotMakeSomebodyOf() throws JOSEException {
        ECKey key = publish("k1");
        assertEquals(TokenFault.INVALID, fault(token(key, official().claim("region", "99"))));
        assertEquals(TokenFault.INVALID, fault(token(key, official().claim("user_type", "robot"))));
        assertEquals(TokenFault.INVALID, fault(token(key, official().audience("else"))));
        assertEquals(TokenFault.INVALID, fault(token(key, official().issuer("https://else"))));
        assertEquals(TokenFault.INVALID, fault(token(key, official().expirationTime(null))));
        assertEquals(TokenFault.INVALID, fault(token(key, official().notBeforeTime(Date.from(now.plusSeconds(90))))));
        assertEquals(TokenFault.EXPIRED, fault(token(key, official().expirationTime(Date.from(now.minusSeconds(31))))));
    }

    @Test
    void shouldFetchANewKeyOnceAndNotBeHammeredWithInventedOnes() throws JOSEException {
        ECKey first = publish("k1");
        verified(token(first, official()));
        assertEquals(1, fetches);
        ECKey second = publish("k2");
        now = now.plusSeconds(10);
        verified(token(second, official()));
        assertEquals(2, fetches);
        ECKey unknown = key("invented");
        for (int i = 0; i < 100; i++) {
            assertEquals(TokenFault.INVALID, fault(token(unknown, official().jwtID("t" + i))));
        }
        assertEquals(2, fetches, "the issuer was asked a moment ago");
        now = now.plusSeconds(10);
        assertEquals(TokenFault.INVALID, fault(token(unknown, official())));
        assertEquals(3, fetches);
    }

    @Test
    void shouldKeepKeysWhileTheIssuerIsOutOfReach() throws JOSEException {
        ECKey key = publish("k1");
        reachable = false;
        assertEquals(TokenFault.ISSUER_UNREACHABLE, fault(token(key, official())));
        reachable = true;
        now = now.plusSeconds(10);
        verified(token(key, official()));
        reachable = false;
        now = now.plus(Duration.ofDays(3));
        verified(token(key, official().jwtID("later")));
    }

    @Test
    void shouldForgetACachedTokenWhenItHasExpired() throws JOSEException {
        ECKey key = publish("k1");
        String token = token(key, official());
        verified(token);
        verified(token);
        now = now.plus(Duration.ofMinutes(11));
        assertEquals(TokenFault.EXPIRED, fault(token));
    }

    @Test
    void shouldTrustNoSharedSecretAndNoUnsignedToken() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrustedIssuer(OUTSIDE, "a", Set.of("HS256"), ClaimMapping.OWN));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrustedIssuer(OUTSIDE, "a", Set.of("none"), ClaimMapping.OWN));
    }

    private Uni<JWKSet> fetch() {
        fetches++;
        return reachable
                ? Uni.createFrom().item(published)
                : Uni.createFrom().failure(new IllegalStateException("unreachable"));
    }

    private ECKey publish(String kid) throws JOSEException {
        ECKey key = key(kid);
        var keys = new ArrayList<>(published.getKeys());
        keys.add(key.toPublicJWK());
        published = new JWKSet(keys);
        return key;
    }

    private static ECKey key(String kid) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
    }

    private JWTClaimsSet.Builder official() {
        return new JWTClaimsSet.Builder()
                .issuer(OUTSIDE)
                .audience("qingdan-api")
                .subject("7")
                .expirationTime(Date.from(now.plusSeconds(600)))
                .claim("name", "周芸")
                .claim("user_type", "gov")
                .claim("org", Map.of("code", "11340123QD2331010Y"))
                .claim("post", "window")
                .claim("region", "340123")
                .claim("realm_access", Map.of("roles", List.of("window", "offline_access")));
    }

    private static String token(ECKey key, JWTClaimsSet.Builder claims) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        SignedJWT jwt = new SignedJWT(header, claims.build());
        jwt.sign(new ECDSASigner(key));
        return jwt.serialize();
    }

    private Subject verified(String token) {
        Verification found = verifier.verify(token).await().indefinitely();
        return assertInstanceOf(Verification.Verified.class, found).subject();
    }

    private TokenFault fault(String token) {
        Verification found = verifier.verify(token).await().indefinitely();
        return assertInstanceOf(Verification.Refused.class, found).fault();
    }
}
