package qingdan.api.http;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the examples of the bundle: each stands under components and is referred to. */
final class ContractExamples {
    private ContractExamples() {}

    /** The example's value as JSON text, wherever it stands. */
    static String value(JsonNode bundle, JsonNode example) {
        String reference = example.path("$ref").asText("");
        JsonNode found = reference.isEmpty() ? example : bundle.at(reference.substring(1));
        if (!found.has("value")) throw new AssertionError("Expected an example with a value, but got " + example);
        return found.path("value").toString();
    }
}
