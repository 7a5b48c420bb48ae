package qingdan.api.http;

import java.time.Duration;

/**
 * A limit on everything a stranger can make the node hold or wait for (限制). Sizes in bytes.
 *
 * @param headerBytes all headers of a request together; more is 431
 * @param headers number of headers; more is 431
 * @param lineBytes request line; more is 414
 * @param bodyBytes JSON body, unless the contract says {@code x-max-bytes}; more is 413
 * @param nodeBodyBytes JSON body of operations for nodes only
 * @param heldBytes JSON bodies on their way in, all together; more is 503
 * @param inlineBytes bodies up to here are validated on the event loop, larger ones on a worker
 * @param headerTime from connecting to the end of the first request's headers
 * @param idleTime between two requests, or without any byte
 * @param bodyTime for a body to arrive, plus what {@code uploadRate} grants
 * @param uploadRate least bytes per second of a long body
 * @param answerTime for the room to answer; then 503
 * @param heartbeat between two signs of life on an event stream
 * @param streamTime after which an event stream ends, so that a client signs in anew
 * @param connections open connections; more are closed at once
 * @param perAddress requests of one address, before it is known who calls
 * @param perSubject requests of one signed-in subject
 * @param callers buckets remembered for rate limits
 * @param gzipFrom answers from here on are compressed for those who accept it
 */
public record Limits(
        int headerBytes,
        int headers,
        int lineBytes,
        long bodyBytes,
        long nodeBodyBytes,
        long heldBytes,
        int inlineBytes,
        Duration headerTime,
        Duration idleTime,
        Duration bodyTime,
        int uploadRate,
        Duration answerTime,
        Duration heartbeat,
        Duration streamTime,
        int connections,
        Rate perAddress,
        Rate perSubject,
        int callers,
        int gzipFrom) {

    /** A token bucket: {@code perSecond} flow in, at most {@code burst} are kept. */
    public record Rate(int perSecond, int burst) {
        public static final Rate NONE = new Rate(0, 0);

        boolean unlimited() {
            return perSecond <= 0;
        }
    }

    public static Limits standard() {
        return new Limits(
                16 * 1024,
                100,
                8 * 1024,
                1024 * 1024,
                16L * 1024 * 1024,
                96L * 1024 * 1024,
                64 * 1024,
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Duration.ofSeconds(20),
                16 * 1024,
                Duration.ofSeconds(15),
                Duration.ofSeconds(15),
                Duration.ofMinutes(30),
                10_000,
                new Rate(400, 1_600),
                new Rate(60, 240),
                100_000,
                1_400);
    }

    public Limits withRates(Rate address, Rate subject) {
        return new Limits(
                headerBytes,
                headers,
                lineBytes,
                bodyBytes,
                nodeBodyBytes,
                heldBytes,
                inlineBytes,
                headerTime,
                idleTime,
                bodyTime,
                uploadRate,
                answerTime,
                heartbeat,
                streamTime,
                connections,
                address,
                subject,
                callers,
                gzipFrom);
    }

    public Limits withTimes(Duration header, Duration idle, Duration body, Duration answer, Duration beat) {
        return new Limits(
                headerBytes,
                headers,
                lineBytes,
                bodyBytes,
                nodeBodyBytes,
                heldBytes,
                inlineBytes,
                header,
                idle,
                body,
                uploadRate,
                answer,
                beat,
                streamTime,
                connections,
                perAddress,
                perSubject,
                callers,
                gzipFrom);
    }
}
