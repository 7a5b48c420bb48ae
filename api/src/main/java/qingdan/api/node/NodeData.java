package qingdan.api.node;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import qingdan.api.config.NodeConfig;
import qingdan.kernel.Calendars;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Uuid7;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.ForeignLog;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.SealedLog;
import qingdan.kernel.ledger.Sealer;
import qingdan.kernel.pg.CaseNumbers;
import qingdan.kernel.pg.Database;
import qingdan.kernel.pg.DatabaseOptions;
import qingdan.kernel.pg.EmbeddedPostgres;
import qingdan.kernel.pg.Serials;
import qingdan.kernel.time.NodeClock;

/** What every room of a node stands on: database, ledger, clock, files. */
record NodeData(
        Database database,
        Ledger ledger,
        Sealer sealer,
        SealedLog log,
        ForeignLog foreign,
        NodeClock clock,
        Supplier<UUID> ids,
        CaseNumbers numbers,
        BlobStore blobs,
        WorkCalendar calendar) {
    private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(15);
    private static final Duration SEAL_POLL = Duration.ofSeconds(1);
    private static final int WRITERS = 2;
    private static final int SERIAL_BLOCK = 20;

    /** Opens the database, brings it up to date, claims the node's log. */
    static Uni<NodeData> open(Vertx vertx, NodeConfig config) {
        DatabaseOptions options = new DatabaseOptions(uri(vertx, config), config.pgPool(), WRITERS, STATEMENT_TIMEOUT);
        return Database.open(vertx, options)
                .flatMap(database -> Sealer.open(database, config.nodeId(), SEAL_POLL)
                        .map(sealer -> build(database, sealer, config)))
                .flatMap(data -> data.clock().refresh().replaceWith(data));
    }

    /** The given server, or an embedded one that outlives a killed process and is watched. Blocks at the first start. */
    private static String uri(Vertx vertx, NodeConfig config) {
        return config.pgUri().orElseGet(() -> {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start(
                        config.dataDir().resolve("postgres"),
                        EmbeddedPostgres.defaultCache(),
                        config.pgPort(),
                        EmbeddedPostgres.Durability.FSYNC);
                server.watch(vertx);
                return server.uri();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException("Expected to start the embedded PostgreSQL", e);
            }
        });
    }

    private static NodeData build(Database database, Sealer sealer, NodeConfig config) {
        NodeClock clock = new NodeClock(database, InstantSource.system(), config.demo());
        Supplier<UUID> ids = new Uuid7(
                InstantSource.system(), () -> ThreadLocalRandom.current().nextLong());
        return new NodeData(
                database,
                new Ledger(database, ids),
                sealer,
                new SealedLog(database),
                new ForeignLog(database),
                clock,
                ids,
                new CaseNumbers(new Serials(database, SERIAL_BLOCK), region -> config.topology()
                        .serials(config.nodeId(), region)),
                new BlobStore(folder(config)),
                Calendars.standard());
    }

    private static java.nio.file.Path folder(NodeConfig config) {
        try {
            return Files.createDirectories(config.dataDir().resolve("files"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Expected to create the folder for files", e);
        }
    }
}
