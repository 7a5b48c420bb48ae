package qingdan.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.registry.edition.EditionKey;
import qingdan.registry.edition.EditionStatement;
import qingdan.registry.edition.ItemProof;

/** {@code ./qd verify-item}: its exit code is what a script goes by, so only what is wholly proven is 0. */
class VerifyItemLawTest {
    private static final String CODE = "11340100QD001901552340119005000";
    private static final String NODE = "ah-340100";

    @TempDir
    @SuppressWarnings("NullAway.Init") // given by JUnit
    Path folder;

    private KeyPair keys = pair();
    private String proof = "";

    /** An edition of one item: its root is the hash of its leaf (RFC 6962), computed here without the product's own tree. */
    @BeforeEach
    void sign() throws Exception {
        keys = pair();
        ObjectNode content = new ObjectMapper().createObjectNode().put("name", "取水许可");
        String canonical = "{\"content\":{\"name\":\"取水许可\"},\"effectiveFrom\":\"2026-01-01\",\"itemCode\":\"" + CODE
                + "\",\"version\":2}";
        ByteArrayOutputStream leaf = new ByteArrayOutputStream();
        leaf.write(0);
        leaf.write(canonical.getBytes(StandardCharsets.UTF_8));
        String root =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(leaf.toByteArray()));
        LocalDate day = LocalDate.of(2026, 3, 2);
        EditionStatement edition = new EditionStatement("340100-2026", "2026年本", "340100", false, day, 1, root, NODE);
        proof = new ItemProof(
                        edition,
                        EditionKey.sign(keys.getPrivate(), edition),
                        ItemProof.document(CODE, 2, LocalDate.of(2026, 1, 1), content),
                        0,
                        List.of())
                .toJson()
                .toString();
    }

    @Test
    void whatIsProvenIsZero() throws Exception {
        assertEquals(
                0,
                run(
                        proof,
                        "{\"nodes\": [{\"nodeId\": \"ah-340000\", \"publicKey\": " + jwk(pair()) + "}, {\"nodeId\": \""
                                + NODE + "\", \"publicKey\": " + jwk(keys) + "}]}"),
                "the topology");
        assertEquals(0, run(proof, jwk(keys)), "the node's key alone");
    }

    @Test
    void whatIsNotProvenIsOne() throws Exception {
        assertEquals(1, run(proof.replace("取水许可", "取水许叮"), jwk(keys)), "another word");
        assertEquals(1, run(proof.replace("2026年本", "2025年本"), jwk(keys)), "another edition");
        assertEquals(1, run(proof, jwk(pair())), "another key");
        assertEquals(1, run(proof, null), "nobody's key: the signature was not checked");
    }

    @Test
    void whatCannotBeReadIsTwo() throws Exception {
        assertEquals(2, run("{\"edition\"", jwk(keys)));
        assertEquals(2, run("{}", jwk(keys)));
        assertEquals(2, run(proof, "{\"nodes\": []}"), "a topology without the node");
        assertEquals(2, VerifyItem.run(new String[] {"verify-item", "nowhere.json"}, null));
        assertEquals(2, VerifyItem.run(new String[] {"verify-item"}, null));
    }

    private int run(String proofText, @Nullable String keyText) throws Exception {
        Path file = Files.writeString(folder.resolve("proof.json"), proofText);
        String key = keyText == null
                ? null
                : Files.writeString(folder.resolve("key.json"), keyText).toString();
        return VerifyItem.run(new String[] {"verify-item", file.toString()}, key);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jwk(KeyPair pair) {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        return "{\"kty\": \"EC\", \"crv\": \"P-256\", \"x\": \""
                + number(key.getW().getAffineX()) + "\", \"y\": \""
                + number(key.getW().getAffineY()) + "\"}";
    }

    private static String number(BigInteger n) {
        byte[] bytes = HexFormat.of().parseHex(String.format("%064x", n));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
