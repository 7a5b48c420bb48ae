package qingdan.kernel.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/**
 * Keeps other nodes' logs (上下级节点的流水): every event's hash, its stream's chain and the log's chain are computed
 * again before it is stored, and it is stored only right after what is here. The same batch twice is harmless. Of an event that is
 * withheld from this node only its hash is known, and with it the log's chain is computed.
 */
public final class ForeignLog {
    private static final String HEAD =
            "select head, chain, owned from kernel.log_head where origin = $1 and epoch = $2";
    private static final String STREAM_HASHES = "select stream, hash from kernel.stream_head where stream = any ($1)";
    private static final String RECEIVE = """
            select kernel.receive($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)""";

    private final Database database;

    public ForeignLog(Database database) {
        this.database = database;
    }

    /** Entries of one origin and epoch in order, at most {@link SealedLog#MAX_READ}. */
    public Uni<ReceiveOutcome> append(String origin, int epoch, List<? extends LogEntry> batch) {
        return head(origin, epoch).chain(head -> {
            if (head.owned()) {
                return answer(new ReceiveOutcome.Corrupt(0, "this node's own log"));
            }
            List<LogEntry> fresh = batch.stream()
                    .filter(entry -> entry.seq() > head.head())
                    .<LogEntry>map(entry -> entry)
                    .toList();
            if (fresh.isEmpty()) {
                return answer(new ReceiveOutcome.Received(head.head()));
            }
            if (fresh.get(0).seq() != head.head() + 1) {
                return answer(new ReceiveOutcome.Rewind(head.head()));
            }
            return streamHashes(fresh).chain(hashes -> {
                List<byte[]> previous = new ArrayList<>();
                ReceiveOutcome.Corrupt corrupt = verify(head, fresh, hashes, previous);
                return corrupt == null ? store(head, fresh, previous) : answer(corrupt);
            });
        });
    }

    /** @param previous gets for each event, in order, the hash that its stream had before it */
    private static ReceiveOutcome.@Nullable Corrupt verify(
            LogHead head, List<LogEntry> entries, Map<String, byte[]> hashes, List<byte[]> previous) {
        byte[] chain = head.chain();
        long seq = head.head();
        for (LogEntry entry : entries) {
            if (entry.seq() != ++seq || !entry.origin().equals(head.origin()) || entry.epoch() != head.epoch()) {
                return new ReceiveOutcome.Corrupt(entry.seq(), "not the next number " + seq);
            }
            if (entry instanceof SealedEvent sealed) {
                StoredEvent event = sealed.event();
                byte[] before = hashes.getOrDefault(event.stream(), EventHash.zero());
                if (!Arrays.equals(EventHash.of(before, event), event.hash())) {
                    return new ReceiveOutcome.Corrupt(seq, "the event's hash is not that of its content and stream");
                }
                previous.add(before);
                hashes.put(event.stream(), event.hash());
            }
            chain = EventHash.chain(chain, entry.hash());
            if (!Arrays.equals(chain, entry.chain())) {
                return new ReceiveOutcome.Corrupt(seq, "the log's chain does not continue");
            }
        }
        return null;
    }

    private Uni<ReceiveOutcome> store(LogHead head, List<LogEntry> entries, List<byte[]> previous) {
        List<SealedEvent> seen = of(SealedEvent.class, entries);
        List<WithheldEntry> withheld = of(WithheldEntry.class, entries);
        Tuple tuple = Tuple.tuple()
                .addString(head.origin())
                .addInteger(head.epoch())
                .addLong(head.head())
                .addBuffer(Buffer.buffer(head.chain()))
                .addBuffer(Buffer.buffer(entries.getLast().chain()))
                .addArrayOfInteger(places(head, seen))
                .addArrayOfString(each(seen, e -> e.event().stream(), String[]::new))
                .addArrayOfLong(each(seen, e -> e.event().version(), Long[]::new))
                .addArrayOfUUID(each(seen, e -> e.event().id(), UUID[]::new))
                .addArrayOfString(each(seen, e -> e.event().type(), String[]::new))
                .addArrayOfInteger(each(seen, e -> e.event().schema(), Integer[]::new))
                .addArrayOfOffsetDateTime(
                        each(seen, e -> e.event().at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new))
                .addArrayOfString(each(seen, e -> e.event().actor().subject(), String[]::new))
                .addArrayOfString(each(seen, e -> e.event().actorJson(), String[]::new))
                .addValue(each(seen, e -> Buffer.buffer(e.event().payload()), Buffer[]::new))
                .addValue(each(seen, e -> Buffer.buffer(e.hash()), Buffer[]::new))
                .addValue(each(previous, Buffer::buffer, Buffer[]::new))
                .addValue(each(seen, e -> Buffer.buffer(e.chain()), Buffer[]::new))
                .addArrayOfInteger(places(head, withheld))
                .addValue(each(withheld, e -> Buffer.buffer(e.hash()), Buffer[]::new))
                .addValue(each(withheld, e -> Buffer.buffer(e.chain()), Buffer[]::new));
        return Async.uni(() -> database.pool().preparedQuery(RECEIVE).execute(tuple))
                .map(rows -> {
                    String answer = rows.iterator().next().getString(0);
                    return switch (answer) {
                        case "received" -> new ReceiveOutcome.Received(head.head() + entries.size());
                        case "moved" -> new ReceiveOutcome.Rewind(head.head());
                        default -> new ReceiveOutcome.Corrupt(head.head() + 1, answer);
                    };
                });
    }

    private static <T extends LogEntry> List<T> of(Class<T> kind, List<LogEntry> entries) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Places in the batch, from 1. */
    private static Integer[] places(LogHead head, List<? extends LogEntry> entries) {
        return each(entries, e -> (int) (e.seq() - head.head()), Integer[]::new);
    }

    private static <T, R> R[] each(List<T> list, Function<T, R> value, IntFunction<R[]> array) {
        return list.stream().map(value).toArray(array);
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

    private Uni<Map<String, byte[]>> streamHashes(List<LogEntry> entries) {
        String[] streams = of(SealedEvent.class, entries).stream()
                .map(e -> e.event().stream())
                .distinct()
                .toArray(String[]::new);
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
