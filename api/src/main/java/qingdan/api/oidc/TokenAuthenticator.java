package qingdan.api.oidc;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qingdan.api.http.Authenticator;
import qingdan.contract.Principal;
import qingdan.identity.Claims;
import qingdan.identity.TokenFault;
import qingdan.identity.TokenVerifier;
import qingdan.identity.Verification;
import qingdan.identity.domain.DelegatedActions;
import qingdan.identity.domain.ItemScope;
import qingdan.identity.domain.Mandate;
import qingdan.identity.domain.Party;
import qingdan.identity.domain.Role;
import qingdan.identity.domain.Subject;

/** Tells the contract's door who a token speaks for. Runs on the event loop. */
public final class TokenAuthenticator implements Authenticator {

    private final TokenVerifier verifier;

    /** No token can be judged, because an issuer's keys have never been had: a 503, not a fault of the caller. */
    public static final class IssuerUnreachable extends RejectedExecutionException {
        private static final long serialVersionUID = 1;

        IssuerUnreachable() {
            super("Expected the issuer's keys, but they cannot be had");
        }
    }

    public TokenAuthenticator(TokenVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public Uni<Authentication> authenticate(String bearerToken) {
        return verifier.verify(bearerToken).map(TokenAuthenticator::authentication);
    }

    private static Authentication authentication(Verification verification) {
        return switch (verification) {
            case Verification.Verified verified ->
                new Authentication.Known(principal(verified.subject(), verified.scopes()));
            case Verification.Refused refused -> {
                if (refused.fault() == TokenFault.ISSUER_UNREACHABLE) {
                    throw new IssuerUnreachable();
                }
                yield new Authentication.Refused(refused.fault().code());
            }
        };
    }

    /** The contract's view of a subject. */
    public static Principal principal(Subject subject, Set<String> scopes) {
        return switch (subject) {
            case Subject.Citizen s -> of(Principal.Kind.CITIZEN, s, null, scopes);
            case Subject.Agent s ->
                of(
                        s.principal().kind() == Party.Kind.LEGAL ? Principal.Kind.LEGAL_PERSON : Principal.Kind.CITIZEN,
                        s,
                        represented(s),
                        scopes);
            case Subject.Official s ->
                new Principal(
                        Principal.Kind.OFFICIAL,
                        s.id(),
                        s.name(),
                        null,
                        s.org(),
                        s.post(),
                        s.region().value(),
                        s.roles().stream().map(Role::code).collect(Collectors.toSet()),
                        scopes);
            case Subject.Partner s ->
                new Principal(Principal.Kind.PARTNER, s.id(), s.name(), null, s.org(), null, null, Set.of(), scopes);
            case Subject.NodePeer s ->
                new Principal(
                        Principal.Kind.NODE,
                        s.id(),
                        s.name(),
                        null,
                        null,
                        null,
                        s.region().value(),
                        Set.of(),
                        scopes);
            case Subject.Anonymous ignored -> Principal.ANONYMOUS;
            case Subject.Platform ignored -> throw new IllegalArgumentException("Expected a subject from outside");
        };
    }

    private static Principal.Represented represented(Subject.Agent agent) {
        Party principal = agent.principal();
        Mandate mandate = agent.mandate();
        Set<String> items =
                switch (mandate.items()) {
                    case ItemScope.AllItems ignored -> Set.of(Claims.ALL_ITEMS);
                    case ItemScope.OnlyItems only -> only.codes();
                };
        return new Principal.Represented(
                principal.id(),
                principal.name(),
                principal.code(),
                mandate.delegationId(),
                items,
                DelegatedActions.codes(mandate.actions()));
    }

    private static Principal of(
            Principal.Kind kind, Subject subject, Principal.@Nullable Represented actsFor, Set<String> scopes) {
        return new Principal(kind, subject.id(), subject.name(), actsFor, null, null, null, Set.of(), scopes);
    }
}
