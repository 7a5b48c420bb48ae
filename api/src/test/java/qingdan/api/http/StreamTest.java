package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import qingdan.api.http.RateLimitLawTest.Ticks;
import qingdan.api.test.ContractHttp.Answer;

/** Files in, files out, and event streams. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
final class StreamTest {
    private static final String FILE = "/v1/things/" + SampleRoom.THING + "/file";

    private final Sample sample = new Sample(beating());

    private static DoorOptions beating() {
        DoorOptions options = Sample.unlimited();
        Limits limits = options.limits();
        return options.withLimits(limits.withTimes(
                limits.headerTime(),
                limits.idleTime(),
                limits.bodyTime(),
                limits.answerTime(),
                Duration.ofMillis(200)));
    }

    @AfterAll
    void stop() {
        sample.close();
    }

    @Test
    void shouldStoreAnUploadWithItsDigestAndGiveItBackUnchanged() throws Exception {
        byte[] bytes = new byte[3 * 1024 * 1024];
        new Random(7).nextBytes(bytes);
        String sha256 = HexFormat.of().formatHex(EntityTag.sha256().digest(bytes));

        Answer stored = sample.http
                .as("citizen:wang")
                .with("X-Content-SHA256", sha256)
                .upload(FILE + "?fileName=keep", bytes)
                .expect(200);
        Answer back = sample.http.as("citizen:wang").get(FILE).expect(200);

        assertEquals(sha256, stored.json().path("sha256").asText());
        assertEquals(bytes.length, stored.json().path("sizeBytes").asInt());
        assertEquals(sha256, HexFormat.of().formatHex(EntityTag.sha256().digest(back.bytes())));
        assertEquals(
                "attachment; filename=\"___.pdf\"; filename*=UTF-8''%E5%86%B3%E5%AE%9A%E4%B9%A6.pdf",
                back.header("Content-Disposition").orElse(""));
        assertTrue(back.header("Content-Security-Policy").orElse("").contains("sandbox"));
        Files.deleteIfExists(java.util.Objects.requireNonNull(sample.room.file));
        sample.room.file = null;
    }

    @Test
    void shouldDeleteAnUploadNobodyKept() {
        sample.http
                .as("citizen:wang")
                .upload(FILE + "?fileName=a", new byte[1000])
                .expect(200);
        Path last = sample.room.lastUpload;
        assertNotNull(last);
        Ticks.until(() -> !Files.exists(last));
        assertFalse(Files.exists(last));
    }

    @Test
    void shouldRefuseAnUploadWhenItIsDamagedOrTooLarge() {
        sample.http
                .as("citizen:wang")
                .with("X-Content-SHA256", "0".repeat(64))
                .upload(FILE + "?fileName=a", new byte[10])
                .expect(422, "upload-hash-mismatch");
        sample.http
                .as("citizen:wang")
                .upload(FILE + "?fileName=a", new byte[3 * 1024 * 1024 + 1])
                .expect(413, "upload-too-large");
        sample.http.as("official:li").upload(FILE + "?fileName=a", new byte[10]).expect(403, "audience-refused");
    }

    @Test
    void shouldGiveAFileInChunksWithItsTag() {
        Answer answer = sample.http.as("citizen:wang").get(FILE).expect(200);
        assertEquals(1_000_000, answer.bytes().length);
        sample.http
                .as("citizen:wang")
                .with("If-None-Match", "\"abc\"")
                .get(FILE)
                .expect(304);
    }

    @Test
    void shouldStreamEventsToTheirEnd() {
        Answer answer = sample.http.get("/v1/stream?count=3").expect(200);
        String text = new String(answer.bytes(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith(": open\n\nid: 0\nevent: tick\ndata: {\"n\":0"), text);
        assertEquals(3, text.split("event: tick", -1).length - 1);
        assertEquals("text/event-stream", answer.header("Content-Type").orElse(""));
    }

    @Test
    void shouldSlowThePublisherDownWhenTheReaderDoesNotRead() throws IOException {
        int before = sample.room.eventsMade.get();
        try (RawLine line = new RawLine(sample.server.actualPort())) {
            line.send("GET /v1/stream?count=100000 HTTP/1.1\r\nHost: x\r\n\r\n");
            Ticks.sleep(1_000);
            int made = sample.room.eventsMade.get() - before;
            assertTrue(made > 0 && made < 20_000, "made " + made);
        }
        Ticks.until(() -> sample.router.streams.isEmpty());
        assertEquals(0, sample.router.streams.size());
    }

    @Test
    void shouldBeatAndCancelWhenTheReaderGoes() throws IOException {
        int cancelled = sample.room.streamsCancelled.get();
        try (RawLine line = new RawLine(sample.server.actualPort())) {
            line.send("GET /v1/stream?count=0 HTTP/1.1\r\nHost: x\r\n\r\n");
            assertTrue(line.readUntil(": beat").contains(": beat"));
        }
        Ticks.until(() -> sample.room.streamsCancelled.get() > cancelled);
        assertEquals(cancelled + 1, sample.room.streamsCancelled.get());
    }
}
