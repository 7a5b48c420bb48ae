package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import qingdan.api.http.RateLimitLawTest.Ticks;

/** Clients that are slow, endless, malformed or impatient: each gets its documented end, and the node stays as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
final class RudeClientTest {
    private static final String THING = "/v1/things/" + SampleRoom.THING;

    private final Sample sample = new Sample(shortTimes());

    private static DoorOptions shortTimes() {
        DoorOptions options = Sample.unlimited();
        return options.withLimits(options.limits()
                .withTimes(
                        Duration.ofMillis(1_200),
                        Duration.ofMillis(2_500),
                        Duration.ofMillis(1_000),
                        Duration.ofMillis(800),
                        Duration.ofMillis(300)));
    }

    @AfterAll
    void stop() {
        sample.close();
    }

    private RawLine line() throws IOException {
        return new RawLine(sample.server.actualPort());
    }

    private static String head(String method, String path, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: x\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    @Test
    void shouldCutOffABodyOfTwoGigabytesAtTheLimitWithFlatMemory() throws Exception {
        long sent;
        String answer;
        long before = usedBytes();
        try (RawLine line = line()) {
            line.send(head(
                    "PUT",
                    THING + "/file?fileName=a",
                    "Authorization: Bearer citizen:wang",
                    "Content-Type: application/octet-stream",
                    "Transfer-Encoding: chunked"));
            sent = line.sendChunks(2L << 30);
            answer = line.readUntil("upload-too-large");
        }

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(sent > 0 && sent < 64L << 20, "cut only after " + sent);
        assertTrue(usedBytes() - before < 64L << 20);
        Ticks.until(() -> filesOf(sample) == 0); // the refusal is told first, then the file goes
        assertEquals(0, filesOf(sample));
    }

    @Test
    void shouldHoldBackTheSenderWhoNeverReads() throws Exception {
        // given: requests for answers of nine kilobytes each, and nobody who reads them
        byte[] requests =
                head("GET", "/v1/things/special").repeat(1_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        long before = usedBytes();
        int served = sample.room.specials.get();
        try (RawLine line = line()) {
            Thread writer = Thread.ofVirtual().start(() -> {
                try {
                    for (int i = 0; i < 200; i++) {
                        line.out.write(requests);
                    }
                } catch (IOException closed) {
                    Thread.currentThread().interrupt();
                }
            });
            Ticks.sleep(1_500);
            assertTrue(sample.room.specials.get() - served < 5_000, "served " + (sample.room.specials.get() - served));
            assertTrue(usedBytes() - before < 64L << 20);
            writer.interrupt();
        }
    }

    @Test
    void shouldRefuseAnAnnouncedGiantBeforeItIsSent() throws Exception {
        try (RawLine line = line()) {
            line.send(head(
                    "POST",
                    "/v1/things",
                    "Authorization: Bearer citizen:wang",
                    "Idempotency-Key: key-00000001",
                    "Content-Type: application/json",
                    "Content-Length: 2147483648"));
            String answer = line.readUntil("body-too-large");
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("connection: close"), answer);
            line.readAll();
        }
    }

    @Test
    void shouldNotAskForTheBodyWhenItWillBeRefused() throws Exception {
        try (RawLine line = line()) {
            line.send(head(
                    "PUT",
                    THING + "/file?fileName=a",
                    "Content-Type: application/octet-stream",
                    "Content-Length: 1000",
                    "Expect: 100-continue"));
            assertTrue(line.readUntil("sign-in-required").startsWith("HTTP/1.1 401 "));
        }
        try (RawLine line = line()) {
            line.send(head(
                    "PUT",
                    THING + "/file?fileName=a",
                    "Authorization: Bearer citizen:wang",
                    "Content-Type: application/octet-stream",
                    "Content-Length: 5",
                    "Expect: 100-continue"));
            assertTrue(line.readUntil("\r\n\r\n").startsWith("HTTP/1.1 100 "));
            line.send("abcde");
            assertTrue(line.readUntil("sha256").startsWith("HTTP/1.1 200 "));
        }
    }

    @Test
    void shouldCutOffTheSenderWhoDripsHisHeaders() throws Exception {
        try (RawLine line = line()) {
            long start = System.nanoTime();
            line.send("GET /v1/things HTTP/1.1\r\n");
            boolean cut = false;
            for (int i = 0; i < 100 && !cut; i++) {
                Ticks.sleep(100);
                try {
                    line.send("X-A" + i + ": 1\r\n");
                } catch (IOException e) {
                    cut = true;
                }
            }
            assertTrue(cut);
            assertTrue(System.nanoTime() - start < 6_000_000_000L);
        }
    }

    @Test
    void shouldCutOffTheSenderWhoDripsHisSecondHead() throws Exception {
        try (RawLine line = line()) {
            line.send(head("GET", "/health/live")).readUntil("up");
            line.send("GET /v1/things HTTP/1.1\r\n");
            boolean cut = false;
            for (int i = 0; i < 80 && !cut; i++) {
                Ticks.sleep(100);
                try {
                    line.send("X-A" + i + ": 1\r\n");
                } catch (IOException e) {
                    cut = true;
                }
            }
            assertTrue(cut);
        }
    }

    @Test
    void shouldAnswer408WhenTheBodyDrips() throws Exception {
        try (RawLine line = line()) {
            line.send(head(
                            "POST",
                            "/v1/things",
                            "Authorization: Bearer citizen:wang",
                            "Idempotency-Key: key-00000001",
                            "Content-Type: application/json",
                            "Content-Length: 100")
                    + "{");
            String answer = line.readUntil("request-timeout");
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        }
    }

    @Test
    void shouldAnswer503WhenTheRoomTakesTooLong() {
        sample.http.get("/v1/failures/never").expect(503, "service-unavailable");
        Ticks.until(() -> sample.router.live.isEmpty()); // the answer is told first, then the exchange ends
        assertEquals(0, sample.router.live.size());
    }

    @Test
    void shouldAnswerPipelinedRequestsInOrder() throws Exception {
        try (RawLine line = line()) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < 50; i++) {
                all.append(
                        i % 2 == 0
                                ? head("GET", "/v1/things?q=n" + i)
                                : head(
                                        "GET",
                                        THING,
                                        "Authorization: Bearer citizen:slow",
                                        "X-Request-Id: request-" + i));
            }
            all.append(head("GET", "/v1/things?q=last", "Connection: close"));
            String answers = line.send(all.toString()).readAll();
            int at = 0;
            for (int i = 0; i < 50; i++) {
                String mark = i % 2 == 0 ? "\"q\":\"n" + i + "\"" : "request-" + i + "\r\n";
                int found = answers.indexOf(mark, at);
                assertTrue(found >= at, "answer " + i + " is missing or early");
                at = found;
            }
            assertTrue(answers.indexOf("\"q\":\"last\"", at) > 0);
        }
    }

    @Test
    void shouldRefuseHeadsThatAreTooLarge() throws Exception {
        assertStatus(431, "headers-too-large", head("GET", "/v1/things", "X-Big: " + "x".repeat(20_000)));
        assertStatus(414, "uri-too-long", head("GET", "/v1/things?q=" + "x".repeat(9_000)));
        StringBuilder many = new StringBuilder("GET /v1/things HTTP/1.1\r\nHost: x\r\n");
        for (int i = 0; i < 150; i++) {
            many.append("X-").append(i).append(": 1\r\n");
        }
        assertStatus(431, "headers-too-large", many + "\r\n");
    }

    @Test
    void shouldRefuseWhatIsNotHttp() throws Exception {
        assertStatus(400, "request-malformed", "GET /v1/things HTTP/1.1\r\nBad Header: 1\r\n\r\n");
        assertStatus(400, "request-malformed", head("POST", "/v1/things", "Content-Length: -5"));
        try (RawLine line = line()) {
            String answer = line.send("\u0016\u0003\u0001 hello\r\n\r\n").readAll();
            assertFalse(answer.contains("200"), answer);
        }
    }

    @Test
    void shouldRefuseSmuggledLengths() throws Exception {
        try (RawLine line = line()) {
            line.send(head(
                            "POST",
                            "/v1/things",
                            "Authorization: Bearer citizen:wang",
                            "Idempotency-Key: key-00000001",
                            "Content-Type: application/json",
                            "Content-Length: 5",
                            "Content-Length: 6")
                    + "{}   x");
            assertFalse(line.readUntil("\r\n\r\n").contains("201"));
        }
    }

    @Test
    void shouldServeTheNextRequestWhenASmallBodyWasRefused() throws Exception {
        try (RawLine line = line()) {
            line.send(head("POST", "/v1/things", "Content-Type: application/json", "Content-Length: 20")
                    + "x".repeat(20));
            assertTrue(line.readUntil("sign-in-required").startsWith("HTTP/1.1 401 "));
            line.readUntil("}");
            String next = line.send(head("GET", "/v1/things?q=after")).readUntil("after");
            assertTrue(next.contains("HTTP/1.1 200 "), next);
        }
    }

    @Test
    void shouldForgetTheUploadWhenTheSenderGoesAway() throws Exception {
        try (RawLine line = line()) {
            line.send(head(
                            "PUT",
                            THING + "/file?fileName=a",
                            "Authorization: Bearer citizen:wang",
                            "Content-Type: application/octet-stream",
                            "Content-Length: 100000")
                    + "x".repeat(1000));
            Ticks.sleep(300);
        }
        Ticks.until(() -> sample.router.live.isEmpty() && filesOf(sample) == 0);
        assertEquals(0, filesOf(sample));
        assertEquals(0, sample.router.live.size());
    }

    private void assertStatus(int status, String code, String request) throws IOException {
        try (RawLine line = line()) {
            String answer = line.send(request).readUntil(code);
            assertTrue(answer.matches("(?s)HTTP/1\\.[01] " + status + " .*" + code + ".*"), answer);
        }
    }

    private static long filesOf(Sample sample) {
        String[] names = sample.uploads.toFile().list((dir, name) -> name.startsWith("in-"));
        return names == null ? 0 : names.length;
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
