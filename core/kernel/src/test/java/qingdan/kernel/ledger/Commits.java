package qingdan.kernel.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import qingdan.kernel.domain.Actor;

/** Commits as tests need them. */
final class Commits {
    static final Actor CLERK = Actor.official("u-1", "王芳", "113401230033500070", "受理岗", "340123");
    static final Instant AT = Instant.parse("2026-03-02T01:02:03.123456789Z");

    private Commits() {}

    static NewEvent event(String name, String json) {
        return NewEvent.of("kernel." + name, 1, json);
    }

    static Commit opening(String stream) {
        return Commit.opening(stream, List.of(event("Opened", "{\"名称\":\"食品经营许可\",\"n\":1}")), CLERK, AT);
    }

    static Commit onto(String stream, CommitOutcome.Committed last, int events) {
        List<NewEvent> news = java.util.stream.IntStream.range(0, events)
                .mapToObj(i -> event("Moved", "{\"i\":" + i + "}"))
                .toList();
        return Commit.onto(stream, last.version(), last.hash(), news, CLERK, AT);
    }

    static IdempotentAnswer answer(String key, String request) {
        return new IdempotentAnswer(
                "u-1",
                key,
                request.getBytes(StandardCharsets.UTF_8),
                201,
                "{\"ETag\":\"1\"}",
                "{\"id\":1}".getBytes(StandardCharsets.UTF_8));
    }
}
