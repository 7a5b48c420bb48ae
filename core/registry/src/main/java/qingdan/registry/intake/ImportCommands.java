package qingdan.registry.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.IdempotentAnswer;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.NewEvent;
import qingdan.kernel.ledger.RoomWrite;
import qingdan.registry.event.ImportEvent;
import qingdan.registry.store.RegistryJson;
import qingdan.registry.store.RegistryStreams;

/**
 * Takes a command on an import through its way (命令处理): {@link ImportLaw} decides, the event goes into the log, and the import's row
 * moves in the same transaction. Thread-safe.
 */
public final class ImportCommands {
    private final Ledger ledger;
    private final ImportJobs jobs;
    private final InstantSource clock;

    public ImportCommands(Ledger ledger, ImportJobs jobs, InstantSource clock) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A call that may come twice (Idempotency-Key), and the answer to keep, which follows from the import after it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Repeatable(
            String subject, String key, byte[] requestHash, Function<ImportJob, IdempotentAnswer> answer) {}

    /**
     * @param job as it was read
     * @param ifMatch version the caller rests on
     * @param request null for the platform's own commands
     */
    public Uni<ImportOutcome> run(
            ImportJob job, long ifMatch, ImportCommand command, Actor actor, @Nullable Repeatable request) {
        Uni<ImportOutcome> outcome = ifMatch == job.version()
                ? decide(job, command, actor, request)
                : Uni.createFrom().item(new ImportOutcome.Stale(job.version()));
        return outcome.chain(o -> repeated(o, request));
    }

    private Uni<ImportOutcome> decide(ImportJob job, ImportCommand command, Actor actor, @Nullable Repeatable request) {
        return switch (ImportLaw.decide(job, command, actor)) {
            case Decision.Refused<ImportEvent> no -> Uni.createFrom().item(new ImportOutcome.Refused(no.refusal()));
            case Decision.Accepted<ImportEvent> yes -> commit(job, yes.events().getFirst(), actor, request);
        };
    }

    private Uni<ImportOutcome> commit(ImportJob job, ImportEvent event, Actor actor, @Nullable Repeatable request) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ImportJob after = ImportLaw.apply(job, event, actor, at);
        String stream = RegistryStreams.importOf(job.id());
        List<NewEvent> events = List.of(RegistryJson.newEvent(event));
        return ledger.head(stream)
                .map(head -> head == null
                        ? Commit.opening(stream, events, actor, at)
                        : Commit.onto(stream, head.version(), head.hash(), events, actor, at))
                .chain(commit -> ledger.commit(commit.writing(List.of(write(event, actor, at)))
                        .answering(request == null ? null : request.answer().apply(after))))
                .chain(outcome -> outcome(job.id(), after, outcome));
    }

    /** The row learns who did it too. */
    private static RoomWrite write(ImportEvent event, Actor actor, Instant at) {
        return RoomWrite.of(
                "registry",
                new JsonObject()
                        .put("type", event.type())
                        .put("at", at.toString())
                        .put("actor", ImportJob.json(actor))
                        .put("event", new JsonObject(Buffer.buffer(RegistryJson.bytes(event))))
                        .encode());
    }

    private Uni<ImportOutcome> outcome(UUID id, ImportJob after, CommitOutcome outcome) {
        return switch (outcome) {
            case CommitOutcome.Committed done -> Uni.createFrom().item(new ImportOutcome.Done(after));
            case CommitOutcome.Stale stale -> moved(id, after);
            case CommitOutcome.Repeated r ->
                Uni.createFrom().item(new ImportOutcome.Repeated(r.status(), r.headers(), r.body()));
            case CommitOutcome.KeyReused reused -> Uni.createFrom().item(new ImportOutcome.KeyReused());
            case CommitOutcome.Rejected no -> {
                if (!no.constraint().equals("import-moved"))
                    throw new IllegalStateException(
                            "Expected a commit to hold, but " + no.sqlState() + " " + no.message());
                yield moved(id, after);
            }
        };
    }

    private Uni<ImportOutcome> moved(UUID id, ImportJob after) {
        return jobs.find(id)
                .map(now -> new ImportOutcome.Stale(now.map(ImportJob::version).orElse(after.version())));
    }

    /** A call that came before is answered as before, even when it could not be decided again now. */
    private Uni<ImportOutcome> repeated(ImportOutcome outcome, @Nullable Repeatable request) {
        boolean refused = outcome instanceof ImportOutcome.Refused || outcome instanceof ImportOutcome.Stale;
        if (request == null || !refused) return Uni.createFrom().item(outcome);
        return ledger.answered(request.subject(), request.key()).map(known -> {
            if (known == null) return outcome;
            return Arrays.equals(known.requestHash(), request.requestHash())
                    ? new ImportOutcome.Repeated(known.status(), known.headers(), known.body())
                    : new ImportOutcome.KeyReused();
        });
    }
}
