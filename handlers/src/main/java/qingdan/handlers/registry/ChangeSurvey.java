package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.registry.change.domain.ChangeFacts;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.store.ChangeCommands;

/** What an answer shows beside the request itself (旁证): the items as they stand, and the history. */
record ChangeSurvey(ChangeFacts facts, List<StoredEvent> events) {
    private static final int MOST_EVENTS = 1_000;

    ChangeSurvey {
        events = List.copyOf(events);
    }

    static Uni<ChangeSurvey> read(
            ChangeCommands commands, Ledger ledger, UUID changeId, Proposal proposal, int route, Actor actor) {
        return commands.facts(proposal, route, actor).chain(facts -> ledger.events("change/" + changeId, 0, MOST_EVENTS)
                .map(events -> new ChangeSurvey(facts, events)));
    }
}
