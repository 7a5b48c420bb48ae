package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.EventHash;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.Database;
import qingdan.procedure.bpmn.BpmnCompiler;
import qingdan.procedure.bpmn.ProcedureFile;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.procedure.domain.Fault;
import qingdan.procedure.domain.Procedure;
import qingdan.registry.change.domain.Chart;
import qingdan.registry.change.domain.ChartLaw;
import qingdan.registry.change.domain.RouteRules;
import qingdan.registry.change.store.ChangeRoutes;
import qingdan.registry.domain.ProcedureHistory;
import qingdan.registry.event.ProcedurePublished;

/**
 * Procedures between the database and the process's library (流程存取): all of them when a node starts, each new one as its event
 * arrives, and a single one that is missing when somebody needs it. Compiling is done beside the event loop. Thread-safe.
 */
public final class ProcedureStore {
    private static final int MOST_READ = 64;
    private static final String COLUMNS =
            "select key, version, effective_from, bpmn, request_id from registry.procedure";
    private static final String ALL = COLUMNS + " order by key, version";
    private static final String OF_KEY = COLUMNS + " where key = $1 order by version";
    private static final String HISTORY = """
            select version, effective_from, name, sha256, request_id from registry.procedure
             where key = $1 order by version limit 1000""";

    private final Database database;
    private final Ledger ledger;
    private final ProcedureLibrary library;
    private final Map<String, ProcedureFile> read = Collections.synchronizedMap(new Recent());

    public ProcedureStore(Database database, Ledger ledger, ProcedureLibrary library) {
        this.database = database;
        this.ledger = ledger;
        this.library = library;
    }

    /** What this process has compiled. */
    public ProcedureLibrary library() {
        return library;
    }

    /** Takes every published version into the library; before the door opens. */
    public Uni<Void> loadAll() {
        return take(ALL, Tuple.tuple());
    }

    /** Makes sure that a version is in the library if there is one anywhere; at once when it is. */
    public Uni<Void> ensure(String key, int version) {
        return library.find(key, version).isPresent() ? Uni.createFrom().voidItem() : take(OF_KEY, Tuple.of(key));
    }

    /** Takes in what was just published. Blocking: it compiles. */
    void learn(ProcedurePublished e) {
        if (library.find(e.procedureKey(), e.version())
                .filter(held -> !held.isBuiltIn())
                .isEmpty()) {
            library.take(List.of(new Held(
                    e.procedureKey(),
                    e.version(),
                    e.effectiveFrom(),
                    e.requestId(),
                    compile(e.procedureKey(), e.bpmn()))));
        }
    }

    /** As {@link #learn}, from the event loop. */
    public Uni<Void> learned(ProcedurePublished event) {
        return beside(() -> {
            learn(event);
            return true;
        });
    }

    /** What a key has been so far; the first version may be what this build carries. */
    public Uni<ProcedureHistory> history(String key) {
        return rows(HISTORY, Tuple.of(key)).map(rows -> {
            List<ProcedureHistory.Version> versions = new ArrayList<>();
            for (Row row : rows)
                versions.add(new ProcedureHistory.Version(
                        row.getInteger("version"),
                        row.getLocalDate("effective_from"),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getUUID("request_id")));
            if (versions.isEmpty() || versions.getFirst().version() > 1)
                library.find(key, 1)
                        .filter(Held::isBuiltIn)
                        .ifPresent(held -> versions.addFirst(new ProcedureHistory.Version(
                                1, null, held.name(), held.file().sha256(), null)));
            return new ProcedureHistory(key, versions);
        });
    }

    /** A proposed chart, compiled and judged for its key. */
    public Uni<Chart> chart(String key, String bpmn) {
        return history(key).chain(history -> file(key, bpmn).map(file -> {
            Procedure procedure = file.procedure();
            return new Chart(
                    history, file.sha256(), procedure, procedure == null ? file.faults() : faults(key, procedure));
        }));
    }

    /** A chart compiled with the words of its key; kept for a while, because a request is read many times. */
    public Uni<ProcedureFile> file(String key, String bpmn) {
        String name = key + ":" + BpmnCompiler.sha256(bpmn.getBytes(StandardCharsets.UTF_8));
        ProcedureFile known = read.get(name);
        return known != null
                ? Uni.createFrom().item(known)
                : Async.uni(() -> database.vertx().executeBlocking(() -> compile(key, bpmn), false))
                        .invoke(file -> read.put(name, file));
    }

    private List<Fault> faults(String key, Procedure procedure) {
        Procedure builtIn = library.find(key, 1)
                .filter(Held::isBuiltIn)
                .map(Held::file)
                .map(ProcedureFile::procedure)
                .orElse(null);
        List<Fault> faults = new ArrayList<>(ChartLaw.faults(key, procedure, builtIn));
        if (key.equals(ChangeRoutes.KEY) && faults.isEmpty()) faults.addAll(RouteRules.faults(procedure));
        return faults;
    }

    /** The key's stream as it stands, to be written onto. */
    public Uni<Head> head(String key) {
        return ledger.head(RegistryStreams.procedure(key))
                .map(head ->
                        head == null ? new Head(key, 0, EventHash.zero()) : new Head(key, head.version(), head.hash()));
    }

    /** Version and hash of the last event of a procedure's stream; 0 and zeros for a new one. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Head(String key, long version, byte[] hash) {
        /** The commit that records a publication and its row. */
        public Commit commit(List<ProcedurePublished> events, Actor actor, Instant at) {
            return Commit.onto(
                            RegistryStreams.procedure(key),
                            version,
                            hash,
                            events.stream().map(RegistryJson::newEvent).toList(),
                            actor,
                            at)
                    .writing(events.stream().map(e -> RegistryWrites.of(e, at)).toList());
        }
    }

    private ProcedureFile compile(String key, String bpmn) {
        return BpmnCompiler.compile(bpmn.getBytes(StandardCharsets.UTF_8), library.words(key));
    }

    private record Published(
            String key,
            int version,
            LocalDate from,
            String bpmn,
            @Nullable UUID requestId) {}

    private Uni<Void> take(String sql, Tuple tuple) {
        return rows(sql, tuple).chain(rows -> {
            List<Published> found = new ArrayList<>();
            for (Row row : rows)
                found.add(new Published(
                        row.getString("key"),
                        row.getInteger("version"),
                        row.getLocalDate("effective_from"),
                        row.getString("bpmn"),
                        row.getUUID("request_id")));
            return found.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : beside(() -> {
                        library.take(found.stream()
                                .map(p -> new Held(
                                        p.key(), p.version(), p.from(), p.requestId(), compile(p.key(), p.bpmn())))
                                .toList());
                        return true;
                    });
        });
    }

    private Uni<Void> beside(java.util.concurrent.Callable<Boolean> work) {
        return Async.uni(() -> database.vertx().executeBlocking(work, false)).replaceWithVoid();
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple));
    }

    private static final class Recent extends LinkedHashMap<String, ProcedureFile> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ProcedureFile> eldest) {
            return size() > MOST_READ;
        }
    }
}
