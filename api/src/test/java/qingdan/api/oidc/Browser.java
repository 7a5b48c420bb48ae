package qingdan.api.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;

/** A browser of the plainest kind: keeps cookies, follows nothing by itself, fills in forms. */
@NullUnmarked
final class Browser {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final String CLIENT = "web";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(form|request)\" value=\"([^\"]*)\"");

    final CodeVerifier verifier = new CodeVerifier();
    final Map<String, String> cookies = new HashMap<>();
    private final String issuer;

    Browser(String issuer) {
        this.issuer = issuer;
    }

    /** An authorization request that is right; change what a test wants wrong. */
    Map<String, String> request() {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("client_id", CLIENT);
        request.put("redirect_uri", Provider.REDIRECT);
        request.put("response_type", "code");
        request.put("scope", "openid profile offline_access");
        request.put("state", "s-1");
        request.put("nonce", "n-1");
        request.put(
                "code_challenge",
                CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue());
        request.put("code_challenge_method", "S256");
        return request;
    }

    HttpResponse<String> authorize(Map<String, String> request) {
        return get("/authorize?" + encode(request));
    }

    /** Fills in the login page that came as an answer. */
    HttpResponse<String> signIn(HttpResponse<String> page, String login, String password) {
        Map<String, String> form = hidden(page);
        form.put("login", login);
        form.put("password", password);
        return post("/login", form, Map.of());
    }

    HttpResponse<String> choose(HttpResponse<String> page, String capacity) {
        Map<String, String> form = hidden(page);
        form.put("capacity", capacity);
        return post("/choose", form, Map.of());
    }

    /** Signs in and returns the answer that leads back to the client; whoever has several capacities takes the last. */
    HttpResponse<String> through(Map<String, String> request, String login) {
        HttpResponse<String> answer = follow(signIn(authorize(request), login, Provider.PASSWORD));
        if (answer.headers().firstValue("Location").orElse("").contains("/choose?")) {
            answer = follow(answer);
            Matcher options =
                    Pattern.compile("name=\"capacity\" value=\"([^\"]*)\"").matcher(answer.body());
            String last = "";
            while (options.find()) {
                last = options.group(1);
            }
            answer = follow(choose(answer, last));
        }
        return answer;
    }

    /** From nothing to tokens. */
    JsonNode tokens(String login) {
        return json(token(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                CLIENT,
                "code",
                code(through(request(), login)),
                "redirect_uri",
                Provider.REDIRECT,
                "code_verifier",
                verifier.getValue())));
    }

    HttpResponse<String> refresh(String token) {
        return token(Map.of("grant_type", "refresh_token", "client_id", CLIENT, "refresh_token", token));
    }

    HttpResponse<String> token(Map<String, String> form) {
        return post("/token", form, Map.of());
    }

    HttpResponse<String> userinfo(String token) {
        return send(HttpRequest.newBuilder(URI.create(issuer + "/userinfo"))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    HttpResponse<String> follow(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        return get(location.substring("/oidc".length()));
    }

    HttpResponse<String> get(String path) {
        return send(builder(path).build());
    }

    HttpResponse<String> post(String path, Map<String, String> form, Map<String, String> headers) {
        HttpRequest.Builder builder = builder(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)));
        headers.forEach(builder::setHeader);
        return send(builder.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> hidden(HttpResponse<String> page) {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher matcher = HIDDEN.matcher(page.body());
        while (matcher.find()) {
            form.put(matcher.group(1), matcher.group(2).replace("&amp;", "&"));
        }
        return form;
    }

    static String code(HttpResponse<String> answer) {
        return parameters(answer).get("code").getFirst();
    }

    static Map<String, List<String>> parameters(HttpResponse<String> answer) {
        URI location = URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body())));
        return URLUtils.parseParameters(location.getRawQuery());
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return new JsonMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder builder(String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(issuer + path));
        if (!cookies.isEmpty()) {
            StringBuilder header = new StringBuilder();
            cookies.forEach((name, value) -> header.append(header.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            builder.header("Cookie", header.toString());
        }
        return builder;
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || setCookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encode(Map<String, String> form) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        form.forEach((name, value) -> lists.put(name, List.of(value)));
        return URLUtils.serializeParameters(lists);
    }
}
