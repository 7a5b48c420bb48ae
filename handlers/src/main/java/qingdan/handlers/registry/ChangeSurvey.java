package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.registry.change.domain.ChangeFacts;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.store.ChangeCommands;
import qingdan.registry.store.Organs;

/**
 * What an answer shows beside the request itself (旁证): the items as they stand, and the history.
 *
 * @param organs names of the organs that acted, by code
 */
record ChangeSurvey(ChangeFacts facts, List<StoredEvent> events, Map<String, String> organs) {
    private static final int MOST_EVENTS = 1_000;

    ChangeSurvey {
        events = List.copyOf(events);
        organs = Map.copyOf(organs);
    }

    static Uni<ChangeSurvey> read(
            ChangeCommands commands,
            Ledger ledger,
            Organs organs,
            UUID changeId,
            Proposal proposal,
            int route,
            Actor actor) {
        return commands.facts(proposal, route, actor).chain(facts -> ledger.events("change/" + changeId, 0, MOST_EVENTS)
                .chain(events ->
                        organs.names(acting(events, actor)).map(names -> new ChangeSurvey(facts, events, names))));
    }

    /** Codes of the organs that acted, and of the one that asks, whose event may follow. */
    private static Set<String> acting(List<StoredEvent> events, Actor asking) {
        return Stream.concat(events.stream().map(StoredEvent::actor), Stream.of(asking))
                .flatMap(actor -> Stream.ofNullable(actor.org()))
                .collect(Collectors.toSet());
    }
}
