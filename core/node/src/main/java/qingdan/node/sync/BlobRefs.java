package qingdan.node.sync;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import qingdan.kernel.ledger.SealedEvent;

/** Finds the files that events name: every {@code sha256} in their payloads. */
final class BlobRefs {
    private static final JsonFactory JSON = new JsonFactory();

    private BlobRefs() {}

    static Set<String> of(List<SealedEvent> events) {
        Set<String> found = new LinkedHashSet<>();
        for (SealedEvent sealed : events) collect(sealed.event().payload(), found);
        return found;
    }

    private static void collect(byte[] payload, Set<String> found) {
        try (JsonParser parser = JSON.createParser(payload)) {
            while (parser.nextToken() != null)
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("sha256")
                        && parser.nextToken() == JsonToken.VALUE_STRING
                        && parser.getText().matches("[0-9a-f]{64}")) found.add(parser.getText());
        } catch (IOException e) {
            throw new IllegalStateException("Expected a sealed payload to be JSON, but it is not", e);
        }
    }
}
