package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.identity.domain.DelegatedActions;
import qingdan.identity.domain.Delegation;
import qingdan.identity.domain.DelegationCommand;
import qingdan.identity.domain.DelegationLaw;
import qingdan.identity.domain.ItemScope;
import qingdan.identity.domain.Party;
import qingdan.identity.event.DelegationEvent;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.EventHash;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.StreamHead;
import qingdan.kernel.pg.Database;

/** Where delegations are granted, confirmed and revoked (授权委托), each as an event in the ledger. Thread-safe. */
public final class DelegationDesk {

    private static final String COLUMNS = "id, principal_kind, principal, principal_name, principal_code, agent,"
            + " agent_name, items, actions, valid_from, valid_to, status, version";
    private static final String BY_ID = "select " + COLUMNS + " from identity.delegation where id = $1";
    private static final String OF_PARTY = "select " + COLUMNS
            + " from identity.delegation where principal = $1 or agent = $1 order by valid_to desc, id limit 100";

    private final Ledger ledger;
    private final Sql sql;
    private final InstantSource clock;

    /** How a command ended. */
    public sealed interface Result {
        record Done(Delegation delegation) implements Result {}

        record Refused(Refusal refusal) implements Result {}
    }

    public DelegationDesk(Database database, Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.sql = new Sql(database.pool());
        this.clock = clock;
    }

    public Uni<Optional<Delegation>> find(UUID id) {
        return sql.one(BY_ID, Tuple.of(id), DelegationDesk::delegation);
    }

    /** Those a person has granted or been granted, the ones that last longest first. */
    public Uni<List<Delegation>> ofParty(UUID party) {
        return sql.list(OF_PARTY, Tuple.of(party), DelegationDesk::delegation);
    }

    /** Decides and records a command; whether the actor may give it is {@code Access}'s business, before. */
    public Uni<Result> handle(UUID id, DelegationCommand command, Actor actor) {
        return find(id).flatMap(current -> {
            Instant now = clock.instant();
            return switch (DelegationLaw.decide(current.orElse(null), command, now)) {
                case Decision.Refused<DelegationEvent> refused ->
                    Uni.createFrom().item(new Result.Refused(refused.refusal()));
                case Decision.Accepted<DelegationEvent> accepted ->
                    record(id, current.orElse(null), accepted.events(), actor, now);
            };
        });
    }

    private Uni<Result> record(
            UUID id, @Nullable Delegation current, List<DelegationEvent> events, Actor actor, Instant now) {
        Delegation next = current;
        for (DelegationEvent event : events) {
            next = DelegationLaw.apply(next, event);
        }
        if (next == null) {
            throw new IllegalStateException("Expected at least one event");
        }
        Delegation after = next;
        String stream = "delegation/" + id;
        return ledger.head(stream).flatMap(head -> {
            StreamHead at = head == null ? new StreamHead(0, EventHash.zero()) : head;
            Commit commit = Commit.onto(
                            stream,
                            at.version(),
                            at.hash(),
                            events.stream().map(Facts::event).toList(),
                            actor,
                            now)
                    .writing(List.of(Facts.write(after)));
            return ledger.commit(commit).map(outcome -> result(outcome, after));
        });
    }

    private static Result result(CommitOutcome outcome, Delegation after) {
        return switch (outcome) {
            case CommitOutcome.Committed ignored -> new Result.Done(after);
            case CommitOutcome.Stale ignored -> new Result.Refused(Refusal.of("stale-version"));
            case CommitOutcome.Rejected rejected ->
                throw new IllegalStateException("Expected the delegation to be stored, but: " + rejected.message());
            case CommitOutcome.Repeated ignored -> throw new IllegalStateException("Expected no idempotency key");
            case CommitOutcome.KeyReused ignored -> throw new IllegalStateException("Expected no idempotency key");
        };
    }

    private static Delegation delegation(Row row) {
        String[] items = row.getArrayOfStrings("items");
        return new Delegation(
                row.getUUID("id"),
                new Party(
                        Party.Kind.of(row.getString("principal_kind")),
                        row.getUUID("principal").toString(),
                        row.getString("principal_name"),
                        row.getString("principal_code")),
                row.getUUID("agent"),
                row.getString("agent_name"),
                items == null ? new ItemScope.AllItems() : new ItemScope.OnlyItems(Set.of(items)),
                DelegatedActions.of(Sql.words(row, "actions")),
                Sql.instant(row, "valid_from"),
                Sql.instant(row, "valid_to"),
                Delegation.Status.of(row.getString("status")),
                row.getLong("version"));
    }
}
