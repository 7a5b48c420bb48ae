package qingdan.casework.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlConnection;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.casework.domain.CaseCommand;
import qingdan.casework.event.ApplicationSubmitted;
import qingdan.casework.event.ApplicationWithdrawn;
import qingdan.casework.event.CaseJson;
import qingdan.casework.event.CorrectionAnswered;
import qingdan.casework.event.IntakeRefused;
import qingdan.casework.event.Party;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.LogHandler;
import qingdan.kernel.ledger.NewEvent;
import qingdan.kernel.ledger.SealedEvent;

/**
 * Takes in what applicants did at the portal (收件): a consumer of the log that turns the portal's events into commands on
 * cases of the regions this node serves. Each takes effect exactly once: opening a case twice, answering twice or withdrawing
 * twice finds that it is so already. An item that is not on the list gives {@link IntakeRefused} instead of a case.
 */
public final class CaseIntake implements LogHandler {
    /** Name of the consumer. */
    public static final String CONSUMER = "casework.intake";

    private static final Logger LOG = LoggerFactory.getLogger(CaseIntake.class);

    /** How long the list may lag behind the application before it counts as not carrying the item. */
    private static final Duration LIST_LAG = Duration.ofSeconds(60);

    private final CaseCommands commands;
    private final Ledger ledger;
    private final Predicate<String> serves;
    private final InstantSource clock;

    /** @param serves whether this node owns the cases of a region */
    public CaseIntake(CaseCommands commands, Ledger ledger, Predicate<String> serves, InstantSource clock) {
        this.commands = commands;
        this.ledger = ledger;
        this.serves = serves;
        this.clock = clock;
    }

    /** The types it reads. */
    public static List<String> types() {
        return List.of(ApplicationSubmitted.TYPE, CorrectionAnswered.TYPE, ApplicationWithdrawn.TYPE);
    }

    @Override
    public Uni<Void> handle(SqlConnection tx, SealedEvent sealed) {
        byte[] payload = sealed.event().payload();
        return switch (sealed.event().type()) {
            case ApplicationSubmitted.TYPE -> submitted(CaseJson.read(payload, ApplicationSubmitted.class), sealed);
            case CorrectionAnswered.TYPE -> answered(CaseJson.read(payload, CorrectionAnswered.class), sealed);
            case ApplicationWithdrawn.TYPE -> withdrawn(CaseJson.read(payload, ApplicationWithdrawn.class), sealed);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> submitted(ApplicationSubmitted e, SealedEvent sealed) {
        if (!serves.test(e.handlingRegion())) {
            return Uni.createFrom().voidItem();
        }
        ApplicationSubmitted.Applicant a = e.applicant();
        var command = new CaseCommand.ReceiveCase(
                e.applicationId(),
                e.number(),
                e.handlingRegion(),
                new Party(a.kind(), a.name(), a.idMasked(), a.agentName()),
                e.materials());
        Actor actor = sealed.event().actor();
        return commands.receive(e.itemCode(), command, actor, a, e.form()).chain(outcome -> switch (outcome) {
            case CaseOutcome.Refused no -> refuse(e, no.refusal(), sealed);
            case CaseOutcome.Done done -> Uni.createFrom().voidItem();
            case CaseOutcome.Stale known -> Uni.createFrom().voidItem();
            case CaseOutcome.Missing missing -> Uni.createFrom().voidItem();
            case CaseOutcome.Repeated repeated -> Uni.createFrom().voidItem();
            case CaseOutcome.KeyReused reused -> Uni.createFrom().voidItem();
        });
    }

    /** The list may still be on its way here: wait for it a while, then say no. */
    private Uni<Void> refuse(ApplicationSubmitted e, Refusal refusal, SealedEvent sealed) {
        boolean early = clock.instant().isBefore(sealed.sealedAt().plus(LIST_LAG));
        if (early && refusal.code().equals("item-not-listed")) {
            return Uni.createFrom()
                    .failure(new IOException("Expected item " + e.itemCode() + ", but it is not here yet"));
        }
        var event = new IntakeRefused(e.applicationId(), e.number(), e.handlingRegion(), e.itemCode(), refusal.code());
        LOG.warn("event=intake-refused number={} item={} code={}", e.number(), e.itemCode(), refusal.code());
        Commit commit = Commit.opening(
                CaseWrites.stream(e.applicationId()),
                List.of(new NewEvent(IntakeRefused.TYPE, CaseJson.SCHEMA, CaseJson.write(event))),
                Actor.system("intake"),
                clock.instant());
        return ledger.commit(commit).map(CaseIntake::settled).replaceWithVoid();
    }

    private static CommitOutcome settled(CommitOutcome outcome) {
        if (outcome instanceof CommitOutcome.Rejected no) {
            throw new IllegalStateException("Expected the refusal to be recorded, but " + no.message());
        }
        return outcome;
    }

    private Uni<Void> answered(CorrectionAnswered e, SealedEvent sealed) {
        if (!serves.test(e.handlingRegion())) {
            return Uni.createFrom().voidItem();
        }
        var command = new CaseCommand.ReceiveCorrection(e.materials(), e.note());
        return commands.answer(e.applicationId(), command, sealed.event().actor(), e.form())
                .chain(outcome -> retryWhenStale(outcome, () -> answered(e, sealed)));
    }

    private Uni<Void> withdrawn(ApplicationWithdrawn e, SealedEvent sealed) {
        if (!serves.test(e.handlingRegion())) {
            return Uni.createFrom().voidItem();
        }
        var command = new CaseCommand.WithdrawCase(e.reason());
        return commands.run(e.applicationId(), null, command, sealed.event().actor(), null)
                .replaceWithVoid();
    }

    private static Uni<Void> retryWhenStale(CaseOutcome outcome, java.util.function.Supplier<Uni<Void>> again) {
        return outcome instanceof CaseOutcome.Stale
                ? again.get()
                : Uni.createFrom().voidItem();
    }
}
