package qingdan.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import qingdan.contract.ContractJson;

/** Headers of a stored answer: a JSON object of texts. */
final class StoredHeaders {
    private StoredHeaders() {}

    static Map<String, String> parse(String json) {
        if (json.isEmpty()) {
            return Map.of();
        }
        try {
            return ContractJson.mapper().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Expected stored headers to be a JSON object of texts, but they are not", e);
        }
    }
}
