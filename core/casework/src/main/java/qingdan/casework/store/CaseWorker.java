package qingdan.casework.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.casework.bpmn.Services;
import qingdan.casework.domain.CaseCommand;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.pg.Database;
import qingdan.kernel.time.PollLoop;

/**
 * Does what procedures ask the platform to do (服务任务执行): draws up documents, then answers the services that waited for them.
 * The requests are rows, so nothing is lost when the process dies; the next one of the node begins with what that one had claimed.
 */
public final class CaseWorker {
    private static final Logger LOG = LoggerFactory.getLogger(CaseWorker.class);
    private static final int BATCH = 64;

    /** Services whose documents are all drawn up, or that need none. */
    private static final String READY = """
            select s.task_id, s.case_id, s.handler from casework.service s
             where (s.claimed_until is null or s.claimed_until < now())
               and (s.handler <> $1 or not exists (
                     select from casework.document d where d.case_id = s.case_id and d.sha256 is null))
             order by s.requested_at limit $2""";

    private static final String LATER = """
            update casework.service set attempts = attempts + 1, last_error = $2,
                   claimed_until = now() + make_interval(secs => least(3600, power(2, least(attempts + 1, 12))))
             where task_id = $1""";

    private final Database database;
    private final DocumentMaker documents;
    private final CaseCommands commands;
    private final PollLoop loop;
    private volatile boolean tookBack;

    public CaseWorker(Database database, DocumentMaker documents, CaseCommands commands, Duration poll) {
        this.database = database;
        this.documents = documents;
        this.commands = commands;
        this.loop = new PollLoop(database.vertx(), "casework.worker", poll, this::roundOfALife);
    }

    public void start() {
        loop.start();
    }

    /** A commit may have asked for something; cheap. */
    public void signal() {
        loop.signal();
    }

    public Uni<Void> stop() {
        return loop.stop();
    }

    private Uni<Boolean> roundOfALife() {
        return tookBack
                ? round()
                : documents.takeBack().invoke(() -> tookBack = true).chain(this::round);
    }

    /** One round; true when there was something to do. */
    public Uni<Boolean> round() {
        return documents.round().chain(drawn -> services().map(done -> drawn + done > 0));
    }

    private record Service(UUID taskId, UUID caseId, String handler) {}

    private Uni<Integer> services() {
        return Async.uni(
                        () -> database.pool().preparedQuery(READY).execute(Tuple.of(Services.DECISION_DOCUMENT, BATCH)))
                .map(rows -> {
                    List<Service> ready = new ArrayList<>(rows.size());
                    rows.forEach(row -> ready.add(new Service(row.getUUID(0), row.getUUID(1), row.getString(2))));
                    return ready;
                })
                .call(ready -> Multi.createFrom()
                        .iterable(ready)
                        .onItem()
                        .transformToUni(this::complete)
                        .merge(8)
                        .collect()
                        .last())
                .map(List::size);
    }

    private Uni<Void> complete(Service service) {
        return commands.run(
                        service.caseId(),
                        null,
                        new CaseCommand.CompleteService(service.taskId()),
                        Actor.system(service.handler()),
                        null)
                .onItem()
                .transformToUni(outcome -> outcome instanceof CaseOutcome.Done
                        ? Uni.createFrom().voidItem()
                        : later(service, outcome.toString()))
                .onFailure()
                .recoverWithUni(e -> later(service, String.valueOf(e.getMessage())));
    }

    private Uni<Void> later(Service service, String reason) {
        LOG.warn("event=service-later task={} handler={} reason={}", service.taskId(), service.handler(), reason);
        return Async.uni(() -> database.pool().preparedQuery(LATER).execute(Tuple.of(service.taskId(), reason)))
                .replaceWithVoid();
    }
}
