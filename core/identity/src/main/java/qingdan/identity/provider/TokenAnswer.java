package qingdan.identity.provider;

import com.nimbusds.oauth2.sdk.ErrorObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the token endpoint answers: a status and a JSON object, never to be cached.
 *
 * @param challenge whether to ask for the client's credentials (401 with WWW-Authenticate)
 */
public record TokenAnswer(int status, Map<String, Object> body, boolean challenge) {

    public TokenAnswer {
        body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
    }

    static TokenAnswer fine(Map<String, Object> body) {
        return new TokenAnswer(200, body, false);
    }

    static TokenAnswer refused(ErrorObject error, String description) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", error.getCode());
        body.put("error_description", description);
        boolean client = error.getCode().equals("invalid_client");
        return new TokenAnswer(client ? 401 : 400, body, client);
    }
}
