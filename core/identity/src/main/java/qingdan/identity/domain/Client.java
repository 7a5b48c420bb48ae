package qingdan.identity.domain;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program that asks for tokens (客户端): a front end of the platform (public: it can keep no secret, so it must use
 * PKCE) or a partner's system (confidential).
 *
 * @param secretHash SHA-256 of the secret; null for a public client
 * @param org the organ a partner's system belongs to
 * @param redirectUris where codes may be sent: compared character by character
 * @param refreshLife the absolute end of a family of refresh tokens
 */
@SuppressWarnings("ArrayRecordComponent") // a fingerprint, compared by Secrets.same only
public record Client(
        String id,
        String nameZh,
        String nameEn,
        byte @Nullable [] secretHash,
        @Nullable String org,
        List<String> redirectUris,
        List<String> logoutUris,
        Set<String> grantTypes,
        Set<String> scopes,
        Duration refreshLife) {

    public static final String AUTHORIZATION_CODE = "authorization_code";
    public static final String REFRESH_TOKEN = "refresh_token";
    public static final String CLIENT_CREDENTIALS = "client_credentials";

    public Client {
        Objects.requireNonNull(id, "id");
        redirectUris = List.copyOf(redirectUris);
        logoutUris = List.copyOf(logoutUris);
        grantTypes = Set.copyOf(grantTypes);
        scopes = Set.copyOf(scopes);
    }

    public boolean isPublic() {
        return secretHash == null;
    }
}
