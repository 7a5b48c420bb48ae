package qingdan.api.node;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.api.config.NodeConfig;
import qingdan.api.http.Authenticator;
import qingdan.api.oidc.TokenAuthenticator;
import qingdan.casework.document.PdfPrinter;
import qingdan.contract.Operations;
import qingdan.handlers.Names;
import qingdan.handlers.WorkDaysLeft;
import qingdan.handlers.identity.IdentityRoom;
import qingdan.handlers.node.NodeRoom;
import qingdan.handlers.oversight.OversightMapper;
import qingdan.handlers.oversight.OversightRoom;
import qingdan.handlers.portal.ApplicationDesk;
import qingdan.handlers.portal.DraftDesk;
import qingdan.handlers.portal.ListedItems;
import qingdan.handlers.portal.PortalMapper;
import qingdan.handlers.portal.PortalRoom;
import qingdan.handlers.portal.UploadDesk;
import qingdan.handlers.registry.AttachmentDesk;
import qingdan.handlers.registry.EditionDesk;
import qingdan.handlers.registry.ExportDesk;
import qingdan.handlers.registry.ImportDesk;
import qingdan.handlers.registry.ListsRoom;
import qingdan.handlers.registry.Ownership;
import qingdan.handlers.registry.PrintDesk;
import qingdan.handlers.registry.ProcedureDesk;
import qingdan.handlers.registry.RegistryRoom;
import qingdan.handlers.registry.ServiceRoom;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.TailerOptions;
import qingdan.node.domain.Topology;
import qingdan.node.sync.NodeTokens;
import qingdan.node.sync.Synchroniser;
import qingdan.node.sync.Withholding;
import qingdan.oversight.live.LiveFeed;
import qingdan.oversight.live.LiveView;
import qingdan.oversight.store.OversightProjection;
import qingdan.oversight.store.OversightStore;
import qingdan.portal.store.Applications;
import qingdan.portal.store.Drafts;
import qingdan.portal.store.ProgressProjection;
import qingdan.portal.store.UploadPurge;
import qingdan.portal.store.Uploads;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.registry.edition.EditionWorker;
import qingdan.registry.edition.Editions;
import qingdan.registry.intake.ImportCommands;
import qingdan.registry.intake.ImportJobs;
import qingdan.registry.intake.ImportWorker;
import qingdan.registry.publication.ListPages;
import qingdan.registry.publication.SnapshotStream;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedShare;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.CategoryCounts;
import qingdan.registry.store.Divisions;
import qingdan.registry.store.ItemChanges;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.ItemSearch;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.Organs;
import qingdan.registry.store.ProcedureStore;
import qingdan.registry.store.RegistryProjection;
import qingdan.registry.store.SeedLoader;

/** The rooms of one node, put together: who answers which operations, who follows the log. */
final class NodeRooms {
    private static final String VERSION = "0.1.0";

    private final NodeConfig config;
    private final NodeData data;
    private final NodeWorkers workers;
    private final Authenticator authenticator;
    private final List<Operations> operations;
    private final LiveFeed feed;
    private final ProcedureStore procedures;
    private final @Nullable Synchroniser sync;

    private NodeRooms(
            NodeConfig config,
            NodeData data,
            NodeWorkers workers,
            Authenticator authenticator,
            List<Operations> operations,
            LiveFeed feed,
            ProcedureStore procedures,
            @Nullable Synchroniser sync) {
        this.config = config;
        this.data = data;
        this.workers = workers;
        this.authenticator = authenticator;
        this.operations = List.copyOf(operations);
        this.feed = feed;
        this.procedures = procedures;
        this.sync = sync;
    }

    static NodeRooms build(
            Vertx vertx,
            NodeConfig config,
            NodeData data,
            NodeIdentity identity,
            PdfPrinter printer,
            ProcedureLibrary library) {
        Topology.Member self = config.self();
        NodeTokens tokens =
                new NodeTokens(config.topology(), self.nodeId(), key(config.keyFile()), InstantSource.system());
        Synchroniser sync = self.parent() == null
                ? null
                : new Synchroniser(
                        vertx,
                        config.topology(),
                        self,
                        tokens,
                        new Synchroniser.Stores(data.log(), data.foreign(), data.blobs()),
                        config.syncPoll());
        NodeWorkers workers = new NodeWorkers(vertx, self.nodeId(), data, sync);
        qingdan.handlers.Files.Source file = sync == null ? (sha, stream) -> local(vertx, data, sha) : sync::file;
        qingdan.handlers.Files files = new qingdan.handlers.Files(file);

        ItemSnapshots snapshots = new ItemSnapshots(data.database());
        Divisions divisions = new Divisions(data.database());
        Organs organs = new Organs(data.database(), data.clock());
        Names names = new Names(divisions, organs, data.clock());
        WorkDaysLeft left = new WorkDaysLeft(data.calendar(), data.clock());
        OversightStore oversight = new OversightStore(data.database().pool());
        LiveView live = new LiveView();
        ProcedureStore procedures = new ProcedureStore(data.database(), data.ledger(), library);
        NodeCasework casework = NodeCasework.build(config, data, snapshots, procedures, left, files, printer);

        AttachmentDesk attachments = new AttachmentDesk(
                vertx, data.blobs(), new Uploads(data.database().pool())::expect, files);
        NodeChanges changes = NodeChanges.build(config, data, snapshots, organs, procedures, attachments);

        List<Operations> operations = List.of(
                registry(data, snapshots, divisions, organs, procedures),
                changes.room(),
                NodeLayers.catalogue(config, data, left),
                NodeLayers.quality(data),
                NodeLayers.organs(config, data, organs),
                NodeLayers.divisions(config, data),
                new ServiceRoom(new ItemChanges(data.database()), new SnapshotStream(data.database()), data.clock()),
                portal(vertx, config, data, snapshots, left, files),
                lists(vertx, config, data, snapshots, divisions, workers, procedures),
                casework.room(),
                new OversightRoom(oversight, live, new OversightMapper(left, data.clock()), data.clock()),
                new IdentityRoom(names),
                node(vertx, config, data, sync, files, workers));

        workers.follow(TailerOptions.of("portal", "casework."), ProgressProjection::handle);
        workers.follow(TailerOptions.of("oversight", "casework."), new OversightProjection(data.clock())::handle);
        workers.check(NodeLayers.qualityRun(config, data));
        workers.tidy(new UploadPurge(data.database(), data.blobs(), data.clock(), InstantSource.system()));
        workers.follow(RegistryProjection.options(), new RegistryProjection(vertx, self.nodeId(), procedures));
        casework.follow(workers);
        changes.follow(workers);
        return new NodeRooms(
                config,
                data,
                workers,
                new NodeAuthenticator(new TokenAuthenticator(identity.verifier()), tokens),
                operations,
                new LiveFeed(vertx, oversight, live),
                procedures,
                sync);
    }

    /**
     * What must be there before the door opens: the procedures that were published, compiled; the items of the regions this node
     * serves, at the province the rest too.
     */
    Uni<Void> prepare() {
        feed.start();
        Uni<Void> seeded =
                sync == null ? seed() : seed().chain(sync::isBehindParent).flatMap(this::fenced);
        return procedures.loadAll().chain(() -> seeded);
    }

    private Uni<Void> seed() {
        Topology.Member self = config.self();
        SeedShare share = new SeedShare(
                self.region(),
                self.parent() == null,
                region -> config.topology().serving(region).nodeId().equals(self.nodeId()));
        return new SeedLoader(data.database(), data.ledger(), data.clock())
                .load(() -> SeedFiles.load(SeedSource.product()), share)
                .replaceWithVoid();
    }

    /** A node whose database was lost must not begin its log anew: what it wrote could never be handed up. */
    private Uni<Void> fenced(boolean behind) {
        if (!behind) return Uni.createFrom().voidItem();
        return Uni.createFrom()
                .failure(new IllegalStateException("Expected the log of " + config.nodeId() + " to reach as far as "
                        + config.self().parent()
                        + " has it, but this database is older: restore the newest copy of it"));
    }

    NodeWorkers workers() {
        return workers;
    }

    Authenticator authenticator() {
        return authenticator;
    }

    List<Operations> operations() {
        return operations;
    }

    private static RegistryRoom registry(
            NodeData data, ItemSnapshots snapshots, Divisions divisions, Organs organs, ProcedureStore procedures) {
        return new RegistryRoom(
                data.ledger(),
                new ItemSearch(data.database()),
                snapshots,
                new ItemLoader(data.ledger()),
                new RegistryRoom.Reference(divisions, organs, new CategoryCounts(data.database())),
                new ProcedureDesk(procedures),
                data.clock());
    }

    private static ListsRoom lists(
            Vertx vertx,
            NodeConfig config,
            NodeData data,
            ItemSnapshots snapshots,
            Divisions divisions,
            NodeWorkers workers,
            ProcedureStore procedures) {
        EditionWorker editions = new EditionWorker(
                data.database(), data.ledger(), data.clock(), signingKey(config.keyFile()), config.nodeId());
        Ownership ownership = new Ownership(config.topology(), config.self());
        ImportWorker imports = new ImportWorker(
                data.database(),
                data.ledger(),
                data.blobs(),
                config.dataDir().resolve("work"),
                data.clock(),
                (admin, region) -> ImportWorker.within(admin, region) && ownership.servedHere(region),
                editions::workOnce);
        workers.take(imports);
        ImportJobs jobs = new ImportJobs(data.database());
        PrintDesk prints = new PrintDesk(vertx, snapshots, new ProcedureDesk(procedures), data.clock());
        return new ListsRoom(
                new ImportDesk(
                        vertx,
                        jobs,
                        new ImportCommands(data.ledger(), jobs, data.clock()),
                        data.blobs(),
                        data.clock(),
                        imports::signal),
                new EditionDesk(new Editions(data.database()), ownership, data.clock(), imports::signal),
                new ExportDesk(
                        new ListPages(data.database()),
                        divisions,
                        () -> data.log().heads().map(Object::toString),
                        data.clock(),
                        config.publicUrl(),
                        prints::archive),
                prints,
                snapshots,
                data.clock());
    }

    private static PortalRoom portal(
            Vertx vertx,
            NodeConfig config,
            NodeData data,
            ItemSnapshots snapshots,
            WorkDaysLeft left,
            qingdan.handlers.Files files) {
        Applications applications = new Applications(data.database().pool());
        Uploads uploads = new Uploads(data.database().pool());
        ListedItems items = new ListedItems(snapshots, data.clock());
        PortalMapper map = new PortalMapper(left, data.clock());
        return new PortalRoom(
                applications,
                new ApplicationDesk(
                        data.ledger(),
                        data.numbers(),
                        applications,
                        uploads,
                        items,
                        map,
                        new ApplicationDesk.Surroundings(
                                data.clock(), data.ids(), new SecureRandom(), config.mobileUrl() + "/p/")),
                new DraftDesk(new Drafts(data.database().pool()), items, data.clock()),
                new UploadDesk(vertx, uploads, data.blobs(), data.clock()),
                map,
                files,
                data.clock());
    }

    private static NodeRoom node(
            Vertx vertx,
            NodeConfig config,
            NodeData data,
            @Nullable Synchroniser sync,
            qingdan.handlers.Files files,
            NodeWorkers workers) {
        return new NodeRoom(
                config.topology(),
                config.self(),
                data.log(),
                data.foreign(),
                new Withholding(data.database(), config.topology()),
                data.clock(),
                files,
                data.blobs(),
                vertx,
                new NodeRoom.Around(
                        VERSION, () -> sync == null ? null : sync.state(), () -> Members.of(vertx), workers::logGrew));
    }

    private static Uni<Optional<Path>> local(Vertx vertx, NodeData data, String sha256) {
        return Async.uni(() -> vertx.executeBlocking(() -> data.blobs().find(sha256), false));
    }

    private static PrivateKey signingKey(Path file) {
        try {
            return key(file).toECPrivateKey();
        } catch (JOSEException e) {
            throw new IllegalStateException("Expected " + file + " to hold a private key, but it does not", e);
        }
    }

    private static ECKey key(Path file) {
        try {
            return ECKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read the node's key " + file, e);
        } catch (ParseException e) {
            throw new IllegalStateException("Expected " + file + " to hold a node key, but it does not", e);
        }
    }
}
