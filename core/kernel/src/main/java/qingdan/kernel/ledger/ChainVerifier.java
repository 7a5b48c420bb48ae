package qingdan.kernel.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.ChainVerdict.Broken;
import qingdan.kernel.ledger.ChainVerdict.Sound;
import qingdan.kernel.pg.Database;

/**
 * Computes chains again from the stored bytes: whoever changed, dropped, swapped or inserted an event is found, even the
 * database's administrator, as long as one later hash is known elsewhere (a parent node, a receipt, a time stamp). Of events withheld
 * from this node the log's chain is checked by their hashes.
 */
public final class ChainVerifier {
    private static final int PAGE = 500;
    private static final String PREVIOUS = """
            select e.stream, e.version, e.hash from unnest($1::text[], $2::bigint[]) p (stream, version)
              join kernel.event e on e.stream = p.stream and e.version = p.version""";

    private static final String BESIDE = """
            select e.stream || '@' || e.version as place from kernel.event e
             where not exists (select from kernel.log l where l.stream = e.stream and l.version = e.version)
               and not exists (select from kernel.outbox o where o.stream = e.stream and o.version = e.version)
             order by 1 limit 10""";

    private final Database database;
    private final Ledger ledger;
    private final SealedLog log;
    private final ForeignLog heads;

    public ChainVerifier(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
        this.log = new SealedLog(database);
        this.heads = new ForeignLog(database);
    }

    /** One stream from its first event to its head. */
    public Uni<ChainVerdict> stream(String stream) {
        return streamFrom(stream, 0, EventHash.zero());
    }

    /** One node's log from its first number to its head. */
    public Uni<ChainVerdict> log(String origin, int epoch) {
        return logFrom(origin, epoch, 0, EventHash.zero());
    }

    /** Events that stand in no log and do not wait for their number either: written past the ledger. At most ten, as {@code stream@version}. */
    public Uni<List<String>> besideTheLogs() {
        return Async.uni(() -> database.pool().query(BESIDE).execute()).map(rows -> {
            List<String> places = new ArrayList<>();
            rows.forEach(row -> places.add(row.getString(0)));
            return places;
        });
    }

    /** What can be checked without a database: events of one stream, after a known link. */
    public static ChainVerdict check(List<StoredEvent> events, long afterVersion, byte[] afterHash) {
        byte[] previous = afterHash;
        long version = afterVersion;
        for (StoredEvent event : events) {
            version++;
            if (event.version() != version) {
                return new Broken(version, "Expected version " + version + ", but the next is " + event.version());
            }
            previous = EventHash.of(previous, event);
            if (!Arrays.equals(previous, event.hash())) {
                return new Broken(version, "Expected the stored hash, but the content gives another");
            }
        }
        return new Sound(version);
    }

    private Uni<ChainVerdict> streamFrom(String stream, long version, byte[] hash) {
        return ledger.events(stream, version, PAGE).chain(events -> {
            ChainVerdict verdict = check(events, version, hash);
            if (verdict instanceof Broken) {
                return Uni.createFrom().item(verdict);
            }
            if (events.isEmpty()) {
                return ledger.head(stream).map(head -> endsAt(head, version, hash));
            }
            StoredEvent last = events.get(events.size() - 1);
            return streamFrom(stream, last.version(), last.hash());
        });
    }

    private static ChainVerdict endsAt(@Nullable StreamHead head, long version, byte[] hash) {
        if (head == null) {
            return version == 0 ? new Sound(0) : new Broken(version, "Expected a head, but the stream has none");
        }
        return head.version() == version && Arrays.equals(head.hash(), hash)
                ? new Sound(version)
                : new Broken(version + 1, "Expected the stream to reach version " + head.version() + ", but it ends");
    }

    private Uni<ChainVerdict> logFrom(String origin, int epoch, long seq, byte[] chain) {
        return log.read(origin, epoch, seq, PAGE)
                .chain(events -> events.isEmpty()
                        ? logEndsAt(origin, epoch, seq, chain)
                        : previousHashes(events).chain(previous -> {
                            ChainVerdict verdict = checkPage(events, previous, seq, chain);
                            LogEntry last = events.get(events.size() - 1);
                            return verdict instanceof Broken
                                    ? Uni.createFrom().item(verdict)
                                    : logFrom(origin, epoch, last.seq(), last.chain());
                        }));
    }

    private static ChainVerdict checkPage(
            List<LogEntry> entries, Map<String, byte[]> previous, long afterSeq, byte[] afterChain) {
        long at = afterSeq;
        byte[] link = afterChain;
        for (LogEntry entry : entries) {
            at++;
            if (entry.seq() != at) {
                return new Broken(at, "Expected number " + at + ", but the next is " + entry.seq());
            }
            if (entry instanceof SealedEvent sealed) {
                StoredEvent event = sealed.event();
                byte[] before = previous.getOrDefault(place(event.stream(), event.version()), EventHash.zero());
                if (!Arrays.equals(EventHash.of(before, event), event.hash())) {
                    return new Broken(
                            at, "Expected the stored hash, but the content of " + event.stream() + " gives another");
                }
            }
            link = EventHash.chain(link, entry.hash());
            if (!Arrays.equals(link, entry.chain())) {
                return new Broken(at, "Expected the stored chain, but the event gives another");
            }
        }
        return new Sound(at);
    }

    /** Hash of the event before, by the place of the event after it. */
    private Uni<Map<String, byte[]>> previousHashes(List<LogEntry> entries) {
        List<SealedEvent> events = entries.stream()
                .filter(SealedEvent.class::isInstance)
                .map(SealedEvent.class::cast)
                .toList();
        String[] streams = events.stream().map(e -> e.event().stream()).toArray(String[]::new);
        Long[] versions = events.stream().map(e -> e.event().version() - 1).toArray(Long[]::new);
        return Async.uni(() -> database.pool().preparedQuery(PREVIOUS).execute(Tuple.of(streams, (Object) versions)))
                .map(rows -> {
                    Map<String, byte[]> hashes = new HashMap<>();
                    rows.forEach(row -> hashes.put(
                            place(row.getString(0), row.getLong(1) + 1),
                            row.getBuffer(2).getBytes()));
                    return hashes;
                });
    }

    private static String place(String stream, long version) {
        return stream + "@" + version;
    }

    private Uni<ChainVerdict> logEndsAt(String origin, int epoch, long seq, byte[] chain) {
        return heads.head(origin, epoch)
                .map(head -> head.head() == seq && Arrays.equals(head.chain(), chain)
                        ? new Sound(seq)
                        : new Broken(seq + 1, "Expected the log to reach " + head.head() + ", but it ends"));
    }
}
