package qingdan.node.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import qingdan.kernel.ledger.LogEntry;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.kernel.ledger.WithheldEntry;

/**
 * A batch of log entries as the contract writes it ({@code EventBatch}): the bytes that were hashed travel as base64, untouched. Of an
 * event withheld from the receiver travel number, hash and chain.
 *
 * @param head last number the giving side has
 */
public record WireBatch(String origin, int epoch, long after, long head, List<LogEntry> entries) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HexFormat HEX = HexFormat.of();

    public WireBatch {
        entries = List.copyOf(entries);
    }

    public byte[] toJson() {
        ObjectNode root = JSON.createObjectNode()
                .put("origin", origin)
                .put("epoch", epoch)
                .put("after", after)
                .put("head", head);
        ArrayNode events = root.putArray("events");
        for (LogEntry entry : entries) {
            ObjectNode node = (entry instanceof SealedEvent ? events : root.withArray("withheld")).addObject();
            node.put("seq", entry.seq())
                    .put("hash", HEX.formatHex(entry.hash()))
                    .put("chain", HEX.formatHex(entry.chain()));
            if (entry instanceof SealedEvent sealed) put(sealed.event(), node);
        }
        try {
            return JSON.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new IllegalStateException("Expected a writable batch", e);
        }
    }

    private static void put(StoredEvent e, ObjectNode node) {
        node.put("eventId", e.id().toString())
                .put("stream", e.stream())
                .put("version", e.version())
                .put("type", e.type())
                .put("schema", e.schema())
                .put("at", e.at().toString())
                .put("actor", base64(e.actorJson().getBytes(StandardCharsets.UTF_8)))
                .put("payload", base64(e.payload()));
    }

    /** Reads what another node sent; the contract has been checked by neither side yet, the chain is checked by the kernel. */
    public static WireBatch fromJson(byte[] json, Instant receivedAt) throws IOException {
        JsonNode root = JSON.readTree(json);
        String origin = root.path("origin").asText();
        int epoch = root.path("epoch").asInt();
        List<LogEntry> entries = new ArrayList<>();
        for (JsonNode n : root.path("events")) {
            StoredEvent event = new StoredEvent(
                    UUID.fromString(n.path("eventId").asText()),
                    n.path("stream").asText(),
                    n.path("version").asLong(),
                    n.path("type").asText(),
                    n.path("schema").asInt(),
                    Instant.parse(n.path("at").asText()),
                    new String(Base64.getDecoder().decode(n.path("actor").asText()), StandardCharsets.UTF_8),
                    Base64.getDecoder().decode(n.path("payload").asText()),
                    HEX.parseHex(n.path("hash").asText()));
            entries.add(new SealedEvent(
                    origin,
                    epoch,
                    n.path("seq").asLong(),
                    event,
                    HEX.parseHex(n.path("chain").asText()),
                    receivedAt));
        }
        for (JsonNode n : root.path("withheld"))
            entries.add(new WithheldEntry(
                    origin,
                    epoch,
                    n.path("seq").asLong(),
                    HEX.parseHex(n.path("hash").asText()),
                    HEX.parseHex(n.path("chain").asText()),
                    receivedAt));
        entries.sort(Comparator.comparingLong(LogEntry::seq));
        return new WireBatch(
                origin, epoch, root.path("after").asLong(), root.path("head").asLong(), entries);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
