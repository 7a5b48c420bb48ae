package qingdan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every example of the contract fits its schema, and is read and written by the generated records without loss. */
class ExamplesTest {
    private final Contract contract = Contract.load();
    private final JsonObject components =
            new JsonObject(new String(Bundle.contract(), StandardCharsets.UTF_8)).getJsonObject("components");

    private final Map<String, Validator> validators = new HashMap<>();

    private record Sample(String where, String type, JsonNode value) {}

    @Test
    void shouldFitItsSchemaWhenItIsAnExample() {
        List<Sample> samples = samples();
        assertTrue(samples.size() >= contract.operations().size(), "Expected more than " + samples.size());
        for (Sample sample : samples) {
            OutputUnit verdict = validator(sample.type())
                    .validate(new JsonObject(sample.value().toString()));
            assertTrue(verdict.getValid(), () -> sample.where() + ": " + verdict.getErrors());
        }
    }

    @Test
    void shouldRefuseAnExampleThatWasSpoilt() {
        // given: the same validators must be able to say no
        for (Sample sample : samples()) {
            JsonObject spoilt = new JsonObject(sample.value().toString());
            List<String> required = new ArrayList<>();
            contract.root()
                    .at("/components/schemas/" + sample.type() + "/required")
                    .forEach(n -> required.add(n.asText()));
            if (required.isEmpty()) {
                continue;
            }

            // when
            spoilt.remove(required.get(0));

            // then
            assertFalse(validator(sample.type()).validate(spoilt).getValid(), sample.where());
        }
    }

    @Test
    void shouldComeBackTheSameWhenTheGeneratedRecordsReadAndWriteIt() throws Exception {
        for (Sample sample : samples()) {
            // when
            Class<?> type = Class.forName("qingdan.contract.model." + sample.type());
            Object record = ContractJson.mapper().treeToValue(sample.value(), type);
            JsonNode back = ContractJson.mapper().readTree(ContractJson.write(record));

            // then
            assertEquals(sample.value(), back, sample.where());
        }
    }

    @Test
    void shouldRefuseUnknownFieldsWhenTheyComeIn() throws IOException {
        for (Sample sample : samples()) {
            if (!sample.where().endsWith("request")) {
                continue;
            }
            JsonObject more = new JsonObject(sample.value().toString()).put("unheardOf", 1);
            assertFalse(validator(sample.type()).validate(more).getValid(), sample.where());
        }
    }

    private List<Sample> samples() {
        List<Sample> list = new ArrayList<>();
        for (Contract.Operation o : contract.operations()) {
            collect(list, o.id() + " request", o.node().at("/requestBody/content/application~1json"));
            for (Map.Entry<String, JsonNode> answer : o.node().get("responses").properties()) {
                if (answer.getKey().startsWith("2")) {
                    JsonNode media = contract.resolve(answer.getValue()).at("/content/application~1json");
                    collect(list, o.id() + " " + answer.getKey(), media);
                }
            }
        }
        return list;
    }

    private void collect(List<Sample> list, String where, JsonNode media) {
        String ref = media.at("/schema/$ref").asText("");
        for (JsonNode example : media.path("examples")) {
            list.add(new Sample(
                    where,
                    ref.substring(ref.lastIndexOf('/') + 1),
                    contract.resolve(example).get("value")));
        }
    }

    private Validator validator(String type) {
        return validators.computeIfAbsent(type, this::compile);
    }

    private Validator compile(String type) {
        JsonObject schema = new JsonObject()
                .put("$ref", "#/components/schemas/" + type)
                .put("components", new JsonObject().put("schemas", components.getJsonObject("schemas")));
        return Validator.create(
                JsonSchema.of(schema),
                new JsonSchemaOptions()
                        .setBaseUri("https://qingdan.invalid/")
                        .setDraft(Draft.DRAFT202012)
                        .setOutputFormat(OutputFormat.Basic));
    }
}
