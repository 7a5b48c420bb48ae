package qingdan.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The committed bundle of the contract, as the jar carries it: what the router compiles and {@code /openapi.json} serves. */
public final class Bundle {
    private Bundle() {}

    /** The public contract, OpenAPI 3.1 JSON, bytes as committed. */
    public static byte[] contract() {
        return bytes("qingdan.json");
    }

    /** The public contract as a tree; each call reads it anew. */
    public static JsonNode tree() {
        try {
            return ContractJson.mapper().readTree(contract());
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a readable contract, but it is broken", e);
        }
    }

    static byte[] bytes(String name) {
        String path = "/qingdan/contract/" + name;
        try (InputStream in = Bundle.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Expected resource " + path + ", but the jar lacks it");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
