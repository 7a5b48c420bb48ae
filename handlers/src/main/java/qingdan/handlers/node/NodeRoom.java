package qingdan.handlers.node;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.Upload;
import qingdan.contract.api.NodeOperations;
import qingdan.contract.model.BlobView;
import qingdan.contract.model.DemoClock;
import qingdan.contract.model.EventBatch;
import qingdan.contract.model.NodeDirectory;
import qingdan.contract.model.NodeRef;
import qingdan.contract.model.NodeView;
import qingdan.contract.model.SaveDemoClock;
import qingdan.contract.model.SealedEvent;
import qingdan.contract.model.StreamHead;
import qingdan.contract.model.StreamList;
import qingdan.contract.model.StreamState;
import qingdan.contract.model.WithheldEntry;
import qingdan.handlers.Files;
import qingdan.handlers.Gate;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.ledger.ForeignLog;
import qingdan.kernel.ledger.LogEntry;
import qingdan.kernel.ledger.LogHead;
import qingdan.kernel.ledger.ReceiveOutcome;
import qingdan.kernel.ledger.SealedLog;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.kernel.time.NodeClock;
import qingdan.node.domain.Topology;
import qingdan.node.sync.Synchroniser;
import qingdan.node.sync.Withholding;

/** Nodes among themselves (省市县三级节点): who there is, how far each log reaches, events and files up and down. */
public final class NodeRoom implements NodeOperations {

    private final Topology topology;
    private final Topology.Member self;
    private final SealedLog log;
    private final ForeignLog foreign;
    private final Withholding withholding;
    private final NodeClock clock;
    private final Files files;
    private final BlobStore blobs;
    private final Vertx vertx;
    private final Around around;

    /**
     * What the process knows besides its database.
     *
     * @param sync state of the synchronisation with the parent; gives null at the province
     * @param members processes of the Hazelcast cell
     * @param received wakes whoever reads the log
     */
    public record Around(
            String version,
            Supplier<Synchroniser.@Nullable State> sync,
            Supplier<List<String>> members,
            Runnable received) {}

    public NodeRoom(
            Topology topology,
            Topology.Member self,
            SealedLog log,
            ForeignLog foreign,
            Withholding withholding,
            NodeClock clock,
            Files files,
            BlobStore blobs,
            Vertx vertx,
            Around around) {
        this.topology = topology;
        this.self = self;
        this.log = log;
        this.foreign = foreign;
        this.withholding = withholding;
        this.clock = clock;
        this.files = files;
        this.blobs = blobs;
        this.vertx = vertx;
        this.around = around;
    }

    @Override
    public Uni<Reply<NodeDirectory>> listNodes(Call call) {
        return Uni.createFrom()
                .item(Reply.ok(new NodeDirectory(topology.nodes().stream()
                        .map(n -> new NodeRef(n.nodeId(), n.region(), n.name(), n.apiBase()))
                        .toList())));
    }

    @Override
    public Uni<Reply<NodeView>> getNode(Call call) {
        Synchroniser.State sync = around.sync().get();
        return log.heads()
                .map(heads -> Reply.ok(new NodeView(
                        self.nodeId(),
                        self.region(),
                        self.name(),
                        self.parent(),
                        around.version(),
                        clock.instant(),
                        clock.mayMove(),
                        heads.stream().map(h -> state(h, sync)).toList(),
                        around.members().get())));
    }

    private static StreamState state(LogHead h, Synchroniser.@Nullable State sync) {
        Long peer = sync == null ? null : sync.parentHeads().getOrDefault(h.origin(), 0L);
        return new StreamState(
                h.origin(),
                h.epoch(),
                h.head(),
                h.owned(),
                peer,
                peer == null ? null : Math.abs(h.head() - peer),
                sync == null ? null : sync.lastContact());
    }

    @Override
    public Uni<Reply<StreamList>> listStreams(Call call) {
        return log.heads()
                .map(heads -> Reply.ok(new StreamList(
                        self.nodeId(), heads.stream().map(NodeRoom::head).toList())));
    }

    @Override
    public Uni<Reply<EventBatch>> pullEvents(Call call, String origin, Integer epoch, Long after, Integer limit) {
        if (topology.isWithin(origin, call.principal().subject()))
            return Uni.createFrom().item(Reply.refused("stream-not-found", "origin", origin));
        return foreign.head(origin, epoch).flatMap(head -> {
            if (after > head.head())
                return Uni.createFrom()
                        .item(Reply.refused(
                                "sequence-gap",
                                "origin",
                                origin,
                                "expected",
                                Long.toString(head.head()),
                                "given",
                                after.toString()));
            return log.read(origin, epoch, after, limit)
                    .flatMap(entries -> withholding.forNode(call.principal().subject(), entries))
                    .map(entries -> Reply.ok(batch(origin, epoch, after, head.head(), entries)));
        });
    }

    private static EventBatch batch(String origin, int epoch, long after, long head, List<LogEntry> entries) {
        List<SealedEvent> events = new ArrayList<>();
        List<WithheldEntry> withheld = new ArrayList<>();
        for (LogEntry entry : entries)
            switch (entry) {
                case qingdan.kernel.ledger.SealedEvent s -> events.add(wire(s));
                case qingdan.kernel.ledger.WithheldEntry w ->
                    withheld.add(new WithheldEntry(
                            w.seq(),
                            HexFormat.of().formatHex(w.hash()),
                            HexFormat.of().formatHex(w.chain())));
            }
        return new EventBatch(origin, epoch, after, head, events, withheld.isEmpty() ? null : withheld);
    }

    /** A child hands up its own log and those below it, whole; nobody else's. */
    @Override
    public Uni<Reply<StreamHead>> pushEvents(Call call, String origin, EventBatch body) {
        if (!topology.isWithin(origin, call.principal().subject()) || !origin.equals(body.origin()))
            return Uni.createFrom().item(Reply.refused("stream-not-found", "origin", origin));
        if (body.withheld() != null && !body.withheld().isEmpty())
            return Uni.createFrom().item(Reply.refused("batch-refused"));
        List<qingdan.kernel.ledger.SealedEvent> events =
                body.events().stream().map(e -> stored(origin, body.epoch(), e)).toList();
        return foreign.append(origin, body.epoch(), events).flatMap(outcome -> switch (outcome) {
            case ReceiveOutcome.Received r -> {
                around.received().run();
                yield answer(origin, body.epoch());
            }
            case ReceiveOutcome.Rewind r -> answer(origin, body.epoch());
            case ReceiveOutcome.Corrupt c ->
                Uni.createFrom().item(Reply.refused("chain-mismatch", "origin", origin, "seq", Long.toString(c.seq())));
        });
    }

    private Uni<Reply<StreamHead>> answer(String origin, int epoch) {
        return foreign.head(origin, epoch).map(h -> Reply.ok(head(h)));
    }

    @Override
    public Uni<Reply<Void>> getBlob(Call call, String sha256, @Nullable String stream) {
        Reply<Void> none = Reply.refused("blob-not-found", "sha256", sha256);
        if (stream == null) return Uni.createFrom().item(none);
        return withholding
                .mayHave(call.principal().subject(), stream, sha256)
                .flatMap(may -> may
                        ? files.answer(sha256, stream, "application/octet-stream", sha256, Reply.Bytes.UNKNOWN_LENGTH)
                        : Uni.createFrom().item(none))
                .map(reply -> reply instanceof Reply.Refused<Void> ? none : reply);
    }

    @Override
    public Uni<Reply<BlobView>> saveBlob(Call call, String sha256, Upload body) {
        if (!sha256.equals(body.sha256())) return Uni.createFrom().item(Reply.refused("upload-hash-mismatch"));
        return Async.uni(() -> vertx.executeBlocking(() -> blobs.adopt(body.file(), sha256), false))
                .map(path -> Reply.ok(new BlobView(sha256, body.sizeBytes())));
    }

    @Override
    public Uni<Reply<DemoClock>> getDemoClock(Call call) {
        if (!clock.mayMove()) return Uni.createFrom().item(Reply.refused("demo-clock-off"));
        return Uni.createFrom().item(Reply.ok(demoClock()));
    }

    @Override
    public Uni<Reply<DemoClock>> saveDemoClock(Call call, SaveDemoClock body) {
        if (!clock.mayMove()) return Uni.createFrom().item(Reply.refused("demo-clock-off"));
        Optional<Problem> barred = Gate.refusal(call, Action.Node.OPERATE, new Resource.Platform());
        if (barred.isPresent()) return Uni.createFrom().item(Reply.refused(barred.get()));
        Duration offset = Duration.ofSeconds(body.offsetSeconds());
        if (offset.compareTo(clock.offset()) < 0) return Uni.createFrom().item(Reply.refused("clock-runs-back"));
        return clock.moveTo(offset, call.principal().subject()).map(done -> Reply.ok(demoClock()));
    }

    private DemoClock demoClock() {
        return new DemoClock(clock.instant(), clock.offset().toSeconds());
    }

    private static StreamHead head(LogHead h) {
        return new StreamHead(h.origin(), h.epoch(), h.head(), HexFormat.of().formatHex(h.chain()));
    }

    private static SealedEvent wire(qingdan.kernel.ledger.SealedEvent s) {
        StoredEvent e = s.event();
        return new SealedEvent(
                s.seq(),
                e.id(),
                e.stream(),
                e.version(),
                e.type(),
                e.schema(),
                e.at(),
                e.actorJson().getBytes(StandardCharsets.UTF_8),
                e.payload(),
                HexFormat.of().formatHex(e.hash()),
                HexFormat.of().formatHex(s.chain()));
    }

    private qingdan.kernel.ledger.SealedEvent stored(String origin, int epoch, SealedEvent e) {
        return new qingdan.kernel.ledger.SealedEvent(
                origin,
                epoch,
                e.seq(),
                new StoredEvent(
                        e.eventId(),
                        e.stream(),
                        e.version(),
                        e.type(),
                        e.schema(),
                        e.at(),
                        new String(e.actor(), StandardCharsets.UTF_8),
                        e.payload(),
                        HexFormat.of().parseHex(e.hash())),
                HexFormat.of().parseHex(e.chain()),
                clock.instant());
    }
}
