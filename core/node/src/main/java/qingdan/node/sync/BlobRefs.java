package qingdan.node.sync;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the files that an event names: every {@code sha256} in its payload. */
final class BlobRefs {
    private static final JsonFactory JSON = new JsonFactory();

    private BlobRefs() {}

    static Set<String> of(byte[] payload) {
        Set<String> found = new LinkedHashSet<>();
        try (JsonParser parser = JSON.createParser(payload)) {
            while (parser.nextToken() != null)
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("sha256")
                        && parser.nextToken() == JsonToken.VALUE_STRING
                        && parser.getText().matches("[0-9a-f]{64}")) found.add(parser.getText());
            return found;
        } catch (IOException e) {
            throw new IllegalStateException("Expected a sealed payload to be JSON, but it is not", e);
        }
    }
}
