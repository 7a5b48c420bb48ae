package qingdan.api.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qingdan.contract.ContractJson;

/** Signs people in by the book (OpenID Connect, authorization code with PKCE) against the embedded provider's own pages. One at a time. */
final class SignIn {
    private static final Pattern HIDDEN = Pattern.compile("name=\"(form|request)\" value=\"([^\"]*)\"");
    private static final Pattern CAPACITY =
            Pattern.compile("name=\"capacity\" value=\"([^\"]*)\".*?<strong>([^<]*)</strong>");
    private static final int MOST_STEPS = 6;

    private final Line line;
    private final URI issuer;
    private final String client;
    private final String redirect;

    SignIn(Line line, URI issuer, String client, String redirect) {
        this.line = line;
        this.issuer = issuer;
        this.client = client;
        this.redirect = redirect;
    }

    /**
     * From name and password to tokens.
     *
     * @param capacity part of the name of the capacity to act in, for people who have several: 本人, or a company's name
     */
    synchronized JsonNode tokens(String login, String password, String capacity) {
        CodeVerifier verifier = new CodeVerifier();
        Map<String, String> cookies = new HashMap<>();
        Map<String, String> request = new LinkedHashMap<>();
        request.put("client_id", client);
        request.put("redirect_uri", redirect);
        request.put("response_type", "code");
        request.put("scope", "openid profile offline_access");
        request.put("state", "s");
        request.put("nonce", "n");
        request.put(
                "code_challenge",
                CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue());
        request.put("code_challenge_method", "S256");
        HttpResponse<String> page = get(issuer + "/authorize?" + encode(request), cookies);
        Map<String, String> form = hidden(page.body());
        form.put("login", login);
        form.put("password", password);
        HttpResponse<String> answer = post("/login", form, cookies);
        for (int step = 0; step < MOST_STEPS; step++) {
            String to = answer.headers().firstValue("Location").orElse("");
            if (to.startsWith(redirect)) return redeem(code(to), verifier);
            answer = to.isEmpty()
                    ? choose(answer, capacity, cookies)
                    : get(issuer.resolve(to).toString(), cookies);
        }
        throw new IllegalStateException("Expected to be signed in as " + login + ", but was led in a circle");
    }

    JsonNode refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "client_id", client, "refresh_token", refreshToken));
    }

    private HttpResponse<String> choose(HttpResponse<String> page, String capacity, Map<String, String> cookies) {
        Map<String, String> form = hidden(page.body());
        Matcher options = CAPACITY.matcher(page.body());
        while (options.find()) if (options.group(2).contains(capacity)) form.put("capacity", options.group(1));
        if (!form.containsKey("capacity"))
            throw new IllegalStateException("Expected a page to sign in or to choose " + capacity + ", but got "
                    + page.statusCode() + " " + page.body());
        return post("/choose", form, cookies);
    }

    private JsonNode redeem(String code, CodeVerifier verifier) {
        return token(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                client,
                "code",
                code,
                "redirect_uri",
                redirect,
                "code_verifier",
                verifier.getValue()));
    }

    private JsonNode token(Map<String, String> form) {
        Answer answer = line.send(form(issuer + "/token", form).build());
        if (!answer.isSuccess()) throw new Answer.Unexpected(answer);
        try {
            return ContractJson.mapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Expected tokens, but got " + answer.body(), e);
        }
    }

    private static String code(String location) {
        List<String> codes =
                URLUtils.parseParameters(URI.create(location).getRawQuery()).get("code");
        if (codes == null) throw new IllegalStateException("Expected a code, but was led to " + location);
        return codes.getFirst();
    }

    private HttpResponse<String> get(String url, Map<String, String> cookies) {
        return keep(
                line.raw(with(HttpRequest.newBuilder(URI.create(url)), cookies).build()), cookies);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> cookies) {
        return keep(line.raw(with(form(issuer + path, fields), cookies).build()), cookies);
    }

    private static HttpRequest.Builder form(String url, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(Line.TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields)));
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, Map<String, String> cookies) {
        StringBuilder header = new StringBuilder();
        cookies.forEach((name, value) -> header.append(header.isEmpty() ? "" : "; ")
                .append(name)
                .append('=')
                .append(value));
        return header.isEmpty() ? request : request.header("Cookie", header.toString());
    }

    private static HttpResponse<String> keep(HttpResponse<String> response, Map<String, String> cookies) {
        for (String set : response.headers().allValues("set-cookie")) {
            String pair = set.substring(0, set.indexOf(';') < 0 ? set.length() : set.indexOf(';'));
            int at = pair.indexOf('=');
            cookies.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return response;
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher matcher = HIDDEN.matcher(page);
        while (matcher.find()) form.put(matcher.group(1), matcher.group(2).replace("&amp;", "&"));
        return form;
    }

    private static String encode(Map<String, String> form) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        form.forEach((name, value) -> lists.put(name, List.of(value)));
        return URLUtils.serializeParameters(lists);
    }
}
