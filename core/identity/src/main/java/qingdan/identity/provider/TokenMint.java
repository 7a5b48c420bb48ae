package qingdan.identity.provider;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import qingdan.identity.Claims;
import qingdan.identity.SubjectClaims;
import qingdan.identity.crypto.Secrets;
import qingdan.identity.domain.Subject;
import qingdan.identity.store.GrantStore.Family;

/** Makes access tokens (RFC 9068) and ID tokens (OpenID Connect Core 2). Thread-safe. */
public final class TokenMint {

    private static final JOSEObjectType ACCESS = new JOSEObjectType("at+jwt");
    private static final String STANDARD_ACR = "urn:qingdan:acr:password";

    private final ProviderConfig config;
    private final KeyRing keys;
    private final InstantSource clock;

    public TokenMint(ProviderConfig config, KeyRing keys, InstantSource clock) {
        this.config = config;
        this.keys = keys;
        this.clock = clock;
    }

    /** An access token for a person in one capacity. */
    Uni<String> access(Subject subject, Family family) {
        JWTClaimsSet.Builder claims = base(subject, config.audience(), config.accessToken())
                .claim(Claims.CLIENT_ID, family.client())
                .claim(Claims.SCOPE, family.scope())
                .claim(Claims.SID, family.sid().toString())
                .claim(Claims.FAMILY, family.id().toString())
                .claim(Claims.AUTH_TIME, family.authTime().getEpochSecond());
        return keys.sign(claims.build(), ACCESS);
    }

    /** An access token for a partner's system. */
    Uni<String> access(Subject.Partner partner, String client) {
        JWTClaimsSet.Builder claims = base(partner, config.audience(), config.accessToken())
                .claim(Claims.CLIENT_ID, client)
                .claim(Claims.SCOPE, words(partner.scopes()));
        return keys.sign(claims.build(), ACCESS);
    }

    /** The ID token that goes with an access token. */
    Uni<String> id(Subject subject, Family family, String accessToken) {
        JWTClaimsSet.Builder claims = base(subject, family.client(), config.accessToken())
                .claim(Claims.SID, family.sid().toString())
                .claim(Claims.AUTH_TIME, family.authTime().getEpochSecond())
                .claim("acr", STANDARD_ACR)
                .claim("amr", List.of("pwd"))
                .claim("azp", family.client())
                .claim(
                        "at_hash",
                        AccessTokenHash.compute(new BearerAccessToken(accessToken), JWSAlgorithm.ES256, null)
                                .getValue());
        if (family.nonce() != null) {
            claims.claim("nonce", family.nonce());
        }
        return keys.sign(claims.build(), JOSEObjectType.JWT);
    }

    Duration accessLife() {
        return config.accessToken();
    }

    static String words(Set<String> scopes) {
        return String.join(" ", new TreeSet<>(scopes));
    }

    private JWTClaimsSet.Builder base(Subject subject, String audience, Duration life) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(config.issuer().toString())
                .subject(subject.id())
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)))
                .jwtID(Secrets.token());
        SubjectClaims.of(subject).forEach(claims::claim);
        return claims;
    }
}
