package qingdan.identity.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.identity.crypto.Secrets;
import qingdan.identity.domain.Capacity;
import qingdan.identity.domain.Client;
import qingdan.identity.domain.RefreshLaw;
import qingdan.identity.domain.Subject;
import qingdan.identity.store.ClientStore;
import qingdan.identity.store.GrantStore;
import qingdan.identity.store.GrantStore.Family;
import qingdan.identity.store.GrantStore.UsedCode;
import qingdan.identity.store.PeopleStore;

/**
 * The token endpoint (令牌端点, RFC 6749 3.2): codes, refresh tokens and client credentials. A person's capacity is
 * looked up anew each time, so a revoked delegation or a lost post ends with the running access token. Thread-safe.
 */
public final class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
    private static final String GRANT_OVER = "The grant is unknown, used, expired or revoked";

    private final ClientCheck check;
    private final GrantStore grants;
    private final PeopleStore people;
    private final TokenMint mint;
    private final InstantSource clock;

    public Tokens(ClientStore clients, GrantStore grants, PeopleStore people, TokenMint mint, InstantSource clock) {
        this.check = new ClientCheck(clients);
        this.grants = grants;
        this.people = people;
        this.mint = mint;
        this.clock = clock;
    }

    /** Answers a POST with a form. */
    public Uni<TokenAnswer> answer(HTTPRequest http) {
        TokenRequest request;
        try {
            request = TokenRequest.parse(http);
        } catch (ParseException | IllegalArgumentException e) {
            return refused(
                    e instanceof ParseException parse && parse.getErrorObject() != null
                            ? parse.getErrorObject()
                            : OAuth2Error.INVALID_REQUEST,
                    "The request cannot be read");
        }
        return check.check(request.getClientAuthentication(), request.getClientID())
                .flatMap(client -> client.isEmpty()
                        ? refused(OAuth2Error.INVALID_CLIENT, "The client is unknown or has not proven itself")
                        : grant(client.get(), request));
    }

    private Uni<TokenAnswer> grant(Client client, TokenRequest request) {
        AuthorizationGrant grant = request.getAuthorizationGrant();
        if (!client.grantTypes().contains(grant.getType().getValue())) {
            return refused(OAuth2Error.UNAUTHORIZED_CLIENT, "The client may not use this grant");
        }
        return switch (grant) {
            case AuthorizationCodeGrant code -> code(client, code);
            case RefreshTokenGrant refresh ->
                refresh(client, refresh.getRefreshToken().getValue(), request.getScope());
            case ClientCredentialsGrant ignored -> credentials(client, request.getScope());
            default -> refused(OAuth2Error.UNSUPPORTED_GRANT_TYPE, "The grant is not supported");
        };
    }

    private Uni<TokenAnswer> code(Client client, AuthorizationCodeGrant grant) {
        byte[] hash = Secrets.fingerprint(grant.getAuthorizationCode().getValue());
        Instant now = clock.instant();
        return grants.useCode(hash, now).flatMap(found -> {
            if (found.isEmpty()) {
                return grants.familyOfUsedCode(hash)
                        .flatMap(family -> family.isEmpty()
                                ? refused(OAuth2Error.INVALID_GRANT, GRANT_OVER)
                                : end(family.get(), "code-reused"));
            }
            UsedCode used = found.get();
            String redirect = grant.getRedirectionURI() == null
                    ? null
                    : grant.getRedirectionURI().toString();
            boolean fits = used.client().equals(client.id())
                    && used.redirectUri().equals(redirect)
                    && now.isBefore(used.expiresAt())
                    && proves(grant.getCodeVerifier(), used.challenge());
            return fits ? first(client, used.family()) : end(used.family().id(), "code-mismatch");
        });
    }

    private static boolean proves(@Nullable CodeVerifier verifier, String challenge) {
        return verifier != null
                && Secrets.same(
                        Secrets.fingerprint(CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                                .getValue()),
                        Secrets.fingerprint(challenge));
    }

    private Uni<TokenAnswer> first(Client client, Family family) {
        if (!client.grantTypes().contains(Client.REFRESH_TOKEN)) {
            return issue(family, null);
        }
        String refresh = Secrets.token();
        return grants.addRefresh(Secrets.fingerprint(refresh), family.id(), null, clock.instant())
                .flatMap(ignored -> issue(family, refresh));
    }

    private Uni<TokenAnswer> refresh(Client client, String token, @Nullable Scope scope) {
        byte[] hash = Secrets.fingerprint(token);
        return grants.look(hash).flatMap(found -> {
            if (found.isEmpty() || !found.get().family().client().equals(client.id())) {
                return refused(OAuth2Error.INVALID_GRANT, GRANT_OVER);
            }
            Family family = found.get().family();
            if (scope != null && !Set.of(family.scope().split(" ", -1)).containsAll(scope.toStringList())) {
                return refused(OAuth2Error.INVALID_SCOPE, "More is asked for than was granted");
            }
            return switch (RefreshLaw.rule(found.get().presented(), clock.instant())) {
                case ROTATE -> rotate(client, token, hash, family, scope);
                case REPEAT -> repeat(hash, family);
                case REUSED -> end(family.id(), "refresh-reused");
                case EXPIRED, REVOKED -> refused(OAuth2Error.INVALID_GRANT, GRANT_OVER);
            };
        });
    }

    private Uni<TokenAnswer> rotate(Client client, String token, byte[] hash, Family family, @Nullable Scope scope) {
        String next = Secrets.token();
        return grants.rotate(hash, Secrets.fingerprint(next), clock.instant())
                // Two at the same moment: the one that came second is ruled on again, as a repetition.
                .flatMap(rotated -> rotated == 1 ? issue(family, next) : refresh(client, token, scope));
    }

    private Uni<TokenAnswer> repeat(byte[] parent, Family family) {
        String next = Secrets.token();
        return grants.addRefresh(Secrets.fingerprint(next), family.id(), parent, clock.instant())
                .flatMap(ignored -> issue(family, next));
    }

    private Uni<TokenAnswer> issue(Family family, @Nullable String refresh) {
        return people.capacity(family.person(), family.capacity(), clock.instant())
                .flatMap(capacity -> capacity.isEmpty()
                        ? end(family.id(), "capacity-lost")
                        : tokens(capacity.get(), family, refresh));
    }

    private Uni<TokenAnswer> tokens(Capacity capacity, Family family, @Nullable String refresh) {
        return mint.access(capacity.subject(), family)
                .flatMap(access -> mint.id(capacity.subject(), family, access).map(id -> {
                    Map<String, Object> body = body(access, family.scope());
                    body.put("id_token", id);
                    if (refresh != null) {
                        body.put("refresh_token", refresh);
                    }
                    return TokenAnswer.fine(body);
                }));
    }

    private Uni<TokenAnswer> credentials(Client client, @Nullable Scope asked) {
        Set<String> scopes = asked == null ? client.scopes() : new HashSet<>(asked.toStringList());
        if (!client.scopes().containsAll(scopes)) {
            return refused(OAuth2Error.INVALID_SCOPE, "More is asked for than the client may have");
        }
        Subject.Partner partner = new Subject.Partner(client.id(), client.nameZh(), client.org(), scopes);
        return mint.access(partner, client.id()).map(access -> TokenAnswer.fine(body(access, TokenMint.words(scopes))));
    }

    private Map<String, Object> body(String access, String scope) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("access_token", access);
        body.put("token_type", "Bearer");
        body.put("expires_in", mint.accessLife().toSeconds());
        body.put("scope", scope);
        return body;
    }

    /** RFC 7009: ends the family of a refresh token; what we do not know is as good as revoked. */
    public Uni<TokenAnswer> revoke(HTTPRequest http) {
        TokenRevocationRequest request;
        try {
            request = TokenRevocationRequest.parse(http);
        } catch (ParseException | IllegalArgumentException e) {
            return refused(OAuth2Error.INVALID_REQUEST, "The request cannot be read");
        }
        return check.check(request.getClientAuthentication(), request.getClientID())
                .flatMap(client -> client.isEmpty()
                        ? refused(OAuth2Error.INVALID_CLIENT, "The client is unknown or has not proven itself")
                        : revoke(client.get(), request.getToken().getValue()));
    }

    private Uni<TokenAnswer> revoke(Client client, String token) {
        TokenAnswer done = TokenAnswer.fine(Map.of());
        return grants.look(Secrets.fingerprint(token))
                .flatMap(found ->
                        found.isEmpty() || !found.get().family().client().equals(client.id())
                                ? Uni.createFrom().item(done)
                                : grants.revoke(found.get().family().id(), "revoked-by-client", clock.instant())
                                        .replaceWith(done));
    }

    private Uni<TokenAnswer> end(UUID family, String why) {
        LOG.warn("event=token-family-ended family={} why={}", family, why);
        return grants.revoke(family, why, clock.instant())
                .flatMap(ignored -> refused(OAuth2Error.INVALID_GRANT, GRANT_OVER));
    }

    private static Uni<TokenAnswer> refused(ErrorObject error, String description) {
        return Uni.createFrom().item(TokenAnswer.refused(error, description));
    }
}
