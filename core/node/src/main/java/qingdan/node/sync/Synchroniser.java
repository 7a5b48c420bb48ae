package qingdan.node.sync;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.ledger.ForeignLog;
import qingdan.kernel.ledger.LogEntry;
import qingdan.kernel.ledger.LogHead;
import qingdan.kernel.ledger.ReceiveOutcome;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.ledger.SealedLog;
import qingdan.kernel.time.PollLoop;
import qingdan.node.domain.SyncPlan;
import qingdan.node.domain.SyncPlan.Transfer;
import qingdan.node.domain.Topology;

/**
 * Keeps this node and its parent equal (上下级同步): one round asks the parent how far it is, takes what it is ahead, hands up what it
 * is behind. Rounds follow each other, never overlap; a signal starts one at once, a lost signal costs one poll.
 *
 * <p>Everything can be repeated: what the other side already has, it skips. A file is handed up before the event that names it.
 */
public final class Synchroniser {
    private static final Logger LOG = LoggerFactory.getLogger(Synchroniser.class);
    private static final int BATCH = 200;
    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

    private final List<String> subtree;
    private final ParentClient parent;
    private final SealedLog log;
    private final ForeignLog foreign;
    private final BlobStore blobs;
    private final Vertx vertx;
    private final PollLoop loop;
    private volatile State state = new State(Map.of(), null, null);
    private volatile Runnable received = () -> {};

    /**
     * How it goes.
     *
     * @param parentHeads heads that the parent told at the last contact
     * @param lastContact when the parent last answered
     * @param lastError why the last round failed; null when it did not
     */
    public record State(
            Map<String, Long> parentHeads,
            @Nullable Instant lastContact,
            @Nullable String lastError) {
        public State {
            parentHeads = Map.copyOf(parentHeads);
        }
    }

    public Synchroniser(
            Vertx vertx, Topology topology, Topology.Member self, NodeTokens tokens, Stores stores, Duration poll) {
        this.vertx = vertx;
        this.subtree = topology.subtree(self.nodeId());
        this.parent = new ParentClient(
                vertx,
                Optional.ofNullable(self.parent()).flatMap(topology::member).orElseThrow(),
                tokens);
        this.log = stores.log();
        this.foreign = stores.foreign();
        this.blobs = stores.blobs();
        this.loop = new PollLoop(vertx, "synchroniser", poll, this::round);
    }

    /** What it reads and writes at this node. */
    public record Stores(SealedLog log, ForeignLog foreign, BlobStore blobs) {}

    /** Told when events of other nodes have come in: wake whoever reads the log. */
    public void onReceived(Runnable listener) {
        this.received = listener;
    }

    public void start() {
        loop.start();
    }

    /** Something was sealed here, or the parent said that there is more. */
    public void signal() {
        loop.signal();
    }

    public Uni<Void> stop() {
        return loop.stop().chain(() -> Async.uni(parent::close));
    }

    public State state() {
        return state;
    }

    /**
     * Whether the parent holds more of this node's own log than is here. A node that has written before starts without its parent: false
     * when it cannot be asked. One that never has (or whose database was lost: that looks the same) waits for the answer.
     */
    public Uni<Boolean> isBehindParent() {
        String self = subtree.getFirst();
        return log.heads().flatMap(heads -> {
            SyncPlan.Head own = newest(heads).get(self);
            Uni<Boolean> asked = Async.uni(parent::heads)
                    .map(atParent -> SyncPlan.isBehind(own, atParent.get(self)))
                    .onFailure()
                    .invoke(e -> LOG.info("event=parent-not-asked why={}", e.getMessage()));
            return own == null || own.seq() == 0
                    ? asked.onFailure()
                            .retry()
                            .withBackOff(ASK_AGAIN, ASK_AGAIN)
                            .indefinitely()
                    : asked.onFailure().recoverWithItem(false);
        });
    }

    /** One round; true when there may be more to do at once. */
    public Uni<Boolean> round() {
        return Uni.combine()
                .all()
                .unis(log.heads(), Async.uni(parent::heads))
                .asTuple()
                .flatMap(heads -> {
                    SyncPlan plan = SyncPlan.between(subtree, newest(heads.getItem1()), heads.getItem2());
                    Map<String, Long> told = new HashMap<>();
                    heads.getItem2().forEach((origin, head) -> told.put(origin, head.seq()));
                    return pushAll(plan.pushes())
                            .chain(() -> pullAll(plan.pulls()))
                            .invoke(() -> state = new State(told, Instant.now(), null))
                            .replaceWith(false);
                })
                .onFailure()
                .invoke(this::failed);
    }

    private void failed(Throwable failure) {
        String why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        state = new State(state.parentHeads(), state.lastContact(), why);
    }

    private static Map<String, SyncPlan.Head> newest(List<LogHead> heads) {
        Map<String, SyncPlan.Head> newest = new HashMap<>();
        for (LogHead h : heads)
            newest.merge(h.origin(), new SyncPlan.Head(h.epoch(), h.head()), (a, b) -> a.epoch() > b.epoch() ? a : b);
        return newest;
    }

    private Uni<Void> pushAll(List<Transfer> transfers) {
        return Multi.createFrom()
                .iterable(transfers)
                .onItem()
                .transformToUniAndConcatenate(this::push)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Long> push(Transfer t) {
        return log.read(t.origin(), t.epoch(), t.after(), BATCH).flatMap(entries -> {
            if (entries.isEmpty()) return Uni.createFrom().item(t.after());
            long last = entries.getLast().seq();
            WireBatch batch = new WireBatch(t.origin(), t.epoch(), t.after(), t.to(), entries);
            return giveBlobs(entries)
                    .chain(() -> Async.uni(() -> parent.push(batch)))
                    .flatMap(head -> last < t.to() && head == last
                            ? push(new Transfer(t.origin(), t.epoch(), head, t.to()))
                            : Uni.createFrom().item(head));
        });
    }

    private Uni<Void> giveBlobs(List<LogEntry> entries) {
        Set<String> files = new LinkedHashSet<>();
        for (LogEntry entry : entries)
            if (entry instanceof SealedEvent sealed)
                files.addAll(BlobRefs.of(sealed.event().payload()));
        return Multi.createFrom()
                .iterable(files)
                .onItem()
                .transformToUniAndConcatenate(sha256 -> here(sha256)
                        .flatMap(path -> path.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : Async.uni(() -> parent.giveBlob(sha256, path.get()))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> pullAll(List<Transfer> transfers) {
        return Multi.createFrom()
                .iterable(transfers)
                .onItem()
                .transformToUniAndConcatenate(this::pull)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Long> pull(Transfer t) {
        return Async.uni(() -> parent.pull(t, BATCH)).flatMap(batch -> {
            if (batch.entries().isEmpty()) return Uni.createFrom().item(t.after());
            return foreign.append(t.origin(), t.epoch(), batch.entries()).flatMap(outcome -> switch (outcome) {
                case ReceiveOutcome.Received r -> {
                    received.run();
                    yield r.head() < t.to()
                            ? pull(new Transfer(t.origin(), t.epoch(), r.head(), t.to()))
                            : Uni.createFrom().item(r.head());
                }
                case ReceiveOutcome.Rewind r -> Uni.createFrom().item(r.head());
                case ReceiveOutcome.Corrupt c ->
                    Uni.createFrom()
                            .failure(new IllegalStateException("Expected the parent's log of " + t.origin()
                                    + " to be sound, but at " + c.seq() + ": " + c.reason()));
            });
        });
    }

    /**
     * A file from this node, else from the parent, kept here from then on; empty when neither has it, when the parent does not give it to
     * this node, or cannot be reached.
     *
     * @param stream of an event that names the file: the parent gives no other
     */
    public Uni<Optional<Path>> file(String sha256, String stream) {
        return here(sha256)
                .flatMap(path -> path.isPresent()
                        ? Uni.createFrom().item(path)
                        : fetch(sha256, stream)
                                .onFailure()
                                .invoke(e -> LOG.info("sync=file-not-fetched sha256={} why={}", sha256, e.getMessage()))
                                .onFailure()
                                .recoverWithItem(Optional.empty()));
    }

    private Uni<Optional<Path>> fetch(String sha256, String stream) {
        return Async.uni(() -> vertx.executeBlocking(blobs::temporary, false))
                .flatMap(into -> Async.uni(() -> parent.takeBlob(sha256, stream, into))
                        .chain(() -> Async.uni(() -> vertx.executeBlocking(() -> keep(into, sha256), false))));
    }

    private Optional<Path> keep(Path file, String sha256) throws IOException {
        String measured = BlobStore.sha256(java.nio.file.Files.readAllBytes(file));
        if (!measured.equals(sha256)) throw new IOException("Expected the file " + sha256 + ", but got " + measured);
        return Optional.of(blobs.adopt(file, sha256));
    }

    private Uni<Optional<Path>> here(String sha256) {
        return Async.uni(() -> vertx.executeBlocking(() -> blobs.find(sha256), false));
    }
}
