package qingdan.handlers.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.contract.ContractJson;
import qingdan.contract.model.CaseEventView;
import qingdan.contract.model.TimelineEntry;
import qingdan.handlers.PostNames;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.portal.domain.Milestone;

/** The events of a case as its history (办理过程) and as its evidence (证据链). */
final class CaseTimeline {
    private static final String[] DETAILS = {"reason", "reasons", "internal", "note", "cause", "opinion", "outcome"};

    private CaseTimeline() {}

    static TimelineEntry entry(CaseSurvey.Happening e, String organName, Locale locale) {
        JsonNode payload = json(e);
        Actor actor = e.actor();
        String kind = e.type()
                .substring(e.type().indexOf('.') + 1)
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
        return new TimelineEntry(
                e.at(),
                kind,
                Milestone.title(kind, locale),
                detail(payload),
                actor.post() == null ? null : organName,
                actor.post() == null ? null : PostNames.of(actor.post(), locale) + " " + actor.name(),
                text(payload, "legalBasis"),
                due(payload));
    }

    static CaseEventView evidence(StoredEvent e, String previousHash, String hash) {
        Actor actor = e.actor();
        return new CaseEventView(
                e.version(), e.type(), e.at(), actor.name(), actor.post(), actor.org(), hash, previousHash);
    }

    private static @Nullable String detail(JsonNode payload) {
        String name = text(payload, "stageName");
        for (String field : DETAILS) {
            String value = text(payload, field);
            if (value != null) return name == null ? value : name + ": " + value;
        }
        return name;
    }

    private static @Nullable LocalDate due(JsonNode payload) {
        String due = text(payload, "due");
        if (due == null) due = text(payload, "answerDue");
        if (due == null) due = text(payload.path("standing"), "promisedDue");
        return due == null ? null : LocalDate.parse(due);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    private static JsonNode json(CaseSurvey.Happening e) {
        try {
            return ContractJson.mapper().readTree(e.payload());
        } catch (IOException x) {
            throw new UncheckedIOException("Expected an event's payload to be JSON, but it is not", x);
        }
    }
}
