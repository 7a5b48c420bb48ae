package qingdan.kernel.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Actor;

/** The actor as it is stored and hashed: one JSON object, members in a fixed order, absent ones left out. */
public final class ActorJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ActorJson() {}

    public static String write(Actor actor) {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", actor.kind().name());
        node.put("subject", actor.subject());
        node.put("name", actor.name());
        putPresent(node, "principal", actor.principal());
        putPresent(node, "org", actor.org());
        putPresent(node, "post", actor.post());
        putPresent(node, "region", actor.region());
        return node.toString();
    }

    public static Actor read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return new Actor(
                    Actor.Kind.valueOf(node.path("kind").asText()),
                    node.path("subject").asText(),
                    node.path("name").asText(),
                    present(node, "principal"),
                    present(node, "org"),
                    present(node, "post"),
                    present(node, "region"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Expected an actor as JSON, but it does not parse", e);
        }
    }

    private static void putPresent(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static @Nullable String present(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }
}
