package qingdan.casework.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseJson;
import qingdan.casework.event.Narration;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.StoredEvent;

/** The history of a case (办理过程), told from its log. Thread-safe. */
public final class CaseTimeline {
    private final Ledger ledger;

    public CaseTimeline(Ledger ledger) {
        this.ledger = ledger;
    }

    /** One step: what happened, who did it, when, and where the case stood then. */
    public record Step(StoredEvent stored, Actor actor, CaseEvent event, Narration narration) {}

    /** Oldest first, at most 500. */
    public Uni<List<Step>> of(UUID caseId) {
        return ledger.events(CaseWrites.stream(caseId), 0, 500).map(events -> events.stream()
                .map(CaseTimeline::step)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Step> step(StoredEvent stored) {
        return CaseJson.event(stored.type(), stored.payload())
                .map(event -> new Step(stored, stored.actor(), event, Narration.of(event)));
    }
}
