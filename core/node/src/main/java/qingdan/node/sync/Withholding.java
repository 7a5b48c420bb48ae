package qingdan.node.sync;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.LogEntry;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.ledger.WithheldEntry;
import qingdan.kernel.pg.Database;
import qingdan.node.domain.Audience;
import qingdan.node.domain.Topology;

/**
 * Decides what of this node's copy of the logs a node below gets to see (下发控制): events as they are, or number and hash only; files
 * only when an event that it may see names them. Thread-safe.
 */
public final class Withholding {
    private static final String OPENINGS =
            "select stream, type, payload from kernel.event where stream = any ($1) and version = 1";
    private static final String PAYLOADS =
            "select payload from kernel.event where stream = $1 order by version limit 1000";
    private static final Set<String> REGION_NAMES = Set.of("handlingRegion", "region");
    private static final JsonFactory JSON = new JsonFactory();

    private final Database database;
    private final Topology topology;

    public Withholding(Database database, Topology topology) {
        this.database = database;
        this.topology = topology;
    }

    /** The same entries, as that node may see them. */
    public Uni<List<LogEntry>> forNode(String nodeId, List<LogEntry> entries) {
        Set<String> streams = new HashSet<>();
        for (LogEntry entry : entries) if (entry instanceof SealedEvent s) streams.add(s.event().stream());
        return audiences(streams).map(audiences -> entries.stream()
                .<LogEntry>map(e -> e instanceof SealedEvent s && !maySee(nodeId, audiences, s.event().stream())
                        ? WithheldEntry.of(s)
                        : e)
                .toList());
    }

    /** Whether an event of that stream names the file, and the node may see that stream. */
    public Uni<Boolean> mayHave(String nodeId, String stream, String sha256) {
        return audiences(Set.of(stream))
                .flatMap(audiences -> maySee(nodeId, audiences, stream)
                        ? names(stream, sha256)
                        : Uni.createFrom().item(false));
    }

    private boolean maySee(String nodeId, Map<String, Audience> audiences, String stream) {
        Audience audience = audiences.getOrDefault(stream, new Audience.Nobody());
        return audience.includes(topology, nodeId);
    }

    private Uni<Map<String, Audience>> audiences(Set<String> streams) {
        return Async.uni(() -> database.pool().preparedQuery(OPENINGS).execute(Tuple.of((Object)
                        streams.toArray(String[]::new))))
                .map(rows -> {
                    Map<String, Audience> found = new HashMap<>();
                    rows.forEach(row -> found.put(
                            row.getString(0),
                            audience(row.getString(1), row.getBuffer(2).getBytes())));
                    return found;
                });
    }

    private static Audience audience(String type, byte[] opening) {
        return Audience.of(type, region(opening), type.startsWith(Audience.CHANGE) && handsDown(opening));
    }

    private Uni<Boolean> names(String stream, String sha256) {
        return Async.uni(() -> database.pool().preparedQuery(PAYLOADS).execute(Tuple.of(stream)))
                .map(rows -> {
                    for (var row : rows)
                        if (BlobRefs.of(row.getBuffer(0).getBytes()).contains(sha256)) return true;
                    return false;
                });
    }

    /** The division that handles the case: {@code handlingRegion}, {@code region} or {@code ref.region} of the opening event. */
    static Optional<String> region(byte[] payload) {
        try (JsonParser parser = JSON.createParser(payload)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return Optional.empty();
            return regionIn(parser);
        } catch (IOException e) {
            throw new IllegalStateException("Expected a sealed payload to be JSON, but it is not", e);
        }
    }

    /** Whether the opening of a change request proposes to hand an item down: {@code proposal.kind} is {@code DELEGATE}. */
    static boolean handsDown(byte[] payload) {
        try (JsonParser parser = JSON.createParser(payload)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                boolean inside = name.equals("proposal") && value == JsonToken.START_OBJECT;
                while (inside && parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean kind = parser.currentName().equals("kind");
                    parser.nextToken();
                    if (kind) return "DELEGATE".equals(parser.getText());
                    parser.skipChildren();
                }
                if (inside) return false;
                parser.skipChildren();
            }
            return false;
        } catch (IOException e) {
            throw new IllegalStateException("Expected a sealed payload to be JSON, but it is not", e);
        }
    }

    private static Optional<String> regionIn(JsonParser parser) throws IOException {
        Optional<String> found = Optional.empty();
        while (found.isEmpty() && parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("ref") && value == JsonToken.START_OBJECT) found = regionIn(parser);
            else if (REGION_NAMES.contains(name) && value == JsonToken.VALUE_STRING)
                found = Optional.of(parser.getText()).filter(r -> r.matches("[0-9]{6}"));
            else parser.skipChildren();
        }
        return found;
    }
}
