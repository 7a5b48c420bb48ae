package qingdan.api.node;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.casework.store.CaseWorker;
import qingdan.kernel.ledger.LogHandler;
import qingdan.kernel.ledger.Tailer;
import qingdan.kernel.ledger.TailerOptions;
import qingdan.kernel.time.Sweeper;
import qingdan.node.sync.Synchroniser;
import qingdan.portal.store.UploadPurge;
import qingdan.registry.intake.ImportWorker;
import qingdan.registry.store.QualityRun;

/**
 * What works behind the requests: the sealer numbers what was committed, readers follow the log, the sweeper fires deadlines, the
 * synchroniser talks with the parent. Each wakes by a signal inside the process, by {@code sync.head} on the clustered bus, or by its poll.
 */
final class NodeWorkers {
    /** Address on the clustered event bus; the message names the node whose log grew. */
    static final String HEAD_ADDRESS = "sync.head";

    private final Vertx vertx;
    private final String nodeId;
    private final NodeData data;
    private final List<Tailer> tailers = new ArrayList<>();
    private final @Nullable Synchroniser synchroniser;
    private final List<Sweeper> sweepers = new ArrayList<>();
    private @Nullable CaseWorker documents;
    private @Nullable ImportWorker imports;
    private @Nullable QualityRun quality;
    private @Nullable UploadPurge uploads;

    NodeWorkers(Vertx vertx, String nodeId, NodeData data, @Nullable Synchroniser synchroniser) {
        this.vertx = vertx;
        this.nodeId = nodeId;
        this.data = data;
        this.synchroniser = synchroniser;
    }

    Tailer follow(TailerOptions options, LogHandler handler) {
        Tailer tailer = new Tailer(data.database(), options, handler);
        tailers.add(tailer);
        return tailer;
    }

    void sweep(Sweeper deadlines) {
        sweepers.add(deadlines);
    }

    void check(QualityRun nightly) {
        this.quality = nightly;
    }

    void tidy(UploadPurge purge) {
        this.uploads = purge;
    }

    void draw(CaseWorker worker) {
        this.documents = worker;
    }

    void take(ImportWorker worker) {
        this.imports = worker;
    }

    void start() {
        data.ledger().onCommitted(data.sealer()::signal);
        data.sealer().onSealed((origin, epoch, head) -> logGrew());
        if (synchroniser != null) synchroniser.onReceived(this::logGrew);
        vertx.eventBus().<String>consumer(HEAD_ADDRESS, message -> {
            if (!nodeId.equals(message.body()) && synchroniser != null) synchroniser.signal();
        });
        data.clock().start();
        data.sealer().start();
        tailers.forEach(Tailer::start);
        sweepers.forEach(Sweeper::start);
        if (documents != null) documents.start();
        if (imports != null) imports.start();
        if (quality != null) quality.start();
        if (uploads != null) uploads.start();
        if (synchroniser != null) synchroniser.start();
    }

    /** Own or foreign events are in the log: wake who reads it here, and tell the cell. */
    void logGrew() {
        tailers.forEach(Tailer::signal);
        if (documents != null) documents.signal();
        if (synchroniser != null) synchroniser.signal();
        vertx.eventBus().publish(HEAD_ADDRESS, nodeId);
    }

    Uni<Void> stop() {
        List<Uni<Void>> stops = new ArrayList<>();
        if (synchroniser != null) stops.add(synchroniser.stop());
        if (imports != null) imports.close();
        sweepers.forEach(s -> stops.add(s.stop()));
        if (documents != null) stops.add(documents.stop());
        if (quality != null) stops.add(quality.stop());
        if (uploads != null) stops.add(uploads.stop());
        tailers.forEach(t -> stops.add(t.stop()));
        stops.add(data.sealer().stop());
        stops.add(data.clock().stop());
        return Multi.createFrom()
                .iterable(stops)
                .onItem()
                .transformToUniAndConcatenate(
                        s -> s.ifNoItem().after(Duration.ofSeconds(5)).recoverWithItem(() -> null))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
