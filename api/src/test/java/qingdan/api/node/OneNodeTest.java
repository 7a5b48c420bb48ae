package qingdan.api.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.api.node.ProvinceSignIn.person;
import static qingdan.api.node.ThreeNodes.COUNTY;
import static qingdan.api.node.ThreeNodes.PROVINCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import qingdan.api.contract.CompiledContract;
import qingdan.api.http.RawLine;
import qingdan.api.test.ContractHttp;
import qingdan.api.test.ContractHttp.Answer;
import qingdan.contract.Bundle;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.blob.FileNames;
import qingdan.kernel.test.Await;

/**
 * One real node that serves the whole province, behind a proxy, with a sign-in of the province's own (对接省统一身份认证): whose people come
 * in, nobody else's, and what bounds each of them finds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class OneNodeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long TWO_GIGABYTES = 2L << 30;

    private final ThreeNodes nodes;
    private final ProvinceSignIn signIn = new ProvinceSignIn();
    private final ContractHttp http;

    OneNodeTest(@TempDir Path dir) throws Exception {
        nodes = new ThreeNodes(dir);
        nodes.serveAllAt(PROVINCE);
        Path file = dir.resolve("issuers.json");
        Files.writeString(file, signIn.described());
        nodes.add(PROVINCE, "identity.issuers-file=" + file + "\nhttp.proxies=127.0.0.1");
        http = ContractHttp.to(URI.create(nodes.api(PROVINCE)).getPort(), CompiledContract.of(Bundle.tree()));
    }

    @BeforeAll
    void start() {
        nodes.process(PROVINCE).start();
        nodes.process(PROVINCE).awaitReady();
    }

    @AfterAll
    void stop() throws IOException {
        nodes.close();
        signIn.close();
        assertFalse(nodes.process(PROVINCE).log().contains("event=answer-breaks-contract"));
    }

    @Test
    void shouldKnowWhoWasSignedInByAnOutsideIssuer() {
        JsonNode citizen = me(signIn.token(person("7").build())).expect(200);
        assertEquals("ah:7", citizen.path("subject").asText());
        assertEquals("natural-person", citizen.path("kind").asText());
        JsonNode official = me(signIn.token(person("7")
                        .claim("user_type", "gov")
                        .claim("org", Map.of("code", "11340000QD2331010Y"))
                        .claim("post", "supervisor")
                        .claim("region", PROVINCE)
                        .claim("realm_access", Map.of("roles", List.of("supervisor")))
                        .build()))
                .expect(200);
        assertEquals("official", official.path("kind").asText());
    }

    @Test
    void shouldLetNobodyInWhomThatIssuerDidNotSignIn() {
        me(ProvinceSignIn.forged(person("7").build())).expect(401);
        me(signIn.token(person("7").issuer("https://sso.else.example").build())).expect(401);
        me(signIn.token(person("7").audience("qingdan").build())).expect(401);
        me(signIn.token(person("7").claim("user_type", "robot").build())).expect(401);
        me(signIn.token(person("7").claim("user_type", "gov").build())).expect(401);
        me(signIn.token(person("7")
                        .expirationTime(Date.from(Instant.now().minusSeconds(60)))
                        .build()))
                .expect(401);
    }

    @Test
    void shouldMakeWhoGuessesAPasswordWaitAndNotTheApplicant() {
        // given
        Person applicant = new Person(() -> token("applicant"));
        JsonNode guide = applicant.guide(nodes.api(PROVINCE), licence(applicant));
        JsonNode receipt = applicant
                .post(
                        nodes.api(PROVINCE),
                        "/v1/applications",
                        applicant.application(nodes.api(PROVINCE), guide, "王小雨"),
                        UUID.randomUUID().toString(),
                        null)
                .expect(201);
        String right = query(receipt, receipt.path("queryPassword").asText());
        String wrong = query(receipt, "AAAAAAAA");
        ContractHttp guesser = http.with("X-Forwarded-For", "203.0.113.9");
        // when
        for (int i = 0; i < 5; i++) guesser.post("/v1/progress/search", wrong).expect(404, "number-or-password-wrong");
        // then
        for (String body : List.of(wrong, right)) {
            Answer refused = guesser.post("/v1/progress/search", body).expect(429, "too-many-attempts");
            long seconds = refused.headers().firstValueAsLong("Retry-After").orElseThrow();
            assertTrue(seconds > 0 && seconds <= 61, "Retry-After " + seconds);
            assertTrue(refused.json().path("detail").asText().contains(Long.toString(seconds)));
        }
        http.with("X-Forwarded-For", "198.51.100.4")
                .post("/v1/progress/search", right)
                .expect(200);
    }

    @Test
    void shouldKeepTwoHundredDraftsOfOneApplicant() {
        // given
        ContractHttp writer = http.as(token("writer"));
        String draft = JSON.createObjectNode()
                .put("itemCode", licence(new Person(() -> token("writer"))))
                .<ObjectNode>set("form", JSON.createObjectNode())
                .set("materials", JSON.createArrayNode())
                .toString();
        UUID first = UUID.randomUUID();
        writer.put("/v1/drafts/" + first, draft).expect(200);
        nodes.texts(PROVINCE, """
                insert into portal.draft select gen_random_uuid(), owner, item_code, item_name, organ_name, form, materials, saved_at
                  from portal.draft, generate_series(1, 199) where draft_id = '%s' returning 1""".formatted(first));
        // when
        Answer refused = writer.put("/v1/drafts/" + UUID.randomUUID(), draft).expect(422, "drafts-too-many");
        // then
        assertTrue(refused.json().path("detail").asText().contains("200"));
        assertEquals(
                List.of("200"), nodes.texts(PROVINCE, "select count(*) from portal.draft where owner = 'ah:writer'"));
        writer.put("/v1/drafts/" + first, draft).expect(200);
        nodes.texts(
                PROVINCE,
                "update portal.draft set saved_at = saved_at - interval '91 days' where draft_id = '" + first
                        + "' returning 1");
        writer.put("/v1/drafts/" + UUID.randomUUID(), draft).expect(200);
    }

    @Test
    void shouldKeepSoManyUploadsThatAreNotHandedIn() {
        // given
        UUID many = uploaded("many");
        UUID large = uploaded("large");
        String copy = """
                insert into portal.upload select gen_random_uuid(), owner, file_name, media_type, %s, sha256, uploaded_at, null
                  from portal.upload, generate_series(1, %d) where upload_id = '%s' returning 1""";
        nodes.texts(PROVINCE, copy.formatted("size_bytes", 499, many));
        nodes.texts(PROVINCE, copy.formatted((4L << 30) - 20, 1, large));
        for (String who : List.of("many", "large")) {
            String his = " from portal.upload where owner = 'ah:" + who + "'";
            String held = "select count(*) || ' ' || max(uploaded_at)" + his;
            List<String> before = nodes.texts(PROVINCE, held);
            byte[] next = pdf("one more of " + who);
            String path = "/v1/uploads/" + UUID.randomUUID() + "?fileName=a.pdf";
            ContractHttp sender = http.as(token(who));
            // when
            sender.upload(path, next).expect(422, "upload-quota-passed");
            // then
            assertEquals(before, nodes.texts(PROVINCE, held));
            assertFalse(nodes.holds(PROVINCE, BlobStore.sha256(next)));
            nothingComesIn();
            nodes.texts(
                    PROVINCE,
                    "update portal.upload set uploaded_at = uploaded_at - interval '8 days' where upload_id ="
                            + " (select upload_id" + his + " order by size_bytes desc limit 1) returning 1");
            sender.upload(path, next).expect(200);
            assertTrue(nodes.holds(PROVINCE, BlobStore.sha256(next)));
            assertEquals( // as the running node asks before it removes a file
                    Set.of(BlobStore.sha256(next)),
                    Await.await(new FileNames(nodes.database(PROVINCE))
                            .named(List.of(BlobStore.sha256(next), "0".repeat(64)))));
        }
    }

    @Test
    void shouldRefuseTwoGigabytesInEitherWayAndStayAsItWas() throws Exception {
        // given
        String token = token("flood");
        String json = "PUT /v1/drafts/" + UUID.randomUUID();
        String file = "PUT /v1/uploads/" + UUID.randomUUID() + "?fileName=a.pdf";
        long before = nodes.process(PROVINCE).heapBytes();
        // when
        for (String[] way : List.of(
                new String[] {json, "application/json", "body-too-large"},
                new String[] {file, "application/octet-stream", "upload-too-large"})) {
            String head = way[0] + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\nContent-Type: "
                    + way[1] + "\r\n";
            // then
            refused(way[2], head + "Content-Length: " + TWO_GIGABYTES + "\r\n\r\n", false);
            refused(way[2], head + "Transfer-Encoding: chunked\r\n\r\n", true);
        }
        nothingComesIn();
        long after = nodes.process(PROVINCE).heapBytes();
        assertTrue(after - before < 32L << 20, "heap grew from " + before + " to " + after);
        for (String table : List.of("draft", "upload"))
            assertEquals(
                    List.of("0"),
                    nodes.texts(PROVINCE, "select count(*) from portal." + table + " where owner = 'ah:flood'"));
        http.get("/health/ready").expect(200);
    }

    /** Sends up to two gigabytes, or announces them; the node says no and hangs up long before they are sent. */
    private void refused(String code, String head, boolean chunked) throws IOException {
        try (RawLine line = new RawLine(URI.create(nodes.api(PROVINCE)).getPort())) {
            line.send(head);
            long sent = chunked ? line.sendChunks(TWO_GIGABYTES) : 0;
            String answer = line.readUntil("\"code\":\"" + code + "\"");
            assertTrue(answer.startsWith("HTTP/1.1 413 ") && answer.contains(code), answer);
            assertTrue(sent < 64L << 20, "cut only after " + sent);
            if (!chunked) line.readAll(); // ends: the node hangs up
        }
    }

    /** Files on their way in are gone; the answer is told first, then the file goes. */
    private void nothingComesIn() {
        AcrossNodes.until(
                "no file on its way in", () -> nodes.incoming(PROVINCE).isEmpty());
    }

    private UUID uploaded(String who) {
        UUID id = UUID.randomUUID();
        http.as(token(who))
                .upload("/v1/uploads/" + id + "?fileName=a.pdf", pdf(who))
                .expect(200);
        return id;
    }

    private static byte[] pdf(String mark) {
        return ("%PDF-1.4\n% " + mark + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String licence(Person reader) {
        AcrossNodes.until("the item on the list", () -> reader.find(nodes.api(PROVINCE), "食品经营许可", COUNTY)
                .isPresent());
        return reader.find(nodes.api(PROVINCE), "食品经营许可", COUNTY).orElseThrow();
    }

    private static String query(JsonNode receipt, String password) {
        return JSON.createObjectNode()
                .put("number", receipt.path("number").asText())
                .put("password", password)
                .toString();
    }

    private String token(String subject) {
        return signIn.token(person(subject).build());
    }

    private Person.Answer me(String token) {
        return new Person(() -> token).get(nodes.api(PROVINCE), "/v1/me");
    }
}
