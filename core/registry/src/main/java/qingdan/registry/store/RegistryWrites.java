package qingdan.registry.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import qingdan.kernel.ledger.RoomWrite;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.event.RegistryEvent;

/** What an event changes in the room's tables, as the JSON of the SQL function {@code registry.write}. */
public final class RegistryWrites {
    private RegistryWrites() {}

    /** The write that goes with the event, in the same transaction at home, or in the projection's elsewhere. */
    public static RoomWrite of(RegistryEvent event, Instant at) {
        return new RoomWrite("registry", json(event, at).getBytes(StandardCharsets.UTF_8));
    }

    static String json(RegistryEvent event, Instant at) {
        ObjectNode write = RegistryJson.MAPPER.createObjectNode();
        write.put("type", event.type());
        write.put("at", at.truncatedTo(ChronoUnit.MICROS).toString());
        write.set("event", RegistryJson.MAPPER.valueToTree(event));
        if (event instanceof ItemPublished published)
            write.set("guide", RegistryJson.MAPPER.valueToTree(GuideRow.of(published.content())));
        return write.toString();
    }
}
