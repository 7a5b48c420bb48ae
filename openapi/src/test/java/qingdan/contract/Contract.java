package qingdan.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The bundle as the tests walk it. */
record Contract(JsonNode root) {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete");

    record Operation(String id, String method, String path, JsonNode node) {}

    static Contract load() {
        return new Contract(Bundle.tree());
    }

    List<Operation> operations() {
        List<Operation> list = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.get("paths").properties()) {
            for (String method : METHODS) {
                JsonNode node = path.getValue().get(method);
                if (node != null) {
                    list.add(new Operation(node.path("operationId").asText(), method, path.getKey(), node));
                }
            }
        }
        return list;
    }

    JsonNode resolve(JsonNode node) {
        String ref = node.path("$ref").asText("");
        return ref.isEmpty() ? node : resolve(root.at(ref.substring(1)));
    }
}
