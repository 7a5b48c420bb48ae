package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import qingdan.casework.bpmn.Procedures;
import qingdan.contract.Call;
import qingdan.contract.Principal;
import qingdan.handlers.Files;
import qingdan.kernel.Calendars;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.SerialRange;
import qingdan.kernel.domain.Uuid7;
import qingdan.kernel.pg.CaseNumbers;
import qingdan.kernel.pg.Serials;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.kernel.time.Sweeper;
import qingdan.node.domain.Topology;
import qingdan.portal.store.Uploads;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.registry.change.domain.ChangeRoute;
import qingdan.registry.change.store.ChangeCommands;
import qingdan.registry.change.store.ChangePublisher;
import qingdan.registry.change.store.ChangeRoutes;
import qingdan.registry.change.store.ChangeStore;
import qingdan.registry.change.store.ClockRules;
import qingdan.registry.change.store.ListReads;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.Organs;
import qingdan.registry.store.ProcedureStore;
import qingdan.registry.store.SeedLoader;

/** The room of change requests over a database with the product's own list, and officials of Feixi who call it. */
final class ChangeRoomOnTest implements AutoCloseable {
    static final Seed SEED = SeedFiles.load(SeedSource.product());
    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T02:00:00Z"));
    final TestDatabase db = TestDatabase.create();
    final BlobStore blobs;
    final RegistryChangesRoom room;
    final Sweeper sweeper;
    private int key;

    /** @param files folder of the kept files */
    ChangeRoomOnTest(Path files) {
        blobs = new BlobStore(files);
        InstantSource clock = now::get;
        Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(SEED));
        Organs organs = new Organs(db.database());
        ChangeStore store = new ChangeStore(db.database());
        ItemLoader items = new ItemLoader(db.ledger());
        Catalogue catalogue = new Catalogue(db.database(), db.ledger());
        ProcedureLibrary library = new ProcedureLibrary(
                k -> k.equals(ChangeRoutes.KEY) ? ChangeRoute.WORDS : qingdan.casework.bpmn.Services.WORDS);
        library.take(List.of(
                Held.builtIn(ChangeRoutes.builtIn()),
                Held.builtIn(Procedures.builtIn().getFirst())));
        ProcedureStore procedures = new ProcedureStore(db.database(), db.ledger(), library);
        ListReads list = new ListReads(items, organs, catalogue, procedures);
        ChangeCommands commands = new ChangeCommands(
                db.ledger(),
                store,
                list,
                new ChangeRoutes(library),
                ClockRules.standard(),
                Calendars.standard(),
                clock);
        ChangePublisher publisher = new ChangePublisher(db.ledger(), store, commands, items, catalogue, procedures);
        Topology.Member self = new Topology.Member("340000", "340000", "省", null, "http://localhost", Map.of());
        AttachmentDesk attachments = new AttachmentDesk(
                db.database().vertx(),
                blobs,
                new Uploads(db.database().pool())::expect,
                new Files((sha256, stream) -> Uni.createFrom().item(blobs.find(sha256))));
        room = new RegistryChangesRoom(
                db.ledger(),
                store,
                commands,
                publisher,
                new Ownership(new Topology(List.of(self)), self),
                new RegistryChangesRoom.Reads(
                        new ItemSnapshots(db.database()), organs, items, catalogue, procedures, list),
                attachments,
                new RegistryChangesRoom.Around(
                        clock,
                        Calendars.standard(),
                        new Uuid7(clock, () -> ++key),
                        new CaseNumbers(new Serials(db.database(), 1), region -> SerialRange.OWN),
                        ClockRules.standard()));
        sweeper = new Sweeper(db.database(), clock, Duration.ofSeconds(1), Map.of(ChangePublisher.KIND, publisher));
    }

    @Override
    public void close() {
        db.close();
    }

    /** An official of the organ that the requests are of. */
    Call call(String subject, String post, String region, @Nullable Long ifMatch) {
        return call(subject, post, region, "11340123QD2331010Y", ifMatch);
    }

    Call call(String subject, String post, String region, String organ, @Nullable Long ifMatch) {
        Principal p = new Principal(
                Principal.Kind.OFFICIAL, subject, subject, null, organ, post, region, Set.of(post), Set.of());
        return new Call(p, ifMatch, "key-" + ++key, new byte[] {(byte) key}, Locale.SIMPLIFIED_CHINESE, "r" + key);
    }
}
