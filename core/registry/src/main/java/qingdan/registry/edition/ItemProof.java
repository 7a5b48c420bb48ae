package qingdan.registry.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * That an item's version belongs to a published edition: what it says, the path to the root, and the signed root. Checked without any
 * network: {@link #check}.
 *
 * @param document the version as it went into the tree; its canonical form is the leaf
 * @param index place of the leaf
 * @param path hashes from the leaf to the root, nearest first
 * @param signature base64url of the node's signature over the statement
 */
public record ItemProof(EditionStatement edition, String signature, JsonNode document, int index, List<byte[]> path) {

    /** What a check found. */
    public enum Verdict {
        /** 属实: the version is part of the edition and the node has signed it. */
        PROVEN("证明属实：此事项版本属于该清单版本，且由节点签名", "proven: this version is part of the edition, signed by the node"),
        /** 路径不符: the content or the path was changed. */
        NOT_IN_EDITION("证明不成立：事项内容或证明路径与清单版本的根不符", "not proven: content or path do not lead to the edition's root"),
        /** 签名不符: the statement was changed, or another key signed it. */
        NOT_SIGNED("证明不成立：签名与节点公钥不符", "not proven: the signature does not fit the node's key"),
        /** 未给公钥: the path is right; who signed cannot be told without a key. */
        KEY_MISSING(
                "路径属实，但没有提供节点公钥，未核验签名", "the path is right, but without the node's key the signature was not checked");

        private final String zh;
        private final String en;

        Verdict(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String text() {
            return zh + " | " + en;
        }
    }

    /** Checks path and signature; pure. */
    public Verdict check(PublicKey key) {
        if (!inTree()) return Verdict.NOT_IN_EDITION;
        return EditionKey.verify(key, edition, signature) ? Verdict.PROVEN : Verdict.NOT_SIGNED;
    }

    /** Whether the path leads from the document to the root. */
    public boolean inTree() {
        byte[] root;
        byte[] leaf;
        try {
            root = HexFormat.of().parseHex(edition.root());
            leaf = MerkleTree.leaf(CanonicalJson.bytes(document));
        } catch (IllegalArgumentException e) {
            return false;
        }
        return MerkleTree.holds(leaf, index, edition.items(), path, root);
    }

    /** The document of a version: what is hashed. The end of its time is not part of it, since that is only known later. */
    public static ObjectNode document(String itemCode, int version, LocalDate effectiveFrom, JsonNode content) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("itemCode", itemCode).put("version", version).put("effectiveFrom", effectiveFrom.toString());
        document.set("content", content);
        return document;
    }

    /** As a file to be kept and checked by anybody. */
    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode about = json.putObject("edition");
        about.put("id", edition.id())
                .put("name", edition.name())
                .put("region", edition.region())
                .put("below", edition.below())
                .put("day", edition.day().toString())
                .put("items", edition.items())
                .put("root", edition.root())
                .put("node", edition.node());
        json.put("signature", signature).put("algorithm", "ES256").put("index", index);
        var hashes = json.putArray("path");
        path.forEach(hash -> hashes.add(HexFormat.of().formatHex(hash)));
        json.set("document", document);
        return json;
    }

    /** Reads such a file. Throws IllegalArgumentException when it is none. */
    public static ItemProof of(JsonNode json) {
        JsonNode about = json.path("edition");
        List<byte[]> path = new ArrayList<>();
        try {
            for (JsonNode hash : json.path("path")) path.add(HexFormat.of().parseHex(hash.asText()));
            if (!about.isObject() || !json.path("document").isObject())
                throw new IllegalArgumentException("Expected a proof, but edition or document is missing");
            EditionStatement edition = new EditionStatement(
                    about.path("id").asText(),
                    about.path("name").asText(),
                    about.path("region").asText(),
                    about.path("below").asBoolean(),
                    LocalDate.parse(about.path("day").asText()),
                    about.path("items").asInt(),
                    about.path("root").asText(),
                    about.path("node").asText());
            return new ItemProof(
                    edition,
                    json.path("signature").asText(),
                    json.path("document"),
                    json.path("index").asInt(-1),
                    path);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("Expected a proof, but its day is no date", e);
        }
    }
}
