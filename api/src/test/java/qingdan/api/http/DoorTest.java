package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import qingdan.api.test.ContractHttp;
import qingdan.api.test.ContractHttp.Answer;

/** Every status the door answers by itself, over real HTTP; each answer is held against the contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DoorTest {
    private static final String THING = "/v1/things/" + SampleRoom.THING;
    private static final String PERSON = "{\"name\":\"某事项\",\"applicant\":{\"kind\":\"person\",\"name\":\"王某\"}}";

    private Sample sample = new Sample(Sample.unlimited().withOrigins(Set.of("https://portal.example")));
    private ContractHttp http = sample.http;

    @BeforeAll
    void warm() {
        http.get("/v1/things").expect(200);
    }

    @AfterAll
    void stop() {
        sample.close();
    }

    private ContractHttp citizen() {
        return http.as("citizen:wang");
    }

    private ContractHttp official() {
        return http.as("official:li");
    }

    @Test
    void shouldBindParametersByTheirSchemasWhenTheyAreEncoded() {
        // T2, T3, T4: decoded once, texts stay texts, defaults applied
        JsonNode said = http.with("X-Trace", "\"3\"")
                .get(
                        "/v1/things?q=a%2Bb+100%25&from=2024-01-02T03:04:05+08:00&day=2024-02-29&open=true&colours=red,a%2Cb")
                .expect(200)
                .json()
                .path("said");

        assertEquals("a+b 100%", said.path("q").asText());
        assertEquals("2024-01-01T19:04:05Z", said.path("from").asText());
        assertEquals("2024-02-29", said.path("day").asText());
        assertEquals("true", said.path("open").asText());
        assertEquals("[red, a,b]", said.path("colours").asText());
        assertEquals("20", said.path("limit").asText());
        assertEquals("\"3\"", said.path("trace").asText());
        assertEquals("1.50", http.get("/v1/things?q=1.50").json().at("/said/q").asText());
        assertEquals(
                "\"x\"", http.get("/v1/things?q=%22x%22").json().at("/said/q").asText());
        assertEquals(
                "县", http.get("/v1/things?q=%E5%8E%BF").json().at("/said/q").asText());
    }

    @Test
    void shouldRefuseParametersWhenTheyBreakTheContract() {
        assertFault("query:nope", "unknown-parameter", http.get("/v1/things?nope=1"));
        assertFault("query:limit", "too-large", http.get("/v1/things?limit=101"));
        assertFault("query:limit", "wrong-type", http.get("/v1/things?limit=1.0"));
        assertFault("query:limit", "repeated-parameter", http.get("/v1/things?limit=1&limit=2"));
        assertFault("query:q", "bad-format", http.get("/v1/things?q=%ff"));
        assertFault("query:q", "bad-format", http.get("/v1/things?q=%00"));
        assertFault("query:q", "too-short", http.get("/v1/things?q="));
        assertFault("query:from", "bad-format", http.get("/v1/things?from=2024-01-02T03:04:05"));
        assertFault("query:colours/0", "not-in-list", http.get("/v1/things?colours=pink"));
        assertFault("query:colours", "too-many", http.get("/v1/things?colours=red,green,blue,red"));
        assertFault("query:open", "wrong-type", http.get("/v1/things?open=yes"));
        assertFault("path:thingId", "bad-format", citizen().get("/v1/things/not-a-uuid"));
        assertFault(
                "header:X-Trace",
                "too-long",
                http.with("X-Trace", "x".repeat(21)).get("/v1/things"));
        assertFault("query:fileName", "required", citizen().upload(THING + "/file", new byte[3]));
    }

    private static void assertFault(String pointer, String code, Answer answer) {
        answer.expect(400, "parameters-invalid");
        assertEquals(pointer, answer.json().at("/errors/0/pointer").asText());
        assertEquals(code, answer.json().at("/errors/0/code").asText());
    }

    @Test
    void shouldRefuseWhenNobodyMayCome() {
        citizen().get("/v1/things/" + SampleRoom.THING).expect(200);
        http.get(THING).expect(401, "sign-in-required");
        assertEquals(
                "Bearer realm=\"qingdan\"",
                http.get(THING).header("WWW-Authenticate").orElse(""));
        http.as("forged").get(THING).expect(401, "token-invalid");
        http.as("expired").get(THING).expect(401, "token-expired");
        http.with("Authorization", "Basic eDp5").get(THING).expect(401, "token-invalid");
        http.as("forged").get("/v1/things").expect(401, "token-invalid");
        http.as("node:city").get(THING).expect(403, "audience-refused");
        http.as("partner:p:sample:read").delete(THING).expect(403, "scope-missing");
        http.as("partner:p:other").delete(THING).expect(403, "scope-missing");
    }

    @Test
    void shouldLetInWhenTheScopeIsGranted() {
        Sample.authenticate("partner:p:x");
        assertEquals(
                "PARTNER",
                http.as("partner:p").get("/v1/things").json().at("/said/who").asText());
    }

    @Test
    void shouldAnswerProblemsInTheReadersLanguage() {
        assertEquals("请先登录", http.get(THING).json().path("title").asText().substring(0, 4));
        assertEquals(
                "Sign in first",
                http.with("Accept-Language", "en")
                        .get(THING)
                        .json()
                        .path("title")
                        .asText());
        assertEquals(
                "请先登录",
                http.with("Accept-Language", "en;q=0.5, zh-CN")
                        .get(THING)
                        .json()
                        .path("title")
                        .asText());
    }

    @Test
    void shouldRefuseWhatTheContractDoesNotHave() {
        http.get("/v1/nothing").expect(404, "not-found");
        http.get("/v1/things/").expect(404, "not-found");
        http.get("/nothing").expect(404, "not-found");
        Answer answer = http.delete("/v1/things").expect(405, "method-not-allowed");
        assertEquals("GET, HEAD, OPTIONS, POST", answer.header("Allow").orElse(""));
        http.with("Accept", "text/html").get("/v1/things").expect(406, "not-acceptable");
        http.with("Accept", "text/html, */*;q=0.1").get("/v1/things").expect(200);
        http.with("Accept", "application/json;q=0").get("/v1/things").expect(406, "not-acceptable");
    }

    @Test
    void shouldPreferTheLiteralPathWhenAParameterWouldFitToo() {
        assertEquals(
                "yes",
                http.get("/v1/things/special")
                        .expect(200)
                        .json()
                        .at("/said/special")
                        .asText());
    }

    @Test
    void shouldRefuseBodiesWhenTheyAreNotWhatTheContractAsksFor() {
        ContractHttp keyed = citizen().key("key-body-0001");
        keyed.post("/v1/things", PERSON).expect(201);
        keyed.with("Content-Type", "text/plain").post("/v1/things", PERSON).expect(415, "media-type-unsupported");
        keyed.with("Content-Type", "application/json; charset=gbk")
                .post("/v1/things", PERSON)
                .expect(415);
        keyed.with("Content-Type", "application/json; charset=UTF-8")
                .post("/v1/things", PERSON)
                .expect(201);
        keyed.with("Content-Encoding", "gzip").post("/v1/things", PERSON).expect(415);
        keyed.send("POST", "/v1/things", BodyPublishers.noBody()).expect(400, "body-missing");
        keyed.post("/v1/things", "{\"name\":").expect(400, "json-malformed");
        keyed.post("/v1/things", PERSON + " true").expect(400, "json-malformed");
        keyed.post("/v1/things", "{\"name\":\"a\",\"name\":\"b\"}").expect(400, "json-malformed");
        keyed.post("/v1/things", "[".repeat(100) + "]".repeat(100)).expect(400, "json-malformed");
        keyed.post("/v1/things", "[".repeat(500_000)).expect(400, "json-malformed");
        keyed.post("/v1/things", "{\"fee\":" + "9".repeat(500) + "}").expect(400, "json-malformed");
        keyed.post("/v1/things", "\"" + "x".repeat(1_100_000) + "\"").expect(413, "body-too-large");
        keyed.post("/v1/things", "null").expect(400, "body-invalid");
        citizen()
                .with("Content-Type", "application/json")
                .send("GET", THING, BodyPublishers.ofString("{}"))
                .expect(400, "request-malformed");
    }

    @Test
    void shouldNameEveryFaultWithItsPlaceWhenABodyIsInvalid() {
        Answer answer = citizen().key("key-body-0002").post("/v1/things", """
            {"name":"x","applicant":{"kind":"organisation","name":"某公司","code":"91","extra":1},"colour":"pink",
             "materials":[{"code":"a","count":100},{"count":"1"}],"surplus/~":true,"tags":["a","a"],"agreed":false,
             "extended":{"label":"l","weight":0.3,"other":1}}\
            """).expect(400, "body-invalid");

        StringBuilder found = new StringBuilder();
        answer.json().path("errors").forEach(error -> found.append(
                        error.path("pointer").asText())
                .append(' ')
                .append(error.path("code").asText())
                .append('\n'));
        assertEquals("""
            /name too-short
            /applicant/code bad-pattern
            /applicant/extra unknown-field
            /colour not-in-list
            /materials/0/count too-large
            /materials/1/count wrong-type
            /materials/1/code required
            /surplus~1~0 unknown-field
            /tags not-unique
            /agreed not-in-list
            /extended/weight not-multiple
            /extended/other unknown-field
            """, found.toString());
    }

    @Test
    void shouldBoundTheListOfFaults() {
        StringBuilder json = new StringBuilder("{\"a0\":1");
        for (int i = 1; i < 500; i++) {
            json.append(",\"a").append(i).append("\":1");
        }
        Answer answer =
                citizen().key("key-body-0003").post("/v1/things", json + "}").expect(400, "body-invalid");

        assertEquals(20, answer.json().path("errors").size());
    }

    @Test
    void shouldAskForPreconditionsWhenTheContractDoes() {
        String path = THING + "/acceptance";
        official().key("key-pre-0001").post(path, "{}").expect(428, "if-match-required");
        official().ifMatch(3).post(path, "{}").expect(428, "idempotency-key-required");
        official().key("key-pre-0001").with("If-Match", "3").post(path, "{}").expect(400, "precondition-malformed");
        official()
                .key("key-pre-0001")
                .with("If-Match", "W/\"v3\"")
                .post(path, "{}")
                .expect(400, "precondition-malformed");
        official().key("short").ifMatch(3).post(path, "{}").expect(400, "parameters-invalid");
        official().key("key-pre-0001").ifMatch(99).post(path, "{}").expect(412, "stale-version");
    }

    @Test
    void shouldRepeatTheFirstAnswerWhenACommandComesTwice() {
        String path = THING + "/acceptance";
        long before = official().get(THING).version();
        ContractHttp keyed = official().key("key-twice-" + before).ifMatch(before);
        int accepted = sample.room.accepted.get();

        Answer first = keyed.post(path, "{\"note\":\"受理\"}").expect(200);
        Answer second = keyed.post(path, "{\"note\":\"受理\"}").expect(200);

        assertEquals(first.json(), second.json());
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals("true", second.header("Idempotency-Replayed").orElse(""));
        assertEquals(accepted + 1, sample.room.accepted.get());
        keyed.post(path, "{\"note\":\"另一个\"}").expect(422, "idempotency-key-reused");
        official().key("another-key-1").ifMatch(before).post(path, "{}").expect(412, "stale-version");
    }

    @Test
    void shouldTakeAnOptionalBodyWhenThereIsNone() {
        long version = official().get(THING).version();
        official()
                .key("key-none-" + version)
                .ifMatch(version)
                .send("POST", THING + "/acceptance", BodyPublishers.noBody())
                .expect(200);
    }

    @Test
    void shouldHideWhatBrokeWhenTheRoomFails() {
        for (String how : new String[] {"throws", "fails", "null"}) {
            Answer answer = http.get("/v1/failures/" + how).expect(500, "internal-error");
            assertFalse(answer.json().path("incident").asText().isEmpty());
            assertFalse(answer.json().toString().contains("secret"));
        }
        Answer away = http.get("/v1/failures/away").expect(503, "database-unavailable");
        assertTrue(away.header("Retry-After").isPresent());
    }

    @Test
    void shouldCarrySafetyHeadersOnEveryAnswer() {
        for (Answer answer : new Answer[] {
            http.get("/v1/things"), http.get(THING), http.get("/v1/nothing"), http.get("/openapi.json")
        }) {
            assertEquals("nosniff", answer.header("X-Content-Type-Options").orElse(""));
            assertEquals("1.2.3", answer.header("API-Version").orElse(""));
            assertTrue(answer.header("Content-Security-Policy").orElse("").contains("frame-ancestors 'none'"));
            assertTrue(answer.header("Vary").orElse("").contains("Origin"));
        }
        assertEquals(
                "my-request-1",
                http.with("X-Request-Id", "my-request-1")
                        .get("/v1/things")
                        .header("X-Request-Id")
                        .orElse(""));
        assertFalse(http.with("X-Request-Id", "bad id")
                .get("/v1/things")
                .header("X-Request-Id")
                .orElse("bad id")
                .contains(" "));
    }

    @Test
    void shouldAnswerBrowsersOfKnownOriginsOnly() {
        Answer known = http.with("Origin", "https://portal.example").get("/v1/things");
        assertEquals(
                "https://portal.example",
                known.header("Access-Control-Allow-Origin").orElse(""));
        assertFalse(http.with("Origin", "https://evil.example")
                .get("/v1/things")
                .header("Access-Control-Allow-Origin")
                .isPresent());
        Answer preflight = http.with("Origin", "https://portal.example")
                .with("Access-Control-Request-Method", "POST")
                .send("OPTIONS", "/v1/things", BodyPublishers.noBody());
        assertEquals(204, preflight.status());
        assertTrue(preflight.header("Access-Control-Allow-Headers").orElse("").contains("Idempotency-Key"));
    }

    @Test
    void shouldServeItsContractAndTheProblemPages() {
        assertEquals(
                "3.1.0",
                http.get("/openapi.json").expect(200).json().path("openapi").asText());
        String page = new String(
                http.get("/problems/body-invalid").expect(200).bytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(page.contains("lang=\"zh-CN\"") && page.contains("body-invalid"));
        http.get("/problems/none-such").expect(404, "not-found");
        http.get("/health/live").expect(200);
        http.get("/health/ready").expect(200);
        assertTrue(sample.router
                .meters()
                .prometheus()
                .contains("qingdan_requests_total{operation=\"listThings\",status=\"200\"}"));
    }
}
