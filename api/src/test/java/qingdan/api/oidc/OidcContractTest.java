package qingdan.api.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.contract.Principal;
import qingdan.handlers.Gate;
import qingdan.identity.HttpJwks;
import qingdan.identity.TokenFault;
import qingdan.identity.TokenVerifier;
import qingdan.identity.TrustedIssuer;
import qingdan.identity.Verification;
import qingdan.identity.domain.Subject;
import qingdan.kernel.test.Await;

/** The provider from outside: what a front end, a browser and a partner see when all goes well. */
@NullUnmarked
class OidcContractTest {

    private static Provider provider;

    @BeforeAll
    static void start() {
        provider = new Provider();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void shouldDescribeItself() throws Exception {
        HttpResponse<String> answer = browser().get("/.well-known/openid-configuration");
        assertEquals(200, answer.statusCode());
        OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(answer.body());
        assertEquals(provider.issuer(), metadata.getIssuer().getValue());
        assertEquals("[S256]", metadata.getCodeChallengeMethods().toString());
        assertTrue(metadata.supportsAuthorizationResponseIssuerParam());
        JWKSet keys = JWKSet.parse(browser().get("/jwks").body());
        assertEquals(2, keys.getKeys().size(), "the next key is published before use");
        assertTrue(keys.getKeys().stream().noneMatch(key -> key.isPrivate()));
    }

    @Test
    void shouldSignACitizenIn() throws Exception {
        // given
        Browser browser = browser();
        // when
        HttpResponse<String> back = browser.through(browser.request(), "wangxiaoyu");
        // then
        assertEquals(303, back.statusCode());
        assertEquals("s-1", Browser.parameters(back).get("state").getFirst());
        assertEquals(provider.issuer(), Browser.parameters(back).get("iss").getFirst());
        JsonNode tokens = Browser.json(browser.token(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "web",
                "code",
                Browser.code(back),
                "redirect_uri",
                Provider.REDIRECT,
                "code_verifier",
                browser.verifier.getValue())));
        var id = new IDTokenValidator(
                        new Issuer(provider.issuer()),
                        new ClientID("web"),
                        JWSAlgorithm.ES256,
                        JWKSet.parse(browser.get("/jwks").body()))
                .validate(SignedJWT.parse(tokens.get("id_token").asText()), new Nonce("n-1"));
        assertEquals("王小雨", id.getStringClaim("name"));
        assertEquals(600, tokens.get("expires_in").asInt());
        HttpResponse<String> info = browser.userinfo(tokens.get("access_token").asText());
        assertEquals(id.getSubject().getValue(), Browser.json(info).get("sub").asText());
        assertEquals("natural-person", Browser.json(info).get("kind").asText());
    }

    @Test
    void shouldLetAnAgentChooseTheCompany() {
        JsonNode tokens = browser().tokens("lizhiqiang");
        Subject.Agent agent = assertInstanceOf(Subject.Agent.class, subject(tokens));
        assertEquals("李志强", agent.name());
        assertEquals("安徽徽味食品有限公司", agent.principal().name());
        Principal principal = TokenAuthenticator.principal(agent, Set.of());
        assertEquals(Principal.Kind.LEGAL_PERSON, principal.kind());
        assertEquals(agent.principal().code(), principal.actsFor().code());
        assertEquals(agent, Gate.subject(principal), "nothing of the mandate gets lost on the way to the rooms");
    }

    @Test
    void shouldLetAnOfficialChooseThePost() {
        Browser browser = browser();
        HttpResponse<String> page = browser.follow(browser.follow(
                browser.signIn(browser.authorize(browser.request()), "feixi-window", Provider.PASSWORD)));
        assertTrue(page.body().contains("以谁的身份"));
        assertTrue(page.body().contains("肥西县市场监督管理局 · 窗口受理"));
        Subject.Official official =
                assertInstanceOf(Subject.Official.class, subject(browser().tokens("feixi-window")));
        assertEquals("11340123QD2331010Y", official.org());
        assertEquals("window", official.post());
        assertEquals("340123", official.region().value());
    }

    @Test
    void shouldSignInOnceForSeveralRequestsAndAnswerPromptNone() {
        Browser browser = browser();
        Map<String, String> silent = browser.request();
        silent.put("prompt", "none");
        assertEquals(
                "login_required",
                Browser.parameters(browser.authorize(silent)).get("error").getFirst());
        browser.through(browser.request(), "wangxiaoyu");
        assertTrue(Browser.parameters(browser.authorize(silent)).containsKey("code"));
        Map<String, String> again = browser.request();
        again.put("prompt", "login");
        assertEquals(200, browser.authorize(again).statusCode());
        assertEquals(303, browser.through(again, "wangxiaoyu").statusCode());
    }

    @Test
    void shouldMakeANewSessionAtEachSignIn() {
        Browser browser = browser();
        browser.through(browser.request(), "wangxiaoyu");
        String first = browser.cookies.get("qd_session");
        Map<String, String> again = browser.request();
        again.put("prompt", "login");
        browser.through(again, "wangxiaoyu");
        assertNotEquals(first, browser.cookies.get("qd_session"));
        browser.cookies.put("qd_session", first);
        assertEquals(200, browser.authorize(browser.request()).statusCode(), "the old session is dead");
    }

    @Test
    void shouldGiveAPartnerHisScopes() {
        Browser machine = browser();
        HttpResponse<String> fine = credentials(machine, "demo-partner-secret-2026", "registry:read casework:read");
        assertEquals(200, fine.statusCode(), fine.body());
        Subject.Partner partner = assertInstanceOf(Subject.Partner.class, subject(Browser.json(fine)));
        assertEquals(Set.of("registry:read", "casework:read"), partner.scopes());
        assertFalse(Browser.json(fine).has("refresh_token"));
        HttpResponse<String> wrong = credentials(machine, "guess", "registry:read");
        assertEquals(401, wrong.statusCode());
        assertTrue(wrong.headers().firstValue("WWW-Authenticate").isPresent());
        HttpResponse<String> more = credentials(machine, "demo-partner-secret-2026", "registry:write");
        assertEquals("invalid_scope", Browser.json(more).get("error").asText());
    }

    @Test
    void shouldSignOutWithAHintAndGoBack() {
        Browser browser = browser();
        JsonNode tokens = browser.tokens("wangxiaoyu");
        String hostile = "a b&c=\"<é>%0d%0aX: y";
        HttpResponse<String> answer = browser.get("/logout?"
                + query(Map.of(
                        "id_token_hint",
                        tokens.get("id_token").asText(),
                        "post_logout_redirect_uri",
                        Provider.LOGOUT,
                        "state",
                        hostile)));
        assertEquals(303, answer.statusCode());
        assertEquals(hostile, Browser.parameters(answer).get("state").getFirst());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().startsWith(Provider.LOGOUT + "?state="));
        assertEquals(200, browser.authorize(browser.request()).statusCode(), "the session is over");
        assertEquals(
                "invalid_grant",
                error(browser.refresh(tokens.get("refresh_token").asText())));
        assertEquals(401, browser.userinfo(tokens.get("access_token").asText()).statusCode());
    }

    @Test
    void shouldAskBeforeSigningOutWithoutAHintAndNeverGoAstray() {
        Browser browser = browser();
        JsonNode tokens = browser.tokens("wangxiaoyu");
        HttpResponse<String> ask = browser.get("/logout?" + query(Map.of("post_logout_redirect_uri", Provider.LOGOUT)));
        assertEquals(200, ask.statusCode());
        assertTrue(ask.body().contains("要退出登录吗"));
        Map<String, String> form = Browser.hidden(ask);
        form.put("confirm", "yes");
        assertTrue(browser.post("/logout", form, Map.of()).body().contains("已退出登录"));
        JsonNode others = browser.tokens("wangxiaoyu");
        HttpResponse<String> astray = browser.get("/logout?"
                + query(Map.of(
                        "id_token_hint",
                        others.get("id_token").asText(),
                        "post_logout_redirect_uri",
                        "https://evil.example/")));
        assertEquals(200, astray.statusCode());
        assertTrue(astray.headers().firstValue("Location").isEmpty());
        assertEquals(
                "invalid_grant",
                error(browser.refresh(tokens.get("refresh_token").asText())));
    }

    @Test
    void shouldAnswerOnlyKnownOriginsOnTheTokenEndpoint() {
        HttpResponse<String> known = preflight(Provider.ORIGIN);
        assertEquals(204, known.statusCode());
        assertEquals(
                Provider.ORIGIN,
                known.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
        HttpResponse<String> foreign = preflight("https://evil.example");
        assertTrue(foreign.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    @Test
    void shouldSpeakEnglishWhenAskedAndLoadNoScript() {
        Browser browser = browser();
        Map<String, String> request = browser.request();
        request.put("ui_locales", "en");
        HttpResponse<String> page = browser.authorize(request);
        assertTrue(page.body().contains("<html lang=\"en\">"));
        assertTrue(page.body().contains("to continue to Web portal"));
        assertFalse(page.body().contains("<script"));
        assertFalse(page.body().contains("style=\""));
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("default-src 'none'"));
        assertTrue(policy.contains("form-action 'self' http://127.0.0.1:8101;"), policy);
        assertEquals(200, browser.get("/assets/oidc.css").statusCode());
    }

    @Test
    void shouldRotateRefreshTokens() {
        Browser browser = browser();
        JsonNode first = browser.tokens("wangxiaoyu");
        JsonNode second =
                Browser.json(browser.refresh(first.get("refresh_token").asText()));
        assertNotEquals(first.get("refresh_token"), second.get("refresh_token"));
        assertInstanceOf(Subject.Citizen.class, subject(second));
        HttpResponse<String> lost = browser.refresh(first.get("refresh_token").asText());
        assertEquals(200, lost.statusCode(), "an answer may get lost on the way");
        provider.pass(Duration.ofSeconds(11));
        assertEquals(
                "invalid_grant",
                error(browser.refresh(first.get("refresh_token").asText())));
        assertEquals(
                "invalid_grant",
                error(browser.refresh(second.get("refresh_token").asText())),
                "the family is dead");
    }

    @Test
    void shouldBeTrustedByAnotherNodeOverHttp() {
        // given
        String token = browser().tokens("feixi-decider").get("access_token").asText();
        HttpJwks keys = new HttpJwks(provider.db.vertx(), URI.create(provider.issuer() + "/jwks"));
        TrustedIssuer issuer = TrustedIssuer.own(provider.issuer(), "qingdan");
        // when
        TokenVerifier county = new TokenVerifier(Map.of(issuer, keys), provider.clock);
        Verification found = Await.await(county.verify(token));
        // then
        Verification.Verified verified = assertInstanceOf(Verification.Verified.class, found);
        assertEquals(
                "decider",
                assertInstanceOf(Subject.Official.class, verified.subject()).post());
        HttpJwks nowhere = new HttpJwks(provider.db.vertx(), URI.create(provider.issuer() + "/nothing-here"));
        TokenVerifier lost = new TokenVerifier(Map.of(issuer, nowhere), provider.clock);
        assertEquals(new Verification.Refused(TokenFault.ISSUER_UNREACHABLE), Await.await(lost.verify(token)));
        Await.await(lost.warmUp());
    }

    static String error(HttpResponse<String> answer) {
        return Browser.json(answer).path("error").asText(answer.body());
    }

    static String query(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, value) -> query.append(query.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    private static Browser browser() {
        return new Browser(provider.issuer());
    }

    private static Subject subject(JsonNode tokens) {
        var verification = Await.await(
                provider.provider.verifier().verify(tokens.get("access_token").asText()));
        return assertInstanceOf(Verification.Verified.class, verification).subject();
    }

    private static HttpResponse<String> credentials(Browser machine, String secret, String scope) {
        String basic = Base64.getEncoder().encodeToString(("partner-demo:" + secret).getBytes(StandardCharsets.UTF_8));
        return machine.post(
                "/token",
                Map.of("grant_type", "client_credentials", "scope", scope),
                Map.of("Authorization", "Basic " + basic));
    }

    private static HttpResponse<String> preflight(String origin) {
        return browser()
                .send(HttpRequest.newBuilder(URI.create(provider.issuer() + "/token"))
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "POST")
                        .build());
    }
}
