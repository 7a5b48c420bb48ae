package qingdan.api.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.internal.ContextInternal;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import qingdan.contract.ServerEvent;

/**
 * Server-sent events (实时推送): one event is asked for at a time, so a slow reader slows the publisher and holds nothing; a comment now and
 * then keeps the line open, and a reader who takes nothing for three beats is let go.
 */
final class EventPump implements Flow.Subscriber<ServerEvent> {
    private static final int MAX_MISSED_BEATS = 3;

    private final ContractRouter router;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Answering answering;
    private final ContextInternal context;
    private Flow.@Nullable Subscription subscription;
    private long beat = -1;
    private long end = -1;
    private int missed;
    private long bytes;
    private boolean over;

    EventPump(ContractRouter router, HttpServerRequest request, Answering answering) {
        this.router = router;
        this.request = request;
        this.response = request.response();
        this.answering = answering;
        this.context = (ContextInternal) router.vertx.getOrCreateContext();
    }

    void start(Flow.Publisher<ServerEvent> events) {
        response.setChunked(true);
        response.closeHandler(nothing -> stop(false));
        response.exceptionHandler(failure -> stop(false));
        write(": open\n\n");
        beat = router.vertx.setPeriodic(router.limits.heartbeat().toMillis(), id -> beat());
        end = router.vertx.setTimer(
                router.limits.streamTime().toMillis(), id -> context.runOnContext(nothing -> stop(true)));
        router.streams.add(this);
        events.subscribe(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        context.runOnContext(nothing -> {
            if (over) {
                given.cancel();
            } else {
                subscription = given;
                given.request(1);
            }
        });
    }

    @Override
    public void onNext(ServerEvent event) {
        context.runOnContext(nothing -> send(event));
    }

    private void send(ServerEvent event) {
        if (over) {
            return;
        }
        StringBuilder text = new StringBuilder(event.data().length() + 64);
        if (event.id() != null) {
            text.append("id: ").append(oneLine(event.id())).append('\n');
        }
        text.append("event: ").append(oneLine(event.event())).append('\n');
        event.data().lines().forEach(line -> text.append("data: ").append(line).append('\n'));
        write(text.append('\n').toString());
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

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    private void write(String text) {
        bytes += text.length();
        response.write(text);
    }

    private void beat() {
        context.runOnContext(nothing -> {
            if (over) {
                return;
            }
            if (!response.writeQueueFull()) {
                missed = 0;
                write(": beat\n\n");
            } else if (++missed >= MAX_MISSED_BEATS) {
                router.meters.slowClient();
                request.connection().close();
            }
        });
    }

    @Override
    public void onError(Throwable failure) {
        context.runOnContext(nothing -> {
            if (!over) {
                answering.failed(failure);
                stop(false);
            }
        });
    }

    @Override
    public void onComplete() {
        context.runOnContext(nothing -> stop(true));
    }

    /** Ends the stream from any thread, e.g. when the node stops. */
    void close() {
        context.runOnContext(nothing -> stop(true));
    }

    private void stop(boolean say) {
        if (over) {
            return;
        }
        over = true;
        router.streams.remove(this);
        router.vertx.cancelTimer(beat);
        router.vertx.cancelTimer(end);
        if (subscription != null) {
            subscription.cancel();
        }
        if (say && !response.ended()) {
            response.end();
        }
        answering.over(200, bytes);
    }
}
