package qingdan.api.http;

import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.internal.ContextInternal;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Writes a file that comes in chunks, as fast as the reader reads and no faster. */
final class ChunkPump implements Flow.Subscriber<byte[]> {
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Answering answering;
    private final ContextInternal context;
    private final long length;
    private long written;
    private Flow.@Nullable Subscription subscription;

    ChunkPump(ContractRouter router, HttpServerRequest request, Answering answering, long length) {
        this.request = request;
        this.response = request.response();
        this.answering = answering;
        this.context = (ContextInternal) router.vertx.getOrCreateContext();
        this.length = length;
    }

    void start(Multi<byte[]> chunks) {
        response.closeHandler(nothing -> {
            cancel();
            answering.over(200, written);
        });
        chunks.subscribe().withSubscriber(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(byte[] chunk) {
        context.runOnContext(nothing -> write(chunk));
    }

    private void write(byte[] chunk) {
        if (answering.isOver()) {
            return;
        }
        written += chunk.length;
        if (length >= 0 && written > length) {
            cancel();
            answering.failed(new IllegalStateException("Expected " + length + " bytes of a file, but more came"));
            return;
        }
        response.write(Buffer.buffer(chunk));
        Flow.Subscription source = subscription;
        if (source == null) {
            return;
        }
        if (response.writeQueueFull()) {
            response.drainHandler(nothing -> source.request(1));
        } else {
            source.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        context.runOnContext(nothing -> answering.failed(failure));
    }

    @Override
    public void onComplete() {
        context.runOnContext(nothing -> {
            if (answering.isOver()) {
                return;
            }
            if (length < 0 || written == length) {
                response.end();
                answering.over(200, written);
            } else {
                request.connection().close();
                answering.over(500, written);
            }
        });
    }

    private void cancel() {
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
