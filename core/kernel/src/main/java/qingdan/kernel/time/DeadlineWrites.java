package qingdan.kernel.time;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import qingdan.kernel.ledger.RoomWrite;

/** Sets, cancels and marks deadlines inside a commit: {@code new DeadlineWrites().set(...).cancel(...).write()}. */
public final class DeadlineWrites {
    /** SQL state of a commit rejected because a deadline it fires was fired or cancelled before. */
    public static final String NOT_OPEN = "QD003";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode all = JSON.createObjectNode();

    /** A new deadline; the same id again moves it, as long as it has not fired. */
    public DeadlineWrites set(UUID id, String stream, String kind, Instant dueAt) {
        return set(id, stream, kind, dueAt, JSON.createObjectNode());
    }

    public DeadlineWrites set(UUID id, String stream, String kind, Instant dueAt, ObjectNode payload) {
        all.withArray("set")
                .addObject()
                .put("id", id.toString())
                .put("stream", stream)
                .put("kind", kind)
                .put("dueAt", dueAt.toString())
                .set("payload", payload);
        return this;
    }

    /** Takes back all open deadlines of a stream. Happens before {@link #set} of the same commit. */
    public DeadlineWrites cancel(String stream) {
        all.withArray("cancel").addObject().put("stream", stream);
        return this;
    }

    /** Takes back the open deadlines of one kind. */
    public DeadlineWrites cancel(String stream, String kind) {
        all.withArray("cancel").addObject().put("stream", stream).put("kind", kind);
        return this;
    }

    /** Takes back one deadline, if it is open. Happens before {@link #set} of the same commit. */
    public DeadlineWrites cancel(UUID id) {
        all.withArray("cancelIds").add(id.toString());
        return this;
    }

    /** This commit is what the deadline was for; rejected with {@link #NOT_OPEN} when it is no longer open. */
    public DeadlineWrites fired(UUID id) {
        all.withArray("fired").add(id.toString());
        return this;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public RoomWrite write() {
        return RoomWrite.of("kernel", all.toString());
    }
}
