package qingdan.kernel.ledger;

/**
 * A sealed event as one JSON text, for SQL functions of projections: {@code {eventId, origin, seq, version, type, at, actor, payload}}.
 *
 * <p>Actor and payload are put in as stored, without reading them.
 */
public final class EventText {
    private EventText() {}

    public static String of(SealedEvent sealed) {
        StoredEvent e = sealed.event();
        return "{\"eventId\":\"" + e.id() + "\",\"origin\":\"" + sealed.origin() + "\",\"seq\":" + sealed.seq()
                + ",\"version\":" + e.version() + ",\"type\":\"" + e.type() + "\",\"at\":\"" + e.at() + "\",\"actor\":"
                + e.actorJson() + ",\"payload\":" + e.payloadText() + "}";
    }
}
