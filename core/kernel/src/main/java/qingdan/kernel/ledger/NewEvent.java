package qingdan.kernel.ledger;

import java.nio.charset.StandardCharsets;

/**
 * One event to be recorded (办件事件): what happened, as the room writes it down.
 *
 * @param type room and past-tense name, e.g. {@code casework.CaseAccepted}
 * @param schema version of the payload's shape, from 1
 * @param payload UTF-8 JSON, stored and hashed byte for byte; at most 1 MiB
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes are handed over, not shared
public record NewEvent(String type, int schema, byte[] payload) {
    public static final int MAX_PAYLOAD_BYTES = 1 << 20;

    public NewEvent {
        if (!type.matches("[a-z]+[.][A-Z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("Expected a type such as casework.CaseAccepted, but got " + type);
        }
        if (schema < 1) {
            throw new IllegalArgumentException("Expected a schema version from 1, but got " + schema);
        }
        if (payload.length > MAX_PAYLOAD_BYTES) {
            throw new IllegalArgumentException("Expected at most 1 MiB of payload, but got " + payload.length);
        }
    }

    public static NewEvent of(String type, int schema, String json) {
        return new NewEvent(type, schema, json.getBytes(StandardCharsets.UTF_8));
    }
}
