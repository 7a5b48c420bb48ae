package qingdan.registry.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Canonical JSON, the tree, and the offline check: whatever is changed, the proof no longer holds. */
class EditionLawTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void oneFormWhateverTheOrderAndTheSpelling() throws Exception {
        String text =
                "{\"b\": [1, true, null, \"\\u4e2d\\n\"], \"a\": {\"ä\": 1, \"z\": \"\\\"\\\\\\u000f\", \"x\": null}}";
        assertEquals(
                "{\"a\":{\"z\":\"\\\"\\\\\\u000f\",\"ä\":1},\"b\":[1,true,null,\"中\\n\"]}",
                new String(CanonicalJson.bytes(JSON.readTree(text)), StandardCharsets.UTF_8));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.bytes(JSON.readTree("1.5")));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.bytes(JSON.readTree("9007199254740993")));
    }

    /** The tree of RFC 6962's own examples: its hashes are known to all who implement it. */
    @Test
    void theTreeIsThatOfTheRfc() {
        String[] inputs = {
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"
        };
        List<byte[]> leaves = new ArrayList<>();
        for (String input : inputs) leaves.add(MerkleTree.leaf(HexFormat.of().parseHex(input)));
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", hex(MerkleTree.root(List.of())));
        assertEquals(
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                hex(MerkleTree.root(leaves.subList(0, 1))));
        assertEquals(
                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                hex(MerkleTree.root(leaves.subList(0, 3))));
        assertEquals("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328", hex(MerkleTree.root(leaves)));
    }

    @Test
    void everyLeafOfEveryTreeIsProvenAndNoOther() {
        for (int size = 1; size <= 70; size++) {
            List<byte[]> leaves = new ArrayList<>();
            for (int i = 0; i < size; i++) leaves.add(MerkleTree.leaf(new byte[] {(byte) i}));
            byte[] root = MerkleTree.root(leaves);
            for (int i = 0; i < size; i++) {
                List<byte[]> path = MerkleTree.path(leaves, i);
                assertTrue(MerkleTree.holds(leaves.get(i), i, size, path, root), size + "/" + i);
                if (size > 1) {
                    assertFalse(MerkleTree.holds(leaves.get((i + 1) % size), i, size, path, root));
                    assertFalse(MerkleTree.holds(leaves.get(i), (i + 1) % size, size, path, root));
                    assertFalse(MerkleTree.holds(leaves.get(i), i, size, path.subList(1, path.size()), root));
                }
            }
        }
    }

    @Test
    void aChangedByteAnywhereFails() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        ObjectNode content = JSON.createObjectNode().put("name", "取水许可");
        ObjectNode document = ItemProof.document("X".repeat(31), 2, LocalDate.of(2026, 1, 1), content);
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < 5; i++) leaves.add(MerkleTree.leaf(new byte[] {(byte) i}));
        leaves.set(3, MerkleTree.leaf(CanonicalJson.bytes(document)));
        EditionStatement statement = new EditionStatement(
                "340100-2026",
                "2026年本",
                "340100",
                false,
                LocalDate.of(2026, 3, 1),
                5,
                hex(MerkleTree.root(leaves)),
                "340100");
        ItemProof proof = new ItemProof(
                statement, EditionKey.sign(keys.getPrivate(), statement), document, 3, MerkleTree.path(leaves, 3));
        String file = proof.toJson().toPrettyString();
        assertEquals(ItemProof.Verdict.PROVEN, ItemProof.of(JSON.readTree(file)).check(keys.getPublic()));
        assertEquals(
                ItemProof.Verdict.PROVEN,
                ItemProof.of(JSON.readTree(file)).check(EditionKey.ofJwk(JSON.readTree(jwk(keys)))));
        assertEquals(
                ItemProof.Verdict.NOT_SIGNED,
                ItemProof.of(JSON.readTree(file))
                        .check(generator.generateKeyPair().getPublic()));
        int changed = 0;
        for (String[] change : List.of(
                new String[] {"取水许可", "取水许叮"},
                new String[] {"\"version\" : 2", "\"version\" : 3"},
                new String[] {"\"index\" : 3", "\"index\" : 2"},
                new String[] {"2026年本", "2025年本"},
                new String[] {"\"items\" : 5", "\"items\" : 6"},
                new String[] {"\"below\" : false", "\"below\" : true"},
                new String[] {"\"day\" : \"2026-03-01\"", "\"day\" : \"2026-03-02\""},
                new String[] {hex(leaves.get(2)).substring(0, 8), "00000000"},
                new String[] {statement.root().substring(0, 8), "00000000"})) {
            assertTrue(file.contains(change[0]), change[0]);
            ItemProof other = ItemProof.of(JSON.readTree(file.replace(change[0], change[1])));
            if (other.check(keys.getPublic()) != ItemProof.Verdict.PROVEN) changed++;
        }
        assertEquals(9, changed);
    }

    private static String jwk(KeyPair keys) {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + base64(key.getW().getAffineX()) + "\",\"y\":\""
                + base64(key.getW().getAffineY()) + "\"}";
    }

    private static String base64(java.math.BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int skip = Math.max(0, bytes.length - 32);
        System.arraycopy(bytes, skip, fixed, 32 - (bytes.length - skip), bytes.length - skip);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
