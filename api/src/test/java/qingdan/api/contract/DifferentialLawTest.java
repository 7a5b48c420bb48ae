package qingdan.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Validator;
import io.vertx.openapi.contract.MediaType;
import io.vertx.openapi.contract.OpenAPIContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import qingdan.contract.Bundle;
import qingdan.contract.ContractJson;

/**
 * The compiled checks against a second implementation, vertx-openapi's validator: the same verdict on ten thousand generated bodies over
 * every request schema of the bundle, and on five thousand over a contract that uses every keyword. Where we are stricter on purpose
 * stands in its own test.
 */
final class DifferentialLawTest {
    private static final long SEED = 20_141_028;
    private static final int BODIES = 10_000;
    private static final int FEATURE_BODIES = 5_000;

    @Test
    void shouldAgreeWithVertxOnEveryRequestOfTheBundle() throws Exception {
        compare(Bundle.tree(), BODIES, 0.12);
    }

    @Test
    void shouldAgreeWithVertxOnEveryKeyword() throws Exception {
        compare(sample(), FEATURE_BODIES, 0.03);
    }

    private static JsonNode sample() {
        try (var in = Objects.requireNonNull(
                DifferentialLawTest.class.getResourceAsStream("/qingdan/api/test/sample-contract.json"))) {
            return ContractJson.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(JsonNode bundle, int bodies, double mischief) throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            Map<String, Validator> oracle = oracle(vertx, bundle);
            List<Operation> operations = new ArrayList<>();
            for (Operation operation : CompiledContract.of(bundle).operations()) {
                if (operation.body() != null && !operation.body().streamed()) {
                    operations.add(operation);
                }
            }
            assertFalse(operations.isEmpty());
            Random random = new Random(SEED);
            compareAll(
                    new InstanceMaker(bundle, random, 0),
                    new InstanceMaker(bundle, random, mischief),
                    operations,
                    oracle,
                    bodies);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private static void compareAll(
            InstanceMaker good,
            InstanceMaker mixed,
            List<Operation> operations,
            Map<String, Validator> oracle,
            int bodies) {
        int valid = 0;
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < bodies; i++) {
            Operation operation = operations.get(i % operations.size());
            Operation.Body body = Objects.requireNonNull(operation.body());
            JsonNode schema = operation.source().at("/requestBody/content/application~1json/schema");
            String text =
                    (i / operations.size() % 3 == 0 ? good : mixed).make(schema).toString();
            boolean ours = ours(body, text);
            boolean theirs = theirs(Objects.requireNonNull(oracle.get(operation.id())), text);
            valid += ours ? 1 : 0;
            if (ours != theirs) {
                differences.add(operation.id() + " seed=" + SEED + " i=" + i + " ours=" + ours + " theirs=" + theirs
                        + " " + text);
            }
        }
        assertEquals(
                List.of(),
                differences.subList(0, Math.min(5, differences.size())),
                differences.size() + " differences");
        assertTrue(valid > bodies / 4 && valid < bodies * 3 / 4, "valid " + valid + " of " + bodies);
    }

    private static boolean ours(Operation.Body body, String text) {
        JsonTape value = BodyReader.readOrNull(text.getBytes(StandardCharsets.UTF_8));
        return value != null && body.check().accepts(value);
    }

    private static boolean theirs(Validator validator, String text) {
        return Boolean.TRUE.equals(validator.validate(Json.decodeValue(text)).getValid());
    }

    private static Map<String, Validator> oracle(Vertx vertx, JsonNode bundle)
            throws InterruptedException, ExecutionException, TimeoutException {
        JsonNode view = runtimeView(bundle.deepCopy());
        OpenAPIContract contract = OpenAPIContract.from(vertx, new JsonObject(view.toString()))
                .toCompletionStage()
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
        Map<String, Validator> validators = new HashMap<>();
        contract.operations().forEach(operation -> {
            MediaType json = operation.getRequestBody() == null
                    ? null
                    : operation.getRequestBody().getContent().get("application/json");
            if (json != null) {
                validators.put(
                        operation.getOperationId(),
                        contract.getSchemaRepository().validator(json.getSchema()));
            }
        });
        return validators;
    }

    /** vertx-openapi 5.0.8 knows few media types: problems are taken as JSON, all others as bytes. */
    private static JsonNode runtimeView(JsonNode node) {
        for (JsonNode child : node) {
            runtimeView(child);
        }
        if (node instanceof ObjectNode object && object.path("content").isObject()) {
            ObjectNode content = (ObjectNode) object.get("content");
            Map<String, JsonNode> renamed = new HashMap<>();
            for (Iterator<Map.Entry<String, JsonNode>> it = content.fields(); it.hasNext(); ) {
                Map.Entry<String, JsonNode> media = it.next();
                if (!media.getKey().equals("application/json") && media.getKey().contains("/")) {
                    renamed.put(
                            media.getKey().endsWith("json") ? "application/json" : "application/octet-stream",
                            media.getValue());
                    it.remove();
                }
            }
            renamed.forEach(content::set);
        }
        return node;
    }

    @Test
    void shouldBeStricterThanVertxOnlyWhereNothingCouldHoldTheValue() {
        // given: what vertx-json-schema 5.0.8 lets through, although no column, java.time or UUID holds it, or ECMA 262
        // forbids it
        assertStricter("{\"type\":\"string\",\"maxLength\":40,\"format\":\"date-time\"}", "2024-01-02T03:04:05");
        assertStricter(
                "{\"type\":\"string\",\"maxLength\":60,\"format\":\"uuid\"}",
                "urn:uuid:0198a6f2-7c50-7000-8000-000000000001");
        assertStricter("{\"type\":\"string\",\"maxLength\":7,\"pattern\":\"^[0-9]{6}$\"}", "340000\n");
        assertStricter("{\"type\":\"string\",\"maxLength\":9}", "a\u0000b");
        assertStricter("{\"type\":\"string\",\"maxLength\":9}", "a\ud842");
    }

    private static void assertStricter(String schema, String text) {
        try {
            Check check = new SchemaCompiler(ContractJson.mapper().createObjectNode())
                    .compile(ContractJson.mapper().readTree(schema), "test");
            assertFalse(check.accepts(JsonTape.ofText(text)), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
