package qingdan.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import qingdan.contract.Bundle;
import qingdan.contract.ContractJson;

/** The committed bundle compiles whole; a contract that says too little or too much does not. */
final class BundleLawTest {
    @Test
    void shouldCompileEveryOperationOfTheBundle() {
        JsonNode bundle = Bundle.tree();
        int declared = 0;
        for (JsonNode path : bundle.path("paths")) {
            for (var fields = path.fieldNames(); fields.hasNext(); ) {
                declared += List.of("get", "put", "post", "delete").contains(fields.next()) ? 1 : 0;
            }
        }

        CompiledContract contract = CompiledContract.of(bundle);

        assertEquals(declared, contract.operations().size());
        assertTrue(contract.operations().stream()
                .allMatch(operation -> operation.path().startsWith("/v1/")));
    }

    @Test
    void shouldRefuseToStartWhenTheContractIsIncomplete() {
        refused("Expected a security statement", op -> op.remove("security"));
        refused("Expected security: [] exactly where x-audience says public", op -> op.putArray("security"));
        refused("Expected operationId", op -> op.remove("operationId"));
        refused("once, but it stands there twice", op -> op.put("operationId", "getOther"));
        refused("Expected x-audience", op -> op.remove("x-audience"));
        refused("Expected exactly one tag", op -> op.putArray("tags"));
        refused("but found not", op -> schema(op).putObject("not"));
        refused("Expected a format this node can check", op -> schema(op).put("format", "hostname"));
        refused(
                "no repetition inside a repetition",
                op -> schema(op).put("pattern", "^(a+)+$").put("maxLength", 9));
        refused("no look-around", op -> schema(op).put("pattern", "^(?=a)b$").put("maxLength", 9));
        refused("no back reference", op -> schema(op).put("pattern", "^(a)\\1$").put("maxLength", 9));
        refused("Expected maxLength beside pattern", op -> schema(op).put("pattern", "^a$"));
        refused("but it does not", op -> schema(op).put("$ref", "#/components/schemas/None"));
        refused("Expected a reference inside the bundle", op -> schema(op).put("$ref", "other.yaml#/X"));
        refused(
                "Expected in: path, query or header",
                op -> op.putArray("parameters").addObject().put("name", "c").put("in", "cookie"));
    }

    private static ObjectNode schema(ObjectNode op) {
        ObjectNode schema = ContractJson.mapper().createObjectNode().put("type", "string");
        ObjectNode body = op.putObject("requestBody").putObject("content").putObject("application/json");
        body.set("schema", schema);
        return schema;
    }

    private static void refused(String message, Consumer<ObjectNode> change) {
        ObjectNode bundle = ContractJson.mapper().createObjectNode();
        ObjectNode paths = bundle.putObject("paths");
        operation(paths.putObject("/v1/other").putObject("get"), "getOther");
        ObjectNode op = paths.putObject("/v1/things").putObject("post");
        operation(op, "getThing");
        change.accept(op);

        ContractRefused thrown = assertThrows(ContractRefused.class, () -> CompiledContract.of(bundle), message);

        assertTrue(String.valueOf(thrown.getMessage()).contains(message), thrown.getMessage());
    }

    private static void operation(ObjectNode op, String id) {
        op.put("operationId", id);
        op.putArray("tags").add("Sample");
        op.putArray("x-audience").add("citizen");
        op.putArray("security").addObject().putArray("citizen");
        op.putObject("responses").putObject("200").put("description", "ok");
    }
}
