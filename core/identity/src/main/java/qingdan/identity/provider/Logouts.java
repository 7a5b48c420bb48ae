package qingdan.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.identity.Claims;
import qingdan.identity.domain.Client;
import qingdan.identity.store.ClientStore;
import qingdan.identity.store.SessionStore;
import qingdan.identity.store.SessionStore.Session;

/**
 * Signing out at a client's wish (OpenID Connect RP-Initiated Logout 1.0). Without a good hint the human is asked, so
 * that no strange page can sign him out; nobody is sent to an address that is not registered. Thread-safe.
 */
public final class Logouts {

    private final ProviderConfig config;
    private final KeyRing keys;
    private final ClientStore clients;
    private final SessionStore sessions;
    private final InstantSource clock;

    /** What to do. */
    public sealed interface Outcome {
        /** Signed out; go back to the client. */
        record Redirect(URI to) implements Outcome {}

        /** Signed out; say so. */
        record Done() implements Outcome {}

        /** Ask the human first. */
        record Ask() implements Outcome {}
    }

    private record Hint(UUID sid, String subject, String client) {}

    public Logouts(
            ProviderConfig config, KeyRing keys, ClientStore clients, SessionStore sessions, InstantSource clock) {
        this.config = config;
        this.keys = keys;
        this.clients = clients;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Decides a request of a browser with or without a session. */
    public Uni<Outcome> logout(Map<String, List<String>> parameters, Optional<Session> session) {
        Hint hint = hint(AuthorizeRequest.single(parameters, "id_token_hint"));
        if (hint == null) {
            return Uni.createFrom().item(session.isPresent() ? new Outcome.Ask() : new Outcome.Done());
        }
        boolean his = session.isEmpty() || session.get().person().toString().equals(hint.subject());
        if (!his) {
            return Uni.createFrom().item(new Outcome.Ask());
        }
        String clientId = AuthorizeRequest.single(parameters, "client_id");
        String redirect = AuthorizeRequest.single(parameters, "post_logout_redirect_uri");
        String state = AuthorizeRequest.single(parameters, "state");
        return end(hint.sid(), "signed-out")
                .flatMap(ignored -> session.isPresent() && !session.get().sid().equals(hint.sid())
                        ? end(session.get().sid(), "signed-out")
                        : Uni.createFrom().item(0))
                .flatMap(ignored -> clients.find(hint.client()))
                .map(client -> clientId == null || clientId.equals(hint.client())
                        ? whither(client, redirect, state)
                        : new Outcome.Done());
    }

    /** Ends a session at the human's own wish. */
    public Uni<Integer> end(UUID sid, String why) {
        return sessions.end(sid, why, clock.instant());
    }

    private static Outcome whither(Optional<Client> client, @Nullable String redirect, @Nullable String state) {
        if (redirect == null || client.isEmpty() || !client.get().logoutUris().contains(redirect)) {
            return new Outcome.Done();
        }
        if (state == null) {
            return new Outcome.Redirect(URI.create(redirect));
        }
        String glue = redirect.indexOf('?') < 0 ? "?" : "&";
        return new Outcome.Redirect(
                URI.create(redirect + glue + "state=" + URLEncoder.encode(state, StandardCharsets.UTF_8)));
    }

    /** Who the hint is about, if we signed it; it may have expired (RP-Initiated Logout section 4). */
    private @Nullable Hint hint(@Nullable String token) {
        if (token == null) {
            return null;
        }
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWK key = jwt.getHeader().getKeyID() == null
                    ? null
                    : keys.publicKeys().getKeyByKeyId(jwt.getHeader().getKeyID());
            if (key == null || !jwt.verify(new ECDSAVerifier(key.toECKey()))) {
                return null;
            }
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            String sid = claims.getStringClaim(Claims.SID);
            boolean ours = config.issuer().toString().equals(claims.getIssuer())
                    && sid != null
                    && claims.getAudience().size() == 1
                    && !claims.getAudience().contains(config.audience());
            return ours
                    ? new Hint(
                            UUID.fromString(sid),
                            claims.getSubject(),
                            claims.getAudience().getFirst())
                    : null;
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return null;
        }
    }
}
