package qingdan.handlers.casework;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseJson;
import qingdan.casework.event.Material;
import qingdan.casework.store.ApplicationContent;
import qingdan.casework.store.CaseStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.portal.store.Applications;

/**
 * What an officer's page shows of a case beside its state (办件全貌): answers, materials, history, documents; read in one go.
 *
 * @param application null for a case without one
 * @param events the case's own events, oldest first
 */
record CaseSurvey(
        @Nullable ApplicationContent application,
        List<Material> materials,
        List<Happening> events,
        List<Applications.Issued> documents) {
    private static final int MOST_EVENTS = 500;

    /** One event as the history tells it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Happening(String type, Instant at, Actor actor, byte[] payload) {
        static Happening of(StoredEvent e) {
            return new Happening(e.type(), e.at(), e.actor(), e.payload());
        }
    }

    /** Of a case that is about to be opened ex officio. */
    static CaseSurvey ofNew(String facts) {
        return new CaseSurvey(new ApplicationContent(Map.of(), Map.of(), facts), List.of(), List.of(), List.of());
    }

    /** As it will read once this event is committed. */
    CaseSurvey with(CaseEvent event, Instant at, Actor actor) {
        List<Happening> more = new ArrayList<>(events);
        more.add(new Happening(CaseJson.type(event), at, actor, CaseJson.write(event)));
        return new CaseSurvey(application, materials, more, documents);
    }

    /** Whether it was read at this version of the case, neither before nor after; of a very long case the beginning must do. */
    boolean isOf(long version) {
        return events.size() == Math.min(version, MOST_EVENTS);
    }

    /** Reads it. */
    record Reader(CaseStore cases, Ledger ledger, Applications documents) {
        Uni<CaseSurvey> read(UUID caseId) {
            return Uni.combine()
                    .all()
                    .unis(
                            cases.application(caseId),
                            cases.materials(caseId),
                            ledger.events("case/" + caseId, 0, MOST_EVENTS),
                            documents.documents(caseId))
                    .asTuple()
                    .map(t -> new CaseSurvey(
                            t.getItem1(),
                            t.getItem2(),
                            t.getItem3().stream().map(Happening::of).toList(),
                            t.getItem4()));
        }
    }
}
