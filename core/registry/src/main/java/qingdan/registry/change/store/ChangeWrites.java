package qingdan.registry.change.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.RoomWrite;
import qingdan.kernel.time.DeadlineWrites;
import qingdan.procedure.domain.Procedure;
import qingdan.registry.change.domain.ChangeClocks;
import qingdan.registry.change.domain.ChangeRoute;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.domain.ClockRule;

/** What a commit of a request changes in the tables and among the deadlines (申请落表). */
final class ChangeWrites {
    /** Kind of the deadlines: the moment of publication, the two of an emergency, and that of a handover. */
    static final String DEADLINE_KIND = "registry.change";

    /** Kind of the deadlines of steps: the day after each open step's last day. */
    static final String STEP_KIND = "registry.change-step";

    /** Act of the deadline that ends an item which was taken over. */
    static final String HAND_OVER = "hand-over";

    private final List<ClockRule> rules;
    private final WorkCalendar calendar;

    ChangeWrites(List<ClockRule> rules, WorkCalendar calendar) {
        this.rules = List.copyOf(rules);
        this.calendar = calendar;
    }

    static String stream(UUID changeId) {
        return "change/" + changeId;
    }

    /** @param fired the deadline this commit is the effect of */
    List<RoomWrite> of(ChangeFile file, Procedure procedure, long version, Instant now, @Nullable UUID fired) {
        List<RoomWrite> writes = new ArrayList<>();
        ObjectNode write = JsonNodeFactory.instance.objectNode().put("type", "registry.ChangeMoved");
        write.set("row", row(file, procedure, version, now));
        writes.add(new RoomWrite("registry", write.toString().getBytes(StandardCharsets.UTF_8)));
        DeadlineWrites deadlines = deadlines(file, now, fired);
        watchSteps(deadlines, file, procedure);
        if (!deadlines.isEmpty()) {
            writes.add(deadlines.write());
        }
        return writes;
    }

    private ObjectNode row(ChangeFile file, Procedure procedure, long version, Instant now) {
        ChangeStatus status = ChangeRoute.status(file, procedure);
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        LocalDate due = status.ended()
                ? null
                : ChangeClocks.due(
                        ChangeClocks.of(file, status, rules, calendar, today),
                        ChangeRoute.open(procedure, file.procedure()),
                        calendar);
        boolean first = file.applicants().isEmpty();
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("id", file.ref().changeId().toString())
                .put("number", file.ref().number())
                .put("kind", file.proposal().kind().word())
                .put("region", file.ref().region())
                .put("organ", file.ref().organ())
                .put("organName", file.ref().organName())
                .put("title", file.ref().title())
                .put("status", word(status))
                .put("emergency", file.emergencyFrom() != null)
                .put("round", file.round())
                .put(
                        "applicant",
                        first ? null : file.applicants().keySet().iterator().next())
                .put(
                        "applicantName",
                        first ? null : file.applicants().values().iterator().next())
                .put("openedAt", file.openedAt().toString())
                .put("version", version);
        row.put("due", due == null ? null : due.toString());
        row.put(
                "submittedOn",
                file.submittedOn() == null ? null : file.submittedOn().toString());
        row.put("endedAt", file.endedAt() == null ? null : file.endedAt().toString());
        row.set("itemCodes", texts(file.proposal().touched()));
        row.set("basicCodes", texts(file.proposal().touchedEntries()));
        row.set("waiting", texts(waiting(file, procedure, status)));
        row.set("busy", texts(busy(file, status)));
        row.set("state", ChangeJson.JSON.valueToTree(file));
        return row;
    }

    /** Posts it waits for; a draft waits for its writer, a dispute for who settles it. */
    private static List<String> waiting(ChangeFile file, Procedure procedure, ChangeStatus status) {
        if (status.ended()) {
            return List.of();
        }
        List<String> posts = new ArrayList<>();
        ChangeRoute.open(procedure, file.procedure())
                .forEach(t -> posts.add(t.task().post()));
        if (status == ChangeStatus.DRAFT) {
            posts.add(qingdan.registry.change.domain.ChangeLaw.APPLICANT_POST);
        }
        var dispute = file.openDispute();
        if (dispute != null) {
            posts.add(dispute.level().post());
        }
        return posts.stream().distinct().toList();
    }

    /** Items and entries that nobody else may ask to change meanwhile. */
    private static List<String> busy(ChangeFile file, ChangeStatus status) {
        return status.ended() || status == ChangeStatus.DRAFT
                ? List.of()
                : file.proposal().codes();
    }

    private static DeadlineWrites deadlines(ChangeFile file, Instant now, @Nullable UUID fired) {
        DeadlineWrites writes = new DeadlineWrites();
        UUID id = file.ref().changeId();
        if (file.handover() != null) {
            if (file.handover().taken()) {
                set(writes, id, HAND_OVER, now);
            }
            return writes;
        }
        if (fired != null) {
            writes.fired(fired);
        }
        if (file.schedule() != null && file.ended() == null) {
            if (fired == null) {
                set(writes, id, "publish/" + file.round(), file.schedule().publishAt());
            }
        } else if (fired == null && file.round() > 0) {
            writes.cancel(deadline(id, "publish/" + file.round()));
        }
        if (file.emergencyFrom() != null && file.opinions().isEmpty() && file.ended() == null) {
            set(writes, id, "suspend", now);
        }
        if (file.emergencyFrom() != null && file.ended() != null && file.ended() != ChangeStatus.PUBLISHED) {
            set(writes, id, "lift", now);
        }
        return writes;
    }

    /** Steps that are no longer open are no longer watched; those that are, on the day after their last one, once. */
    private void watchSteps(DeadlineWrites writes, ChangeFile file, Procedure procedure) {
        UUID id = file.ref().changeId();
        writes.cancel(stream(id), STEP_KIND);
        if (file.ended() != null) {
            return;
        }
        for (ChangeRoute.OpenTask open : ChangeRoute.open(procedure, file.procedure())) {
            int visit = open.token().visit();
            LocalDate due = open.due(calendar);
            ObjectNode payload = JsonNodeFactory.instance
                    .objectNode()
                    .put("changeId", id.toString())
                    .put("visit", visit)
                    .put("due", due.toString());
            Instant at = due.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
            writes.set(deadline(id, "step/" + visit), stream(id), STEP_KIND, at, payload);
        }
    }

    private static void set(DeadlineWrites writes, UUID change, String act, Instant at) {
        ObjectNode payload = JsonNodeFactory.instance
                .objectNode()
                .put("changeId", change.toString())
                .put("act", act);
        writes.set(deadline(change, act), stream(change), DEADLINE_KIND, at, payload);
    }

    private static UUID deadline(UUID change, String act) {
        return UUID.nameUUIDFromBytes((change + "/" + act).getBytes(StandardCharsets.UTF_8));
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static String word(ChangeStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
