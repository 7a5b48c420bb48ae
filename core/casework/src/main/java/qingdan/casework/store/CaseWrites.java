package qingdan.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.document.DocumentContent;
import qingdan.casework.document.DocumentTexts;
import qingdan.casework.domain.CaseFacts;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.domain.Deadlines;
import qingdan.casework.domain.Deadlines.Deadline;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseJson;
import qingdan.casework.event.CaseStanding;
import qingdan.casework.event.DocumentKind;
import qingdan.casework.event.Material;
import qingdan.casework.event.OrderedDocument;
import qingdan.kernel.ledger.RoomWrite;
import qingdan.kernel.time.DeadlineWrites;
import qingdan.procedure.domain.Node;
import qingdan.procedure.domain.Token;

/** Turns an event and the case after it into the rows of the same commit. Pure. */
final class CaseWrites {
    /** Kind of all deadlines of a case; what is due stands in its key. */
    static final String DEADLINE_KIND = "casework.deadline";

    private final CaseFile file;
    private final CaseEvent event;
    private final CaseFacts facts;
    private final long version;
    private final List<Deadline> deadlines;

    CaseWrites(CaseFile file, CaseEvent event, CaseFacts facts, long version) {
        this.file = file;
        this.event = event;
        this.facts = facts;
        this.version = version;
        this.deadlines = Deadlines.of(file, facts.procedure(), facts.calendar(), facts.today());
    }

    static String stream(UUID caseId) {
        return "case/" + caseId;
    }

    /** Id of a deadline's row: another one after each pause or extension, because a fired row stays fired. */
    static UUID deadlineId(UUID caseId, String key) {
        return UUID.nameUUIDFromBytes((caseId + "/deadline/" + key).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /**
     * @param application answers, contact data or alleged facts that stay at this node; null when there are none
     * @param before deadlines as last committed
     * @param fired id of the deadline this commit is for; null for a person's command
     */
    List<RoomWrite> of(
            CaseRows.@Nullable ApplicationRow application, Map<String, String> before, @Nullable UUID fired) {
        List<RoomWrite> writes = new ArrayList<>();
        CaseRows.Write write = new CaseRows.Write(row(), tasks(), services(), documents(), materials(), application);
        writes.add(new RoomWrite("casework", CaseJson.write(write)));
        DeadlineWrites moved = deadlineWrites(before, fired);
        if (!moved.isEmpty()) {
            writes.add(moved.write());
        }
        return writes;
    }

    private CaseRows.CaseRow row() {
        CaseStanding standing = event.standing();
        return new CaseRows.CaseRow(
                file.ref().caseId(),
                file.ref().number(),
                file.ref().region(),
                file.ref().organ(),
                file.ref().itemCode(),
                file.head().itemVersion(),
                file.head().itemName(),
                file.ref().category(),
                file.party().name(),
                standing.status(),
                standing.stage(),
                standing.stageName(),
                standing.light(),
                standing.promisedDue(),
                standing.statutoryDue(),
                file.receivedAt(),
                file.closedAt(),
                version,
                file,
                keys());
    }

    private List<CaseRows.TaskRow> tasks() {
        List<CaseRows.TaskRow> rows = new ArrayList<>();
        for (Token token : file.procedure().tokens()) {
            if (facts.procedure().node(token.node()) instanceof Node.UserTask task) {
                rows.add(new CaseRows.TaskRow(
                        file.taskId(token),
                        task.id(),
                        task.act(),
                        task.stage(),
                        task.name(),
                        task.post(),
                        file.ref().region(),
                        file.ref().organ(),
                        file.ref().number(),
                        file.head().itemName(),
                        file.party().name(),
                        event.standing().status(),
                        event.standing().light(),
                        due(event.standing()),
                        token.since()));
            }
        }
        return rows;
    }

    /** The nearer of the stage's and the case's last day. */
    private static @Nullable LocalDate due(CaseStanding standing) {
        LocalDate stage = standing.stageDue();
        LocalDate promised = standing.promisedDue();
        if (stage == null || promised == null) {
            return stage == null ? promised : stage;
        }
        return stage.isBefore(promised) ? stage : promised;
    }

    private List<CaseRows.ServiceRow> services() {
        List<CaseRows.ServiceRow> rows = new ArrayList<>();
        for (Token token : file.procedure().tokens()) {
            if (facts.procedure().node(token.node()) instanceof Node.ServiceTask service) {
                rows.add(new CaseRows.ServiceRow(file.taskId(token), service.handler(), token.since()));
            }
        }
        return rows;
    }

    private @Nullable List<CaseRows.DocumentRow> documents() {
        OrderedDocument ordered = DocumentTexts.ordered(event);
        if (ordered == null) {
            return null;
        }
        DocumentKind kind = ordered.kind();
        DocumentContent content = DocumentTexts.content(event, file, facts.today());
        return List.of(new CaseRows.DocumentRow(
                ordered.documentId(),
                kind,
                content.title(),
                file.ref().organ(),
                facts.today().getYear(),
                file.head().regionShort() + kind.series(),
                content,
                facts.now()));
    }

    private @Nullable List<Material> materials() {
        return switch (event) {
            case CaseEvent.CaseReceived e -> e.materials();
            case CaseEvent.CorrectionReceived e -> e.materials();
            default -> null;
        };
    }

    private Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        deadlines.forEach(d -> keys.put(rowKey(d.key()), d.at().toString()));
        return keys;
    }

    private String rowKey(String key) {
        int round = file.clock().pauses().size() + (file.clock().extension() == null ? 0 : 1);
        return key.startsWith("promised") || key.startsWith("statutory") ? key + "~" + round : key;
    }

    private DeadlineWrites deadlineWrites(Map<String, String> before, @Nullable UUID fired) {
        DeadlineWrites writes = new DeadlineWrites();
        UUID caseId = file.ref().caseId();
        Map<String, String> after = keys();
        before.keySet().stream()
                .filter(key -> !after.containsKey(key))
                .map(key -> deadlineId(caseId, key))
                .filter(id -> !id.equals(fired))
                .forEach(writes::cancel);
        after.forEach((key, at) -> {
            if (!at.equals(before.get(key))) {
                writes.set(deadlineId(caseId, key), stream(caseId), DEADLINE_KIND, Instant.parse(at), payload(key));
            }
        });
        if (fired != null) {
            writes.fired(fired);
        }
        return writes;
    }

    private com.fasterxml.jackson.databind.node.ObjectNode payload(String key) {
        return com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .put("caseId", file.ref().caseId().toString())
                .put("key", key);
    }
}
