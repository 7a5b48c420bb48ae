package qingdan.kernel.ledger;

import java.nio.charset.StandardCharsets;

/**
 * What one commit changes in a room's own tables, handed to the SQL function {@code <room>.write(jsonb)} inside the
 * commit's transaction. The shape of the JSON is the room's own. The room {@code kernel} sets and cancels deadlines.
 *
 * @param json UTF-8 JSON
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RoomWrite(String room, byte[] json) {
    public RoomWrite {
        if (!room.matches("[a-z]+")) {
            throw new IllegalArgumentException("Expected the name of a room, but got " + room);
        }
    }

    public static RoomWrite of(String room, String json) {
        return new RoomWrite(room, json.getBytes(StandardCharsets.UTF_8));
    }
}
