package qingdan.api.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.api.oidc.OidcContractTest.error;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.identity.TokenFault;
import qingdan.identity.Verification;
import qingdan.identity.domain.DelegationCommand;
import qingdan.identity.store.CredentialStore;
import qingdan.identity.store.DelegationDesk;
import qingdan.identity.store.PeopleStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.test.Await;

/** The known traps of OpenID providers, each sprung on ours over real HTTP. */
@NullUnmarked
class OidcTrapContractTest {

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
    void shouldShowAPageAndNotRedirectWhenTheRedirectAddressIsNotRegistered() {
        for (String address : new String[] {
            "https://evil.example/cb",
            Provider.REDIRECT + "/",
            Provider.REDIRECT + "?x=1",
            Provider.REDIRECT + "#f",
            "signed-in"
        }) {
            Browser browser = browser();
            Map<String, String> request = browser.request();
            request.put("redirect_uri", address);
            assertPageOnly(browser.authorize(request));
        }
        Browser browser = browser();
        Map<String, String> request = browser.request();
        request.remove("redirect_uri");
        assertPageOnly(browser.authorize(request));
        request = browser.request();
        request.put("client_id", "nobody");
        assertPageOnly(browser.authorize(request));
    }

    @Test
    void shouldTellTheClientWhatIsWrongWithItsRequest() {
        assertRefused("invalid_request", "code_challenge", null);
        assertRefused("invalid_request", "code_challenge_method", "plain");
        assertRefused("invalid_request", "code_challenge_method", null);
        assertRefused("unsupported_response_type", "response_type", "token");
        assertRefused("invalid_request", "response_type", null);
        assertRefused("request_not_supported", "request", "eyJhbGciOiJub25lIn0.e30.");
        assertRefused("request_uri_not_supported", "request_uri", "https://evil.example/r");
        assertRefused("invalid_request", "state", "x".repeat(3000));
        assertRefused("invalid_request", "response_mode", "fragment");
    }

    @Test
    void shouldRefuseAnEmptyOrWrongVerifierAndBurnTheCode() {
        Browser browser = browser();
        String code = Browser.code(browser.through(browser.request(), "wangxiaoyu"));
        Map<String, String> wrong = exchange(browser, code);
        wrong.put("code_verifier", "v".repeat(43));
        assertEquals("invalid_grant", error(browser.token(wrong)));
        assertEquals("invalid_grant", error(browser.token(exchange(browser, code))), "the code is burnt");
        Map<String, String> none = exchange(browser, Browser.code(browser.authorize(browser.request())));
        none.remove("code_verifier");
        assertEquals("invalid_grant", error(browser.token(none)));
        Map<String, String> elsewhere = exchange(browser, Browser.code(browser.authorize(browser.request())));
        elsewhere.put("redirect_uri", Provider.LOGOUT);
        assertEquals("invalid_grant", error(browser.token(elsewhere)));
    }

    @Test
    void shouldRevokeEverythingWhenACodeComesBack() {
        // given
        Browser browser = browser();
        String code = Browser.code(browser.through(browser.request(), "wangxiaoyu"));
        JsonNode tokens = Browser.json(browser.token(exchange(browser, code)));
        assertEquals(200, browser.userinfo(tokens.get("access_token").asText()).statusCode());
        // when
        assertEquals("invalid_grant", error(browser.token(exchange(browser, code))));
        // then
        assertEquals(
                "invalid_grant",
                error(browser.refresh(tokens.get("refresh_token").asText())));
        assertEquals(401, browser.userinfo(tokens.get("access_token").asText()).statusCode());
    }

    @Test
    void shouldRefuseACodeThatIsTooOldOrAnotherClients() {
        Browser browser = browser();
        String code = Browser.code(browser.through(browser.request(), "wangxiaoyu"));
        provider.pass(Duration.ofSeconds(61));
        assertEquals("invalid_grant", error(browser.token(exchange(browser, code))));
        Map<String, String> other = exchange(browser, "no-such-code");
        assertEquals("invalid_grant", error(browser.token(other)));
        other.put("client_id", "partner-demo");
        assertEquals("invalid_client", error(browser.token(other)), "a partner must show its secret");
        other.put("client_id", "web");
        other.put("grant_type", "password");
        assertEquals(400, browser.token(other).statusCode());
        assertEquals(
                "invalid_client", error(browser.token(Map.of("grant_type", "client_credentials", "client_id", "web"))));
    }

    @Test
    void shouldEndAFamilyAtItsAbsoluteEnd() {
        Browser browser = browser();
        JsonNode tokens = browser.tokens("wangxiaoyu");
        provider.pass(Duration.ofHours(11));
        JsonNode later =
                Browser.json(browser.refresh(tokens.get("refresh_token").asText()));
        provider.pass(Duration.ofHours(1));
        assertEquals(
                "invalid_grant",
                error(browser.refresh(later.get("refresh_token").asText())));
    }

    @Test
    void shouldStopGivingTokensWhenTheDelegationEnds() {
        Browser browser = browser();
        JsonNode tokens = browser.tokens("zhaomin");
        var zhao = Await.await(new CredentialStore(provider.db.database().pool()).find("zhaomin"))
                .orElseThrow();
        var capacity = Await.await(new PeopleStore(provider.db.database().pool())
                        .capacities(zhao.person(), provider.clock.instant()))
                .getLast();
        UUID id = UUID.fromString(capacity.key().substring("delegate:".length()));
        Await.await(new DelegationDesk(provider.db.database(), provider.db.ledger(), provider.clock)
                .handle(id, new DelegationCommand.RevokeDelegation("chen", "离职"), Actor.system("test")));
        assertEquals(
                "invalid_grant",
                error(browser.refresh(tokens.get("refresh_token").asText())));
    }

    @Test
    void shouldSlowGuessesDownAndSayTheSameOfUnknownAccounts() {
        Browser browser = browser();
        HttpResponse<String> page = browser.authorize(browser.request());
        HttpResponse<String> wrong = browser.signIn(page, "feixi-legal", "guess-1");
        HttpResponse<String> unknown = browser.signIn(page, "nobody-here", "guess-1");
        assertEquals(422, wrong.statusCode());
        assertEquals(
                wrong.body().replace("value=\"feixi-legal\"", ""),
                unknown.body().replace("value=\"nobody-here\"", ""));
        for (int i = 2; i <= 5; i++) {
            browser.signIn(page, "feixi-legal", "guess-" + i);
        }
        HttpResponse<String> waiting = browser.signIn(page, "feixi-legal", Provider.PASSWORD);
        assertEquals(429, waiting.statusCode());
        assertTrue(waiting.headers().firstValue("Retry-After").isPresent());
        assertTrue(waiting.body().contains("尝试次数过多"));
        provider.pass(Duration.ofMinutes(5));
        assertEquals(303, browser.signIn(page, "feixi-legal", Provider.PASSWORD).statusCode(), "never locked for good");
    }

    @Test
    void shouldChangeThePasswordAndEndAllOtherSessions() {
        // given
        Browser other = browser();
        JsonNode elsewhere = other.tokens("hefei-supervisor");
        Browser browser = browser();
        browser.tokens("hefei-supervisor");
        Map<String, String> form = Browser.hidden(browser.get("/password"));
        form.put("current", Provider.PASSWORD);
        form.put("wanted", "短");
        form.put("again", "短");
        assertTrue(browser.post("/password", form, Map.of()).body().contains("新密码太短"));
        form.put("wanted", "春江潮水连海平海上明月共潮生");
        assertTrue(browser.post("/password", form, Map.of()).body().contains("两次输入的新密码不一致"));
        form.put("again", form.get("wanted"));
        // when
        HttpResponse<String> changed = browser.post("/password", form, Map.of());
        // then
        assertTrue(changed.body().contains("密码已修改"), changed.body());
        assertEquals(
                "invalid_grant",
                error(other.refresh(elsewhere.get("refresh_token").asText())));
        assertEquals(200, other.authorize(other.request()).statusCode(), "signed out elsewhere");
        assertEquals(303, browser.authorize(browser.request()).statusCode(), "still signed in here");
        Browser later = browser();
        HttpResponse<String> page = later.authorize(later.request());
        assertEquals(
                422, later.signIn(page, "hefei-supervisor", Provider.PASSWORD).statusCode());
        assertEquals(
                303, later.signIn(page, "hefei-supervisor", form.get("wanted")).statusCode());
    }

    @Test
    void shouldAskForANewPasswordFirstWhenItIsDue() {
        provider.db.asOwner("update identity.credential set must_change = true where login = 'province-auditor'");
        Browser browser = browser();
        HttpResponse<String> in =
                browser.signIn(browser.authorize(browser.request()), "province-auditor", Provider.PASSWORD);
        HttpResponse<String> page = browser.follow(browser.follow(in));
        assertTrue(page.body().contains("修改密码"));
        Map<String, String> form = Browser.hidden(page);
        form.put("current", Provider.PASSWORD);
        form.put("wanted", "滟滟随波千万里何处春江无月明");
        form.put("again", form.get("wanted"));
        HttpResponse<String> on = browser.post("/password", form, Map.of());
        assertTrue(on.headers().firstValue("Location").orElseThrow().startsWith("/oidc/authorize?"), on.body());
        assertTrue(browser.follow(on)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .contains("/choose?"));
    }

    @Test
    void shouldTakeNoFormOfAnotherSite() {
        Browser browser = browser();
        HttpResponse<String> page = browser.authorize(browser.request());
        Map<String, String> form = Browser.hidden(page);
        form.put("login", "wangxiaoyu");
        form.put("password", Provider.PASSWORD);
        assertEquals(
                403,
                browser.post("/login", form, Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode());
        Map<String, String> forged = new HashMap<>(form);
        forged.put("form", "AAAA");
        assertEquals(403, browser.post("/login", forged, Map.of()).statusCode());
        Browser victim = browser();
        assertEquals(403, victim.post("/login", form, Map.of()).statusCode(), "the seal is bound to the cookie");
        assertFalse(victim.cookies.containsKey("qd_session"));
    }

    @Test
    void shouldSetCookiesThatScriptsAndOtherSitesCannotUse() {
        Browser browser = browser();
        HttpResponse<String> page = browser.authorize(browser.request());
        HttpResponse<String> in = browser.signIn(page, "wangxiaoyu", Provider.PASSWORD);
        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HTTPOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), cookie);
        assertFalse(cookie.contains("Domain"));
        assertEquals("__Host-qd_session", new Cookies(true).session("x").getName());
        assertTrue(new Cookies(true).session("x").isSecure());
    }

    @Test
    void shouldEscapeWhatStrangersPutIntoPages() {
        Browser browser = browser();
        Map<String, String> request = browser.request();
        request.put("login_hint", "\"><script>alert(1)</script>");
        request.put("state", "'\"><img src=x>");
        HttpResponse<String> page = browser.authorize(request);
        assertEquals(200, page.statusCode());
        assertFalse(page.body().contains("<script") || page.body().contains("<img src=x"));
    }

    @Test
    void shouldRefuseForgedExpiredAndMisusedTokens() throws Exception {
        Browser browser = browser();
        JsonNode tokens = browser.tokens("wangxiaoyu");
        String access = tokens.get("access_token").asText();
        assertInstanceOf(Verification.Verified.class, verify(access));
        SignedJWT real = SignedJWT.parse(access);
        assertFault(TokenFault.INVALID, tokens.get("id_token").asText());
        assertFault(TokenFault.INVALID, new PlainJWT(real.getJWTClaimsSet()).serialize());
        assertFault(TokenFault.INVALID, forged(real));
        assertFault(TokenFault.INVALID, confused(real));
        assertFault(TokenFault.INVALID, access.substring(0, access.length() - 4) + "AAAA");
        assertFault(TokenFault.INVALID, "x".repeat(20_000));
        assertFault(TokenFault.INVALID, "a.b.c");
        assertFault(TokenFault.INVALID, "");
        assertFault(TokenFault.INVALID, signed("web", real.getJWTClaimsSet()));
        provider.pass(Duration.ofMinutes(11));
        assertFault(TokenFault.EXPIRED, access);
        assertEquals(401, browser.userinfo(access).statusCode());
    }

    @Test
    void shouldRefuseFormsThatAreTooLargeOrNone() {
        Browser browser = browser();
        assertEquals(
                413, browser.token(Map.of("grant_type", "x".repeat(70_000))).statusCode());
        assertEquals(
                415,
                browser.post("/token", Map.of(), Map.of("Content-Type", "application/json"))
                        .statusCode());
        assertEquals(400, browser.token(Map.of()).statusCode());
        assertEquals(
                400, browser.token(Map.of("grant_type", "authorization_code")).statusCode());
    }

    /** Another key under the same name. */
    private static String forged(SignedJWT real) throws JOSEException, ParseException {
        SignedJWT jwt = new SignedJWT(real.getHeader(), real.getJWTClaimsSet());
        jwt.sign(new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate()));
        return jwt.serialize();
    }

    /** The public key taken for a shared secret. */
    private static String confused(SignedJWT real) throws JOSEException, ParseException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(real.getHeader().getKeyID())
                .type(new JOSEObjectType("at+jwt"))
                .build();
        SignedJWT jwt = new SignedJWT(header, real.getJWTClaimsSet());
        jwt.sign(new MACSigner(provider.provider.keys().publicKeys().toString().getBytes(StandardCharsets.UTF_8)));
        return jwt.serialize();
    }

    /** Signed by us, but meant for somebody else. */
    private static String signed(String audience, JWTClaimsSet claims) {
        JWTClaimsSet other = new JWTClaimsSet.Builder(claims).audience(audience).build();
        return Await.await(provider.provider.keys().sign(other, new JOSEObjectType("at+jwt")));
    }

    private static void assertFault(TokenFault fault, String token) {
        assertEquals(new Verification.Refused(fault), verify(token));
    }

    private static Verification verify(String token) {
        return Await.await(provider.provider.verifier().verify(token));
    }

    private static void assertPageOnly(HttpResponse<String> answer) {
        assertEquals(400, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").isEmpty());
        assertTrue(answer.body().contains("无法继续登录"));
    }

    private static void assertRefused(String code, String name, String value) {
        Browser browser = browser();
        Map<String, String> request = browser.request();
        if (value == null) {
            request.remove(name);
        } else {
            request.put(name, value);
        }
        HttpResponse<String> answer = browser.authorize(request);
        assertEquals(303, answer.statusCode(), name);
        assertEquals(code, Browser.parameters(answer).get("error").getFirst(), name);
        assertEquals(provider.issuer(), Browser.parameters(answer).get("iss").getFirst());
    }

    private static Map<String, String> exchange(Browser browser, String code) {
        return new HashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "web",
                "code",
                code,
                "redirect_uri",
                Provider.REDIRECT,
                "code_verifier",
                browser.verifier.getValue()));
    }

    private static Browser browser() {
        return new Browser(provider.issuer());
    }
}
