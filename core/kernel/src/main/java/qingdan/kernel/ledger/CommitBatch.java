package qingdan.kernel.ledger;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A group of commits as the parallel arrays that {@code kernel.commit} takes (V002__commit.sql). */
final class CommitBatch {
    static final String CALL = """
            select outcome, actual, status, headers, body from kernel.commit(
              $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
              $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)""";

    private final List<Integer> eventCommand = new ArrayList<>();
    private final List<Integer> eventOffset = new ArrayList<>();
    private final List<UUID> eventId = new ArrayList<>();
    private final List<String> eventType = new ArrayList<>();
    private final List<Integer> eventSchema = new ArrayList<>();
    private final List<Buffer> eventPayload = new ArrayList<>();
    private final List<Buffer> eventHash = new ArrayList<>();
    private final List<Integer> writeCommand = new ArrayList<>();
    private final List<String> writeRoom = new ArrayList<>();
    private final List<String> writeJson = new ArrayList<>();

    private CommitBatch() {}

    static Tuple encode(List<PreparedCommit> group) {
        return new CommitBatch().tuple(group);
    }

    private Tuple tuple(List<PreparedCommit> group) {
        int n = group.size();
        String[] stream = new String[n];
        Long[] expected = new Long[n];
        Buffer[] previous = new Buffer[n];
        Buffer[] hash = new Buffer[n];
        Integer[] count = new Integer[n];
        OffsetDateTime[] at = new OffsetDateTime[n];
        String[] actor = new String[n];
        String[] subject = new String[n];
        for (int i = 0; i < n; i++) {
            PreparedCommit prepared = group.get(i);
            Commit commit = prepared.commit();
            stream[i] = commit.stream();
            expected[i] = commit.expectedVersion();
            previous[i] = Buffer.buffer(commit.previousHash());
            hash[i] = Buffer.buffer(prepared.newHash());
            count[i] = prepared.ids().length;
            at[i] = commit.at().atOffset(ZoneOffset.UTC);
            actor[i] = prepared.actorJson();
            subject[i] = commit.actor().subject();
            addEvents(prepared, i + 1);
            addWrites(commit, i + 1);
        }
        Tuple tuple = Tuple.tuple()
                .addArrayOfString(stream)
                .addArrayOfLong(expected)
                .addValue(previous)
                .addValue(hash)
                .addArrayOfInteger(count)
                .addArrayOfOffsetDateTime(at)
                .addArrayOfString(actor)
                .addArrayOfString(subject);
        addKeys(tuple, group);
        return tuple.addArrayOfInteger(eventCommand.toArray(Integer[]::new))
                .addArrayOfInteger(eventOffset.toArray(Integer[]::new))
                .addArrayOfUUID(eventId.toArray(UUID[]::new))
                .addArrayOfString(eventType.toArray(String[]::new))
                .addArrayOfInteger(eventSchema.toArray(Integer[]::new))
                .addValue(eventPayload.toArray(Buffer[]::new))
                .addValue(eventHash.toArray(Buffer[]::new))
                .addArrayOfInteger(writeCommand.toArray(Integer[]::new))
                .addArrayOfString(writeRoom.toArray(String[]::new))
                .addArrayOfString(writeJson.toArray(String[]::new));
    }

    private void addEvents(PreparedCommit prepared, int command) {
        List<NewEvent> events = prepared.commit().events();
        for (int i = 0; i < events.size(); i++) {
            NewEvent event = events.get(i);
            eventCommand.add(command);
            eventOffset.add(i + 1);
            eventId.add(prepared.ids()[i]);
            eventType.add(event.type());
            eventSchema.add(event.schema());
            eventPayload.add(Buffer.buffer(event.payload()));
            eventHash.add(Buffer.buffer(prepared.hashes()[i]));
        }
    }

    private void addWrites(Commit commit, int command) {
        for (RoomWrite write : commit.writes()) {
            writeCommand.add(command);
            writeRoom.add(write.room());
            writeJson.add(new String(write.json(), StandardCharsets.UTF_8));
        }
    }

    @SuppressWarnings("NullAway") // SQL arrays with null elements: commands without a key
    private static void addKeys(Tuple tuple, List<PreparedCommit> group) {
        int n = group.size();
        String[] subject = new String[n];
        String[] key = new String[n];
        Buffer[] request = new Buffer[n];
        Integer[] status = new Integer[n];
        String[] headers = new String[n];
        Buffer[] body = new Buffer[n];
        for (int i = 0; i < n; i++) {
            IdempotentAnswer answer = group.get(i).commit().idempotency();
            if (answer != null) {
                subject[i] = answer.subject();
                key[i] = answer.key();
                request[i] = Buffer.buffer(answer.requestHash());
                status[i] = answer.status();
                headers[i] = answer.headers();
                body[i] = Buffer.buffer(answer.body());
            }
        }
        tuple.addArrayOfString(subject)
                .addArrayOfString(key)
                .addValue(request)
                .addArrayOfInteger(status)
                .addArrayOfString(headers)
                .addValue(body);
    }

    static CommitOutcome outcome(Row row, PreparedCommit prepared) {
        return switch (row.getString("outcome")) {
            case "committed" -> prepared.committed();
            case "stale" -> new CommitOutcome.Stale(row.getLong("actual"));
            case "key-reused" -> new CommitOutcome.KeyReused();
            case "repeated" ->
                new CommitOutcome.Repeated(
                        row.getInteger("status"), row.getString("headers"), EventRows.bytes(row, "body"));
            default -> throw new IllegalStateException("Expected a known outcome, but got " + row.getString("outcome"));
        };
    }
}
