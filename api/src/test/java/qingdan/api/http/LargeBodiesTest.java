package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.VertxOptions;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import qingdan.api.test.ContractHttp;
import qingdan.api.test.ContractHttp.Answer;

/** Long answers are packed for who asks for it, and large bodies are judged beside the event loops. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
final class LargeBodiesTest {
    private final Sample sample = new Sample(Sample.unlimited());
    private final ContractHttp http = sample.http;

    @AfterAll
    void stop() {
        sample.close();
    }

    @Test
    void shouldCompressLongAnswersWhenAsked() {
        Answer plain = http.get("/v1/things/special").expect(200);
        assertEquals("", plain.header("Content-Encoding").orElse(""));
        assertTrue(plain.bytes().length > 9000);
        Answer packed =
                http.with("Accept-Encoding", "gzip").get("/v1/things/special").expect(200);
        assertEquals("gzip", packed.header("Content-Encoding").orElse(""));
        assertArrayEquals(plain.bytes(), packed.bytes());
        assertTrue(packed.headers().firstValueAsLong("Content-Length").orElseThrow() < 1000);
        assertTrue(packed.header("Vary").orElse("").contains("Accept-Encoding"));
        for (ContractHttp asked :
                new ContractHttp[] {http.with("Accept-Encoding", "gzip;q=0"), http.with("Accept-Encoding", "br")})
            assertEquals(
                    "",
                    asked.get("/v1/things/special")
                            .expect(200)
                            .header("Content-Encoding")
                            .orElse(""));
        Answer small = http.with("Accept-Encoding", "gzip").get("/v1/things").expect(200);
        assertEquals("", small.header("Content-Encoding").orElse(""));
        byte[] head = http.with("Accept-Encoding", "gzip")
                .send("HEAD", "/v1/things/special", BodyPublishers.noBody())
                .bytes();
        assertEquals(0, head.length);
    }

    /** With every worker busy a small body is judged all the same, on its event loop; a large one waits for a worker. */
    @Test
    void shouldValidateOnAWorkerWhenTheBodyIsLarge() throws Exception {
        String event = "{\"seq\":1,\"payload\":\"" + "p".repeat(10_000) + "\"}";
        String large = "{\"events\":[" + String.join(",", Collections.nCopies(401, event)) + "]}";
        String small = "{\"events\":[" + event + "]}";
        ContractHttp node = http.as("node:city");
        // given
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(VertxOptions.DEFAULT_WORKER_POOL_SIZE);
        for (int i = 0; i < VertxOptions.DEFAULT_WORKER_POOL_SIZE; i++)
            sample.vertx.executeBlocking(
                    () -> {
                        busy.countDown();
                        return release.await(1, TimeUnit.MINUTES);
                    },
                    false);
        Answer answer;
        try {
            busy.await();
            // when
            CompletableFuture<Answer> waiting = CompletableFuture.supplyAsync(() -> node.post("/v1/batches", large));
            for (int i = 0; i < 300; i++) node.post("/v1/batches", small).expect(200);
            // then
            assertFalse(waiting.isDone());
            release.countDown();
            answer = waiting.get(30, TimeUnit.SECONDS).expect(200);
        } finally {
            release.countDown();
        }
        assertEquals("401", answer.json().at("/said/events").asText());
        assertTrue(
                answer.json().at("/said/thread").asText().contains("eventloop"),
                answer.json().toString());
    }
}
