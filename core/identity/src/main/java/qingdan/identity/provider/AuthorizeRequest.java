package qingdan.identity.provider;

import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Prompt;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qingdan.identity.domain.Client;

/**
 * An authorization request that may be answered (授权请求): the client is known, the redirect address is one of its own,
 * character by character, and everything else fits OpenID Connect Core 3.1.2 with code and PKCE S256.
 */
public final class AuthorizeRequest {

    /** Longer state, nonce or challenge than anybody needs is refused. */
    private static final int MAX_PARAMETER = 2048;

    private final Client client;
    private final AuthenticationRequest parsed;
    private final String redirectUri;
    private final Set<String> scopes;

    /** What came of reading a request. */
    public sealed interface Reading {
        record Fine(AuthorizeRequest request) implements Reading {}

        /** Wrong, and the client is told by redirect. */
        record Refused(URI redirect) implements Reading {}
    }

    private AuthorizeRequest(Client client, AuthenticationRequest parsed, String redirectUri, Set<String> scopes) {
        this.client = client;
        this.parsed = parsed;
        this.redirectUri = redirectUri;
        this.scopes = Set.copyOf(scopes);
    }

    /** The single value of a parameter; null when it is absent, empty or given twice. */
    static @Nullable String single(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.get(name);
        return values == null || values.size() != 1 || values.getFirst().isEmpty() ? null : values.getFirst();
    }

    /** Whether the redirect address is one of the client's own. Nothing is sent anywhere before this holds. */
    static boolean redirectFits(Client client, Map<String, List<String>> parameters) {
        String redirect = single(parameters, "redirect_uri");
        return redirect != null && client.redirectUris().contains(redirect);
    }

    /** Reads the rest of a request whose client and redirect address fit. */
    static Reading read(Client client, Map<String, List<String>> parameters, URI issuer) {
        String redirect = single(parameters, "redirect_uri");
        if (redirect == null) {
            throw new IllegalArgumentException("Expected a redirect address that fits");
        }
        String state = single(parameters, "state");
        ErrorObject early = early(client, parameters);
        if (early != null) {
            return new Reading.Refused(error(redirect, state, early, issuer));
        }
        AuthenticationRequest parsed;
        try {
            parsed = AuthenticationRequest.parse(parameters);
        } catch (ParseException e) {
            ErrorObject error = e.getErrorObject() == null ? OAuth2Error.INVALID_REQUEST : e.getErrorObject();
            return new Reading.Refused(error(redirect, state, error, issuer));
        }
        ErrorObject fault = fault(parsed);
        if (fault != null) {
            return new Reading.Refused(error(redirect, state, fault, issuer));
        }
        Set<String> scopes = new TreeSet<>(parsed.getScope().toStringList());
        scopes.retainAll(client.scopes());
        return new Reading.Fine(new AuthorizeRequest(client, parsed, redirect, scopes));
    }

    private static @Nullable ErrorObject early(Client client, Map<String, List<String>> parameters) {
        boolean doubled = parameters.values().stream().anyMatch(values -> values.size() > 1);
        boolean huge =
                parameters.values().stream().flatMap(List::stream).anyMatch(value -> value.length() > MAX_PARAMETER);
        if (doubled || huge) {
            return OAuth2Error.INVALID_REQUEST.setDescription("A parameter is repeated or too long");
        }
        if (parameters.containsKey("request")) {
            return OAuth2Error.REQUEST_NOT_SUPPORTED;
        }
        if (parameters.containsKey("request_uri")) {
            return OAuth2Error.REQUEST_URI_NOT_SUPPORTED;
        }
        return client.grantTypes().contains(Client.AUTHORIZATION_CODE) ? null : OAuth2Error.UNAUTHORIZED_CLIENT;
    }

    private static @Nullable ErrorObject fault(AuthenticationRequest request) {
        if (!ResponseType.CODE.equals(request.getResponseType())) {
            return OAuth2Error.UNSUPPORTED_RESPONSE_TYPE;
        }
        if (request.getResponseMode() != null && !ResponseMode.QUERY.equals(request.getResponseMode())) {
            return OAuth2Error.INVALID_REQUEST.setDescription("Only response_mode query is supported");
        }
        if (request.getCodeChallenge() == null
                || !CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod())
                || request.getCodeChallenge().getValue().length() != 43) {
            return OAuth2Error.INVALID_REQUEST.setDescription("PKCE with S256 is required");
        }
        return null;
    }

    /** The address that tells the client what is wrong. */
    static URI error(String redirect, @Nullable String state, ErrorObject error, URI issuer) {
        return new AuthorizationErrorResponse(
                        URI.create(redirect),
                        error,
                        state == null ? null : new State(state),
                        new Issuer(issuer),
                        ResponseMode.QUERY)
                .toURI();
    }

    public Client client() {
        return client;
    }

    public String redirectUri() {
        return redirectUri;
    }

    /** The scopes asked for that the client may have, sorted, with blanks between. */
    public String scope() {
        return TokenMint.words(scopes);
    }

    public @Nullable String state() {
        return parsed.getState() == null ? null : parsed.getState().getValue();
    }

    public @Nullable String nonce() {
        return parsed.getNonce() == null ? null : parsed.getNonce().getValue();
    }

    public String challenge() {
        return parsed.getCodeChallenge().getValue();
    }

    /** Seconds since the last sign-in that the client will bear; -1 for any. */
    public int maxAgeSeconds() {
        return parsed.getMaxAge();
    }

    public @Nullable String loginHint() {
        return parsed.getLoginHint();
    }

    boolean prompts(Prompt.Type type) {
        return parsed.getPrompt() != null && parsed.getPrompt().contains(type);
    }

    /** The person the client believes to be signed in; null when it names none. Its signature is not checked. */
    @Nullable
    String hintedSubject() {
        try {
            return parsed.getIDTokenHint() == null
                    ? null
                    : parsed.getIDTokenHint().getJWTClaimsSet().getSubject();
        } catch (java.text.ParseException e) {
            return null;
        }
    }
}
