package qingdan.kernel.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/**
 * Keeps other nodes' logs (上下级节点的流水): every event's hash, its stream's chain and the log's chain are computed
 * again before it is stored, and it is stored only right after what is here. The same batch twice is harmless.
 */
public final class ForeignLog {
    private static final String HEAD =
            "select head, chain, owned from kernel.log_head where origin = $1 and epoch = $2";
    private static final String STREAM_HASHES = "select stream, hash from kernel.stream_head where stream = any ($1)";
    private static final String RECEIVE = """
            select kernel.receive($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)""";

    private final Database database;

    public ForeignLog(Database database) {
        this.database = database;
    }

    /** Events of one origin and epoch in order, at most {@link SealedLog#MAX_READ}. */
    public Uni<ReceiveOutcome> append(String origin, int epoch, List<SealedEvent> batch) {
        return head(origin, epoch).chain(head -> {
            if (head.owned()) {
                return answer(new ReceiveOutcome.Corrupt(0, "this node's own log"));
            }
            List<SealedEvent> fresh =
                    batch.stream().filter(event -> event.seq() > head.head()).toList();
            if (fresh.isEmpty()) {
                return answer(new ReceiveOutcome.Received(head.head()));
            }
            if (fresh.get(0).seq() != head.head() + 1) {
                return answer(new ReceiveOutcome.Rewind(head.head()));
            }
            return streamHashes(fresh).chain(hashes -> {
                byte[][] previous = new byte[fresh.size()][];
                ReceiveOutcome.Corrupt corrupt = verify(head, fresh, hashes, previous);
                return corrupt == null ? store(head, fresh, previous) : answer(corrupt);
            });
        });
    }

    private static ReceiveOutcome.@org.jspecify.annotations.Nullable Corrupt verify(
            LogHead head, List<SealedEvent> events, Map<String, byte[]> hashes, byte[][] previous) {
        byte[] chain = head.chain();
        long seq = head.head();
        for (int i = 0; i < events.size(); i++) {
            SealedEvent sealed = events.get(i);
            StoredEvent event = sealed.event();
            if (sealed.seq() != ++seq || !sealed.origin().equals(head.origin()) || sealed.epoch() != head.epoch()) {
                return new ReceiveOutcome.Corrupt(sealed.seq(), "not the next number " + seq);
            }
            previous[i] = hashes.getOrDefault(event.stream(), EventHash.zero());
            byte[] hash = EventHash.of(previous[i], event);
            if (!Arrays.equals(hash, event.hash())) {
                return new ReceiveOutcome.Corrupt(seq, "the event's hash is not that of its content and stream");
            }
            chain = EventHash.chain(chain, hash);
            if (!Arrays.equals(chain, sealed.chain())) {
                return new ReceiveOutcome.Corrupt(seq, "the log's chain does not continue");
            }
            hashes.put(event.stream(), hash);
        }
        return null;
    }

    private Uni<ReceiveOutcome> store(LogHead head, List<SealedEvent> events, byte[][] previous) {
        Tuple tuple = Tuple.tuple()
                .addString(head.origin())
                .addInteger(head.epoch())
                .addLong(head.head())
                .addBuffer(Buffer.buffer(head.chain()))
                .addArrayOfString(events.stream().map(e -> e.event().stream()).toArray(String[]::new))
                .addArrayOfLong(events.stream().map(e -> e.event().version()).toArray(Long[]::new))
                .addArrayOfUUID(events.stream().map(e -> e.event().id()).toArray(UUID[]::new))
                .addArrayOfString(events.stream().map(e -> e.event().type()).toArray(String[]::new))
                .addArrayOfInteger(events.stream().map(e -> e.event().schema()).toArray(Integer[]::new))
                .addArrayOfOffsetDateTime(events.stream()
                        .map(e -> e.event().at().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfString(
                        events.stream().map(e -> e.event().actor().subject()).toArray(String[]::new))
                .addArrayOfString(
                        events.stream().map(e -> e.event().actorJson()).toArray(String[]::new))
                .addValue(events.stream()
                        .map(e -> Buffer.buffer(e.event().payload()))
                        .toArray(Buffer[]::new))
                .addValue(events.stream()
                        .map(e -> Buffer.buffer(e.event().hash()))
                        .toArray(Buffer[]::new))
                .addValue(Arrays.stream(previous).map(Buffer::buffer).toArray(Buffer[]::new))
                .addValue(events.stream().map(e -> Buffer.buffer(e.chain())).toArray(Buffer[]::new));
        return Async.uni(() -> database.pool().preparedQuery(RECEIVE).execute(tuple))
                .map(rows -> {
                    String answer = rows.iterator().next().getString(0);
                    return switch (answer) {
                        case "received" -> new ReceiveOutcome.Received(head.head() + events.size());
                        case "moved" -> new ReceiveOutcome.Rewind(head.head());
                        default -> new ReceiveOutcome.Corrupt(head.head() + 1, answer);
                    };
                });
    }

    /** How far that log reaches here; number 0 and a chain of zeros when nothing has come yet. */
    public Uni<LogHead> head(String origin, int epoch) {
        return Async.uni(() -> database.pool().preparedQuery(HEAD).execute(Tuple.of(origin, epoch)))
                .map(rows -> {
                    for (Row row : rows) {
                        return new LogHead(
                                origin, epoch, row.getLong(0), row.getBuffer(1).getBytes(), row.getBoolean(2));
                    }
                    return new LogHead(origin, epoch, 0, EventHash.zero(), false);
                });
    }

    private Uni<Map<String, byte[]>> streamHashes(List<SealedEvent> events) {
        String[] streams =
                events.stream().map(event -> event.event().stream()).distinct().toArray(String[]::new);
        return Async.uni(() -> database.pool().preparedQuery(STREAM_HASHES).execute(Tuple.of((Object) streams)))
                .map(rows -> {
                    Map<String, byte[]> hashes = new HashMap<>();
                    rows.forEach(
                            row -> hashes.put(row.getString(0), row.getBuffer(1).getBytes()));
                    return hashes;
                });
    }

    private static Uni<ReceiveOutcome> answer(ReceiveOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }
}
