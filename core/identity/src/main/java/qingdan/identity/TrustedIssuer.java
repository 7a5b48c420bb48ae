package qingdan.identity;

import java.util.Objects;
import java.util.Set;

/**
 * Somebody whose tokens are believed (可信签发方), by configuration: the platform's own provider, another node, a
 * province's 统一身份认证.
 *
 * @param issuer compared with {@code iss} character by character
 * @param audience must stand in {@code aud}
 * @param algorithms the signature algorithms allowed: never {@code none}, never a shared secret
 */
public record TrustedIssuer(String issuer, String audience, Set<String> algorithms, ClaimMapping claims) {

    private static final Set<String> KNOWN =
            Set.of("ES256", "ES384", "ES512", "PS256", "PS384", "PS512", "RS256", "RS384", "RS512");

    public TrustedIssuer {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(audience, "audience");
        algorithms = Set.copyOf(algorithms);
        if (algorithms.isEmpty() || !KNOWN.containsAll(algorithms)) {
            throw new IllegalArgumentException("Expected asymmetric signature algorithms, but got " + algorithms);
        }
    }

    /** Our own provider or another of our nodes. */
    public static TrustedIssuer own(String issuer, String audience) {
        return new TrustedIssuer(issuer, audience, Set.of("ES256"), ClaimMapping.OWN);
    }
}
