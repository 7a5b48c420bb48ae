package qingdan.kernel.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import qingdan.kernel.domain.Actor;

/**
 * An event as it stands in the ledger.
 *
 * @param version place in its stream, from 1 without gaps
 * @param actorJson the actor exactly as stored and hashed
 * @param hash SHA-256 over the previous event's hash and everything of this one, see {@link EventHash}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StoredEvent(
        UUID id,
        String stream,
        long version,
        String type,
        int schema,
        Instant at,
        String actorJson,
        byte[] payload,
        byte[] hash) {
    public Actor actor() {
        return ActorJson.read(actorJson);
    }

    public String payloadText() {
        return new String(payload, StandardCharsets.UTF_8);
    }
}
