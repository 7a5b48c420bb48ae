package qingdan.registry.change.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.time.Deadline;
import qingdan.kernel.time.DeadlineHandler;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ChangeFacts;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChartLaw;
import qingdan.registry.change.domain.ChartLaw.PublishProcedure;
import qingdan.registry.change.domain.Effect;
import qingdan.registry.change.domain.HandoverLaw;
import qingdan.registry.change.domain.PublicationLaw;
import qingdan.registry.domain.EntryCommand;
import qingdan.registry.domain.EntryLaw;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.event.ProcedurePublished;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.ProcedureStore;

/**
 * Publishes when the moment has come (到时发布), stops an item at once in an emergency, and ends an item that was taken over. Each item, entry and procedure has its own stream, so a
 * publication of several is several commits: every one checks what the item already shows, and only when all are done is the
 * request recorded as published, together with its deadline. Interrupted anywhere, it goes on where it stopped.
 */
public final class ChangePublisher implements DeadlineHandler {
    /** The kind of deadline it handles. */
    public static final String KIND = ChangeWrites.DEADLINE_KIND;

    private static final Actor PUBLISHER = Actor.system("registry-change");

    private final Ledger ledger;
    private final ChangeStore store;
    private final ChangeCommands commands;
    private final ItemLoader items;
    private final Catalogue catalogue;
    private final ProcedureStore procedures;

    public ChangePublisher(
            Ledger ledger,
            ChangeStore store,
            ChangeCommands commands,
            ItemLoader items,
            Catalogue catalogue,
            ProcedureStore procedures) {
        this.ledger = ledger;
        this.store = store;
        this.commands = commands;
        this.items = items;
        this.catalogue = catalogue;
        this.procedures = procedures;
    }

    @Override
    public Uni<Void> fire(Deadline due) {
        JsonObject payload = new JsonObject(due.payload());
        UUID changeId = UUID.fromString(payload.getString("changeId"));
        String act = payload.getString("act");
        if (act.startsWith("publish")) {
            return publish(changeId, due.id());
        }
        return act.equals(ChangeWrites.HAND_OVER) ? handOver(changeId) : emergency(changeId);
    }

    /** Brings the item to what the emergency asks for now; doing it twice changes nothing. */
    public Uni<Void> emergency(UUID changeId) {
        return store.load(changeId)
                .chain(loaded -> loaded == null
                        ? Uni.createFrom().voidItem()
                        : facts(loaded.file())
                                .chain(facts -> all(PublicationLaw.emergency(loaded.file(), facts), facts)));
    }

    /** Ends the giver's item when it was taken over; doing it twice changes nothing. */
    private Uni<Void> handOver(UUID changeId) {
        return store.load(changeId)
                .chain(loaded -> loaded == null
                        ? Uni.createFrom().voidItem()
                        : facts(loaded.file()).chain(facts -> all(HandoverLaw.due(loaded.file(), facts), facts)));
    }

    private Uni<Void> publish(UUID changeId, UUID deadline) {
        return store.load(changeId).chain(loaded -> {
            if (loaded == null || loaded.file().ended() != null) {
                return Uni.createFrom().voidItem();
            }
            return facts(loaded.file())
                    .chain(facts -> all(PublicationLaw.due(loaded.file(), facts), facts))
                    .chain(() -> commands.fire(changeId, new ChangeCommand.Publish(), PUBLISHER, deadline))
                    .invoke(outcome -> checked(loaded.file(), outcome))
                    .replaceWithVoid();
        });
    }

    private Uni<ChangeFacts> facts(ChangeFile file) {
        return commands.facts(file.proposal(), file.procedureVersion(), PUBLISHER);
    }

    private Uni<Void> all(List<Effect> effects, ChangeFacts facts) {
        return Multi.createFrom()
                .iterable(effects)
                .onItem()
                .transformToUniAndConcatenate(effect -> switch (effect) {
                    case Effect.OnItem on -> item(on.command(), facts);
                    case Effect.OnEntry on -> entry(on.command(), facts);
                    case Effect.OnProcedure on -> procedure(on.command(), facts);
                })
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<CommitOutcome> item(RegistryCommand command, ChangeFacts facts) {
        return items.load(command.itemCode()).chain(item -> {
            var decision =
                    RegistryLaw.decide(item.history(), command, facts.today(), facts.itemFacts(command.itemCode()));
            return committed(item.commit(lawful(command.itemCode(), decision), facts.actor(), facts.now()));
        });
    }

    private Uni<CommitOutcome> entry(EntryCommand command, ChangeFacts facts) {
        return catalogue.load(command.basicCode()).chain(entry -> {
            var decision =
                    EntryLaw.decide(entry.history(), command, facts.today(), facts.ancestors(command.basicCode()));
            return committed(entry.commit(lawful(command.basicCode(), decision), facts.actor(), facts.now()));
        });
    }

    /** New cases and requests of this process run it from the moment it is committed; elsewhere when the event arrives. */
    private Uni<CommitOutcome> procedure(PublishProcedure command, ChangeFacts facts) {
        String key = command.procedureKey();
        List<ProcedurePublished> events = lawful(key, ChartLaw.decide(facts.chart(key), command, facts.today()));
        return procedures
                .head(key)
                .chain(head -> committed(head.commit(events, facts.actor(), facts.now())))
                .call(done -> procedures.learned(events.getFirst()));
    }

    private static <E> List<E> lawful(String code, Decision<E> decision) {
        return switch (decision) {
            case Decision.Refused<E> no ->
                throw new IllegalStateException("Expected " + code + " to be lawful, but " + no.refusal());
            case Decision.Accepted<E> yes -> yes.events();
        };
    }

    private Uni<CommitOutcome> committed(Commit commit) {
        return ledger.commit(commit).invoke(outcome -> {
            if (!(outcome instanceof CommitOutcome.Committed)) {
                throw new IllegalStateException("Expected item, entry or procedure to stand still, but got " + outcome);
            }
        });
    }

    /** A request that was moved to a later moment, or ended, is fine; anything else is tried again. */
    private static void checked(ChangeFile file, ChangeOutcome outcome) {
        boolean moved = outcome instanceof ChangeOutcome.Refused no
                && (no.refusal().code().equals("deadline-not-open") || file.schedule() == null);
        if (!(outcome instanceof ChangeOutcome.Done) && !moved) {
            throw new IllegalStateException("Expected the request to be published, but got " + outcome);
        }
    }
}
