package qingdan.handlers.casework;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.Material;
import qingdan.casework.store.ApplicationContent;
import qingdan.casework.store.CaseStore;
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
        List<StoredEvent> events,
        List<Applications.Issued> documents) {
    private static final int MOST_EVENTS = 500;
    private static final ApplicationContent NONE = new ApplicationContent(Map.of(), Map.of(), null);
    static final CaseSurvey EMPTY = new CaseSurvey(NONE, List.of(), List.of(), List.of());

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
                    .map(t -> new CaseSurvey(t.getItem1(), t.getItem2(), t.getItem3(), t.getItem4()));
        }
    }
}
