package qingdan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.yaml.snakeyaml.Yaml;

/**
 * The gate against breaking changes: today's bundle against the last released one (openapi/released/v1.json). A break
 * passes only if allowed-breaks.yaml names its operation with a reason and a date that is not past.
 */
class CompatibilityTest {
    private static final Path RELEASED = Path.of("released/v1.json");
    private static final Path ALLOWED = Path.of("released/allowed-breaks.yaml");

    @Test
    void shouldBreakNothingThatWasReleased() throws IOException {
        String released = Files.readString(RELEASED);
        Set<String> breaks = breaks(released, new String(Bundle.contract(), StandardCharsets.UTF_8));
        breaks.removeAll(allowed());
        assertEquals(Set.of(), breaks, "Expected no break of released operations; see openapi/README.md");
    }

    @Test
    void shouldSeeABreakWhenAnOperationIsRemoved() {
        assertEquals(Set.of("GET /v1/tasks/counts"), breaksOf(root -> ((ObjectNode) root.get("paths"))
                .remove("/v1/tasks/counts")));
    }

    @Test
    void shouldSeeABreakWhenARequestDemandsANewField() {
        assertTrue(breaksOf(root -> {
                    ObjectNode accept = (ObjectNode) root.at("/components/schemas/AcceptCase");
                    accept.withArray("required").add("seal");
                    ((ObjectNode) accept.get("properties")).putObject("seal").put("type", "string");
                })
                .contains("POST /v1/cases/{caseId}/acceptance"));
    }

    @Test
    void shouldSeeABreakWhenAnAnswerLosesAField() {
        assertTrue(breaksOf(root -> {
                    ObjectNode counts = (ObjectNode) root.at("/components/schemas/TaskCounts");
                    ((ObjectNode) counts.get("properties")).remove("paused");
                    counts.putArray("required").add("total");
                })
                .contains("GET /v1/tasks/counts"));
    }

    @Test
    void shouldSeeABreakWhenAFieldChangesItsType() {
        assertTrue(breaksOf(root -> ((ObjectNode) root.at("/components/schemas/TaskCounts/properties/total"))
                        .removeAll()
                        .put("type", "string")
                        .put("maxLength", 20))
                .contains("GET /v1/tasks/counts"));
    }

    @Test
    void shouldSeeABreakWhenARequestAcceptsFewerWords() {
        assertTrue(breaksOf(root ->
                        ((ArrayNode) root.at("/components/schemas/DeliverCase/properties/method/enum")).remove(0))
                .contains("POST /v1/cases/{caseId}/delivery"));
    }

    @Test
    void shouldSeeABreakWhenAQueryParameterBecomesRequired() {
        assertTrue(
                breaksOf(root -> ((ObjectNode) root.at("/paths/~1v1~1regions/get/parameters/0")).put("required", true))
                        .contains("GET /v1/regions"));
    }

    @Test
    void shouldSeeNoBreakWhenAnAnswerGrowsOrAnOperationIsAdded() {
        assertEquals(Set.of(), breaksOf(root -> {
            ((ObjectNode) root.at("/components/schemas/TaskCounts/properties"))
                    .putObject("later")
                    .put("type", "string");
            ObjectNode paths = (ObjectNode) root.get("paths");
            paths.set("/v1/tasks/totals", paths.get("/v1/tasks/counts").deepCopy());
            ((ObjectNode) paths.at("/~1v1~1tasks~1totals/get")).put("operationId", "getTaskTotals");
        }));
    }

    private interface Change {
        void apply(ObjectNode root);
    }

    /** What the gate says of a change to the operations that the samples name; the others stay out, comparing them all takes seconds. */
    private static Set<String> breaksOf(Change change) {
        ObjectNode root = (ObjectNode) Bundle.tree();
        ((ObjectNode) root.get("paths"))
                .retain(
                        "/v1/tasks/counts",
                        "/v1/cases/{caseId}/acceptance",
                        "/v1/cases/{caseId}/delivery",
                        "/v1/regions");
        String before = root.toString();
        change.apply(root);
        return breaks(before, root.toString());
    }

    private static Set<String> breaks(String before, String after) {
        ChangedOpenApi diff = OpenApiCompare.fromContents(before, after);
        Set<String> names = new TreeSet<>();
        diff.getMissingEndpoints().forEach(e -> names.add(e.getMethod() + " " + e.getPathUrl()));
        diff.getChangedOperations().stream()
                .filter(ChangedOperation::isIncompatible)
                .forEach(o -> names.add(o.getHttpMethod() + " " + o.getPathUrl()));
        return names;
    }

    /** Lines "- {operation: "GET /v1/x", reason: …, until: 2027-01-01}"; a past date allows nothing. */
    private static Set<String> allowed() throws IOException {
        Set<String> names = new TreeSet<>();
        if (!Files.exists(ALLOWED)) {
            return names;
        }
        Object entries = new Yaml().load(Files.readString(ALLOWED));
        if (entries instanceof List<?> list) {
            for (Object entry : list) {
                Map<?, ?> map = (Map<?, ?>) entry;
                LocalDate until = LocalDate.parse(String.valueOf(map.get("until")));
                assertTrue(String.valueOf(map.get("reason")).length() > 10, "Expected a reason for " + map);
                if (!until.isBefore(LocalDate.now(ZoneId.of("Asia/Shanghai")))) {
                    names.add(String.valueOf(map.get("operation")));
                }
            }
        }
        return names;
    }
}
