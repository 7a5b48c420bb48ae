package qingdan.identity.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.OIDCError;
import com.nimbusds.openid.connect.sdk.Prompt;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qingdan.identity.crypto.Secrets;
import qingdan.identity.domain.Capacity;
import qingdan.identity.domain.Client;
import qingdan.identity.store.ClientStore;
import qingdan.identity.store.GrantStore;
import qingdan.identity.store.GrantStore.Family;
import qingdan.identity.store.PeopleStore;
import qingdan.identity.store.SessionStore;
import qingdan.identity.store.SessionStore.Session;

/** Answers authorization requests (授权端点, OpenID Connect Core 3.1.2). Thread-safe. */
public final class Authorizations {

    private final ProviderConfig config;
    private final ClientStore clients;
    private final PeopleStore people;
    private final SessionStore sessions;
    private final GrantStore grants;
    private final Passwords passwords;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    /** What to do with a request. */
    public sealed interface Outcome {
        /** Tell the human only: who asks is unknown, so nothing is sent anywhere. */
        record Fault(boolean clientKnown) implements Outcome {}

        /** Send the browser there, with a code or with an error. */
        record Redirect(URI to) implements Outcome {}

        /** Somebody must sign in first. */
        record Login(AuthorizeRequest request) implements Outcome {}

        /** His password is too old or was given to him: he must choose another first. */
        record ChangePassword(AuthorizeRequest request) implements Outcome {}

        /** He must say in whose name he acts. */
        record Choose(AuthorizeRequest request, Session session, List<Capacity> capacities) implements Outcome {
            public Choose {
                capacities = List.copyOf(capacities);
            }
        }
    }

    public Authorizations(
            ProviderConfig config,
            ClientStore clients,
            PeopleStore people,
            SessionStore sessions,
            GrantStore grants,
            Passwords passwords,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.config = config;
        this.clients = clients;
        this.people = people;
        this.sessions = sessions;
        this.grants = grants;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /** The request behind parameters, if its client and redirect address fit and all else is right. */
    public Uni<Optional<AuthorizeRequest>> read(Map<String, List<String>> parameters) {
        return client(parameters).map(found -> found.filter(client -> AuthorizeRequest.redirectFits(client, parameters))
                .flatMap(client -> AuthorizeRequest.read(client, parameters, config.issuer())
                                instanceof AuthorizeRequest.Reading.Fine fine
                        ? Optional.of(fine.request())
                        : Optional.empty()));
    }

    /** Decides a request of a browser with or without a session. */
    public Uni<Outcome> authorize(Map<String, List<String>> parameters, Optional<Session> session) {
        return client(parameters).flatMap(found -> {
            if (found.isEmpty() || !AuthorizeRequest.redirectFits(found.get(), parameters)) {
                return Uni.createFrom().item(new Outcome.Fault(found.isPresent()));
            }
            return switch (AuthorizeRequest.read(found.get(), parameters, config.issuer())) {
                case AuthorizeRequest.Reading.Refused refused ->
                    Uni.createFrom().item(new Outcome.Redirect(refused.redirect()));
                case AuthorizeRequest.Reading.Fine fine -> decide(fine.request(), session);
            };
        });
    }

    private Uni<Optional<Client>> client(Map<String, List<String>> parameters) {
        String id = AuthorizeRequest.single(parameters, "client_id");
        return id == null ? Uni.createFrom().item(Optional.empty()) : clients.find(id);
    }

    private Uni<Outcome> decide(AuthorizeRequest request, Optional<Session> session) {
        boolean silent = request.prompts(Prompt.Type.NONE);
        if (session.isEmpty() || request.prompts(Prompt.Type.LOGIN) || tooOld(request, session.get())) {
            return item(silent ? refuse(request, OIDCError.LOGIN_REQUIRED) : new Outcome.Login(request));
        }
        String hinted = request.hintedSubject();
        if (hinted != null && !hinted.equals(session.get().person().toString())) {
            return item(silent ? refuse(request, OIDCError.LOGIN_REQUIRED) : new Outcome.Login(request));
        }
        return passwords.mustChange(session.get().person()).flatMap(must -> {
            if (must) {
                return item(
                        silent ? refuse(request, OIDCError.INTERACTION_REQUIRED) : new Outcome.ChangePassword(request));
            }
            return people.capacities(session.get().person(), clock.instant())
                    .flatMap(capacities -> choose(request, session.get(), capacities));
        });
    }

    private boolean tooOld(AuthorizeRequest request, Session session) {
        int limit = request.maxAgeSeconds();
        return limit >= 0 && session.authTime().plusSeconds(limit).isBefore(clock.instant());
    }

    private Uni<Outcome> choose(AuthorizeRequest request, Session session, List<Capacity> capacities) {
        if (capacities.isEmpty()) {
            return item(refuse(request, OAuth2Error.ACCESS_DENIED));
        }
        if (capacities.size() == 1) {
            return issue(request, session, capacities.getFirst().key());
        }
        Optional<Capacity> chosen = capacities.stream()
                .filter(capacity -> capacity.key().equals(session.capacity()))
                .findFirst();
        if (chosen.isPresent() && !request.prompts(Prompt.Type.SELECT_ACCOUNT)) {
            return issue(request, session, chosen.get().key());
        }
        return item(
                request.prompts(Prompt.Type.NONE)
                        ? refuse(request, OIDCError.ACCOUNT_SELECTION_REQUIRED)
                        : new Outcome.Choose(request, session, capacities));
    }

    /** Remembers in whose name he acts; false when he has no such capacity. */
    public Uni<Boolean> choose(Session session, String key) {
        return people.capacity(session.person(), key, clock.instant())
                .flatMap(found -> found.isEmpty()
                        ? Uni.createFrom().item(false)
                        : sessions.choose(session.sid(), key).replaceWith(true));
    }

    private Uni<Outcome> issue(AuthorizeRequest request, Session session, String capacity) {
        Instant now = clock.instant();
        String code = Secrets.token();
        Family family = new Family(
                ids.get(),
                request.client().id(),
                session.sid(),
                session.person(),
                capacity,
                request.scope(),
                session.authTime(),
                request.nonce(),
                now.plus(request.client().refreshLife()));
        return grants.issueCode(
                        Secrets.fingerprint(code),
                        family,
                        request.redirectUri(),
                        request.challenge(),
                        now.plus(config.code()))
                .map(issued -> issued == 1 ? success(request, code) : refuse(request, OIDCError.LOGIN_REQUIRED));
    }

    private Outcome success(AuthorizeRequest request, String code) {
        @Nullable String state = request.state();
        return new Outcome.Redirect(new AuthorizationSuccessResponse(
                        URI.create(request.redirectUri()),
                        new AuthorizationCode(code),
                        null,
                        state == null ? null : new State(state),
                        new Issuer(config.issuer()),
                        ResponseMode.QUERY)
                .toURI());
    }

    private Outcome refuse(AuthorizeRequest request, ErrorObject error) {
        return new Outcome.Redirect(
                AuthorizeRequest.error(request.redirectUri(), request.state(), error, config.issuer()));
    }

    private static Uni<Outcome> item(Outcome outcome) {
        return Uni.createFrom().item(outcome);
    }
}
