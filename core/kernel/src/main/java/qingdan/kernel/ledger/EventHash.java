package qingdan.kernel.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * The hash that chains a stream: SHA-256 over previous hash, stream, version, id, type, schema, time in microseconds,
 * actor and payload. Texts and payload go in with their length before them, so no two events can share a hash by
 * moving a border. It is taken over the stored bytes, never over a database's rendering of them.
 */
public final class EventHash {
    public static final int BYTES = 32;

    private EventHash() {}

    /** What the first event of a stream, and the first entry of a log, is chained to. */
    public static byte[] zero() {
        return new byte[BYTES];
    }

    public static byte[] of(
            byte[] previous,
            String stream,
            long version,
            UUID id,
            String type,
            int schema,
            Instant at,
            String actorJson,
            byte[] payload) {
        MessageDigest sha = sha256();
        sha.update(previous);
        text(sha, stream);
        sha.update(ByteBuffer.allocate(Long.BYTES * 3)
                .putLong(version)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .flip());
        text(sha, type);
        sha.update(ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                .putInt(schema)
                .putLong(micros(at))
                .flip());
        text(sha, actorJson);
        bytes(sha, payload);
        return sha.digest();
    }

    public static byte[] of(byte[] previous, StoredEvent event) {
        return of(
                previous,
                event.stream(),
                event.version(),
                event.id(),
                event.type(),
                event.schema(),
                event.at(),
                event.actorJson(),
                event.payload());
    }

    /** The chain of a node's log: SHA-256 of the entry before and this event's hash. */
    public static byte[] chain(byte[] previousChain, byte[] eventHash) {
        MessageDigest sha = sha256();
        sha.update(previousChain);
        return sha.digest(eventHash);
    }

    private static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
    }

    private static void text(MessageDigest sha, String text) {
        bytes(sha, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(MessageDigest sha, byte[] bytes) {
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every JDK, but it is missing", e);
        }
    }
}
