package qingdan.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import qingdan.registry.edition.EditionKey;
import qingdan.registry.edition.ItemProof;
import qingdan.registry.edition.ItemProof.Verdict;

/**
 * Checks the proof of an item version without any network (离线核验). The key file is the node's public key as a JWK, or a topology in
 * which the node stands.
 */
final class VerifyItem {
    private VerifyItem() {}

    /**
     * Prints what it found.
     *
     * @return 0 when all is proven; 1 when not, also when only the key is missing; 2 when a file cannot be read
     */
    static int run(String[] arguments, @Nullable String keyFile) {
        if (arguments.length < 2 || arguments[1].startsWith("--")) {
            System.err.println("用法 usage: verify-item FILE [--key KEYFILE]");
            return 2;
        }
        ObjectMapper mapper = new ObjectMapper();
        try {
            ItemProof proof = ItemProof.of(mapper.readTree(new File(arguments[1])));
            Verdict verdict = verdict(proof, keyFile == null ? null : mapper.readTree(new File(keyFile)));
            System.out.println(proof.edition().name() + "  " + proof.edition().id() + "  "
                    + proof.document().path("itemCode").asText() + "  v"
                    + proof.document().path("version").asInt() + "  "
                    + proof.document().path("content").path("name").asText());
            System.out.println(verdict.text());
            return verdict == Verdict.PROVEN ? 0 : 1;
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("无法读取 | cannot be read: " + e.getMessage());
            return 2;
        }
    }

    private static Verdict verdict(ItemProof proof, @Nullable JsonNode keys) {
        if (keys == null) return proof.inTree() ? Verdict.KEY_MISSING : Verdict.NOT_IN_EDITION;
        JsonNode jwk = keys;
        for (JsonNode node : keys.path("nodes"))
            if (node.path("nodeId")
                    .asText(node.path("id").asText())
                    .equals(proof.edition().node())) jwk = node.path("publicKey");
        return proof.check(EditionKey.ofJwk(jwk));
    }
}
