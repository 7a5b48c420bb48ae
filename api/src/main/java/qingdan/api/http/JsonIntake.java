package qingdan.api.http;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;
import qingdan.api.contract.BodyReader;
import qingdan.api.contract.JsonTape;
import qingdan.api.contract.Operation;
import qingdan.api.contract.Verdict;
import qingdan.contract.Problem;

/** A JSON body: collected up to its limit, parsed, validated and bound; small ones on the event loop, large ones on a worker. */
final class JsonIntake implements BodyIntake {
    private final Exchange exchange;
    private final ContractRouter router;
    private @Nullable Buffer collected;
    private long size;
    private int held;
    private boolean growing;
    private boolean stopped;

    JsonIntake(Exchange exchange, ContractRouter router) {
        this.exchange = exchange;
        this.router = router;
    }

    /** What validation made of the bytes. */
    private sealed interface Outcome {
        record Bound(Object value) implements Outcome {}

        record Wrong(Problem problem) implements Outcome {}
    }

    @Override
    public void begin() {
        exchange.request.handler(this::take);
        exchange.request.endHandler(nothing -> complete());
        BodyIntake.invite(exchange.request);
        exchange.request.resume();
    }

    private void take(Buffer chunk) {
        if (stopped) {
            return;
        }
        size += chunk.length();
        exchange.received(size);
        boolean room = router.hold(chunk.length());
        held += chunk.length();
        if (size > exchange.route.maxBytes()) {
            exchange.refuse(exchange.tooLarge());
        } else if (!room) {
            exchange.refuse(Problem.of(Codes.SERVICE_UNAVAILABLE));
        } else if (collected == null) {
            collected = chunk;
        } else {
            if (!growing) {
                collected = Buffer.buffer(2 * (int) size).appendBuffer(collected);
                growing = true;
            }
            collected.appendBuffer(chunk);
        }
    }

    private void complete() {
        if (stopped) {
            return;
        }
        byte[] bytes = collected == null ? new byte[0] : collected.getBytes();
        collected = null;
        if (bytes.length <= router.limits.inlineBytes()) {
            judgeHere(bytes);
        } else {
            router.vertx
                    .executeBlocking(() -> judge(bytes), false)
                    .onComplete(outcome -> finish(bytes, outcome), exchange.answering::failed);
        }
    }

    private void judgeHere(byte[] bytes) {
        try {
            finish(bytes, judge(bytes));
        } catch (RuntimeException e) {
            exchange.answering.failed(e);
        }
    }

    private void finish(byte[] bytes, Outcome outcome) {
        if (stopped) {
            return;
        }
        switch (outcome) {
            case Outcome.Bound bound -> exchange.accepted(bytes, bound.value());
            case Outcome.Wrong wrong -> exchange.refuse(wrong.problem());
        }
    }

    private Outcome judge(byte[] bytes) {
        return switch (BodyReader.read(bytes)) {
            case BodyReader.Outcome.Broken broken ->
                new Outcome.Wrong(
                        broken.line() == 0
                                ? Problem.of(Codes.JSON_MALFORMED)
                                : Problem.of(
                                        Codes.JSON_MALFORMED,
                                        "line",
                                        Integer.toString(broken.line()),
                                        "column",
                                        Integer.toString(broken.column())));
            case BodyReader.Outcome.Read read -> judge(read.value());
        };
    }

    private Outcome judge(JsonTape value) {
        Operation.Body body = exchange.route.operation().body();
        if (body == null || exchange.route.bodyReader() == null) {
            throw new IllegalStateException("Expected an operation with a JSON body, but it has none");
        }
        Verdict verdict = new Verdict();
        body.check().check(value, verdict);
        return verdict.clean()
                ? new Outcome.Bound(BodyReader.bind(exchange.route.bodyReader(), value))
                : new Outcome.Wrong(Exchange.faults(Codes.BODY_INVALID, verdict.violations()));
    }

    @Override
    public void stop() {
        stopped = true;
        collected = null;
        router.release(held);
        held = 0;
    }
}
