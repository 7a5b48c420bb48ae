package qingdan.api.node;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.api.cluster.ClusterStart;
import qingdan.api.config.NodeConfig;
import qingdan.api.contract.CompiledContract;
import qingdan.api.http.ContractRouter;
import qingdan.api.http.DoorOptions;
import qingdan.api.http.HttpDoor;
import qingdan.api.http.Limits;
import qingdan.api.oidc.OidcConfig;
import qingdan.api.oidc.OidcRoutes;
import qingdan.casework.bpmn.Procedures;
import qingdan.casework.bpmn.Services;
import qingdan.casework.document.PdfPrinter;
import qingdan.contract.Bundle;
import qingdan.identity.provider.EmbeddedProvider;
import qingdan.kernel.Async;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.registry.change.domain.ChangeRoute;
import qingdan.registry.change.store.ChangeRoutes;

/**
 * A node of a province, a city or a county (节点): joins the cell, opens its database, puts the rooms together, opens the door.
 *
 * <p>Stopped in the opposite order: door, workers, cell, database; a request under way ends, what is committed stays.
 */
public final class NodeProgram {
    private static final Logger LOG = LoggerFactory.getLogger(NodeProgram.class);
    private static final long STOP_LIMIT_S = 12;
    private static final Duration TEND_EVERY = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final NodeData data;
    private final NodeIdentity identity;
    private final NodeRooms rooms;
    private final ContractRouter router;
    private final HttpServer server;

    private NodeProgram(
            Vertx vertx,
            NodeData data,
            NodeIdentity identity,
            NodeRooms rooms,
            ContractRouter router,
            HttpServer server) {
        this.vertx = vertx;
        this.data = data;
        this.identity = identity;
        this.rooms = rooms;
        this.router = router;
        this.server = server;
    }

    public static Future<NodeProgram> start(NodeConfig config) {
        return ClusterStart.start(config.cluster()).compose(vertx -> Async.future(open(vertx, config)));
    }

    private static Uni<NodeProgram> open(Vertx vertx, NodeConfig config) {
        return Uni.combine()
                .all()
                .unis(NodeData.open(vertx, config), tools(vertx))
                .asTuple()
                .flatMap(found -> NodeIdentity.start(vertx, config, found.getItem1())
                        .flatMap(identity -> {
                            NodeData data = found.getItem1();
                            Tools tools = found.getItem2();
                            NodeRooms rooms =
                                    NodeRooms.build(vertx, config, data, identity, tools.printer(), tools.procedures());
                            return rooms.prepare()
                                    .chain(() -> door(vertx, config, data, identity, rooms, tools.contract()));
                        }));
    }

    /** What is read from the program's own files and needs no database. */
    private record Tools(CompiledContract contract, PdfPrinter printer, ProcedureLibrary procedures) {}

    /** Compiles the contract and the procedures and loads the font beside the event loop, while the database opens. */
    private static Uni<Tools> tools(Vertx vertx) {
        return Async.uni(() -> vertx.executeBlocking(() -> {
            ProcedureLibrary procedures =
                    new ProcedureLibrary(key -> key.equals(ChangeRoutes.KEY) ? ChangeRoute.WORDS : Services.WORDS);
            procedures.take(Stream.concat(Procedures.builtIn().stream(), Stream.of(ChangeRoutes.builtIn()))
                    .map(Held::builtIn)
                    .toList());
            return new Tools(CompiledContract.of(Bundle.tree()), new PdfPrinter(), procedures);
        }));
    }

    private static Uni<NodeProgram> door(
            Vertx vertx,
            NodeConfig config,
            NodeData data,
            NodeIdentity identity,
            NodeRooms rooms,
            CompiledContract contract) {
        ContractRouter router = ContractRouter.create(
                vertx,
                contract,
                rooms.operations(),
                rooms.authenticator(),
                data.ledger()::answered,
                incoming(config),
                options(config, data));
        EmbeddedProvider provider = identity.provider();
        if (provider != null) {
            OidcRoutes.mount(
                    router.extras(),
                    provider,
                    new OidcConfig(
                            Set.copyOf(config.frontOrigins()),
                            Set.copyOf(config.proxies()),
                            "清单 · 统一身份认证",
                            "Qingdan sign-in",
                            List.of()));
            vertx.setPeriodic(
                    TEND_EVERY.toMillis(), id -> provider.tend().subscribe().with(done -> {}, NodeProgram::warn));
        }
        rooms.workers().start();
        return Async.uni(() -> HttpDoor.listen(vertx, router, config.host(), config.port()))
                .map(server -> new NodeProgram(vertx, data, identity, rooms, router, server));
    }

    private static void warn(Throwable failure) {
        LOG.warn("event=identity-housekeeping-failed error={}", String.valueOf(failure.getMessage()));
    }

    private static DoorOptions options(NodeConfig config, NodeData data) {
        int perSecond = Math.max(1, config.requestsPerMinute() / 60);
        Limits.Rate rate = new Limits.Rate(perSecond, perSecond * 4);
        return new DoorOptions(
                Set.copyOf(config.frontOrigins()),
                Set.copyOf(config.proxies()),
                config.publicUrl().startsWith("https:"),
                Limits.standard().withRates(new Limits.Rate(perSecond * 8, perSecond * 32), rate),
                () -> data.database().isAlive(),
                config.checkAnswers());
    }

    private static Path incoming(NodeConfig config) {
        try {
            return Files.createDirectories(config.dataDir().resolve("files").resolve("incoming"));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to create the folder for uploads", e);
        }
    }

    public int port() {
        return server.actualPort();
    }

    /** Ends everything within a bounded time; called once, from the shutdown hook or a test. */
    public void stop() {
        await("door", server.close());
        router.close();
        await("workers", Async.future(rooms.workers().stop()));
        identity.close();
        await("database", Async.future(data.database().close()));
        await("cell", vertx.close());
        Infrastructure.getDefaultWorkerPool().shutdownNow();
    }

    private static void await(String what, Future<?> future) {
        try {
            future.toCompletionStage().toCompletableFuture().get(STOP_LIMIT_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("event=stop-incomplete part={} error={}", what, String.valueOf(e.getMessage()));
        }
    }
}
