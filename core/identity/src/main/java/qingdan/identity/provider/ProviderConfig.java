package qingdan.identity.provider;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import qingdan.identity.domain.KeyRotation;
import qingdan.identity.domain.PasswordPolicy;

/**
 * The embedded provider's settings.
 *
 * @param issuer the address everybody knows it by, e.g. {@code https://id.ah.gov.cn/oidc}; endpoints lie below it
 * @param audience what access tokens are for: the platform's name, the same on all its nodes
 * @param accessToken how long an access token lives; nodes check it offline, so this is how fast a revocation works
 * @param code how long an authorization code lives
 * @param sessionIdle a session nobody used for so long is over (GB/T 22239-2019 8.1.4.1 c)
 * @param sessionMax the longest session
 * @param passwords which rules passwords follow
 */
public record ProviderConfig(
        URI issuer,
        String audience,
        Duration accessToken,
        Duration code,
        Duration sessionIdle,
        Duration sessionMax,
        KeyRotation rotation,
        PasswordPolicy.Profile passwords) {

    public ProviderConfig {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(audience, "audience");
        String text = issuer.toString();
        if (!issuer.isAbsolute() || text.endsWith("/") || issuer.getQuery() != null || issuer.getFragment() != null) {
            throw new IllegalArgumentException("Expected an absolute issuer without query or last slash: " + issuer);
        }
        boolean loopback = "127.0.0.1".equals(issuer.getHost()) || "localhost".equals(issuer.getHost());
        if (!"https".equals(issuer.getScheme()) && !loopback) {
            throw new IllegalArgumentException("Expected https: plain http is for the own machine only, not " + issuer);
        }
        if (code.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("Expected codes that live a minute at most (ASVS 10.4.3)");
        }
    }

    /** With the standard times: tokens 10 min, codes 60 s, sessions 30 min idle and 12 h at most. */
    public static ProviderConfig of(URI issuer, String audience) {
        return new ProviderConfig(
                issuer,
                audience,
                Duration.ofMinutes(10),
                Duration.ofSeconds(60),
                Duration.ofMinutes(30),
                Duration.ofHours(12),
                KeyRotation.STANDARD,
                PasswordPolicy.Profile.ASVS);
    }

    /** The same with other rules for passwords. */
    public ProviderConfig with(PasswordPolicy.Profile profile) {
        return new ProviderConfig(issuer, audience, accessToken, code, sessionIdle, sessionMax, rotation, profile);
    }

    /** An endpoint's address: {@code endpoint("token")}. */
    public URI endpoint(String name) {
        return URI.create(issuer + "/" + name);
    }

    /** Whether cookies can carry the Secure mark and the __Host- prefix. */
    public boolean secure() {
        return "https".equals(issuer.getScheme());
    }
}
