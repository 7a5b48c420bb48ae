package qingdan.portal.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.ApplicationSubmitted;
import qingdan.casework.event.ApplicationWithdrawn;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.CorrectionAnswered;
import qingdan.casework.event.Material;
import qingdan.casework.event.ServiceRated;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.NewEvent;
import qingdan.kernel.ledger.RoomWrite;
import qingdan.portal.domain.Application;
import qingdan.portal.domain.ApplicationLaw;
import qingdan.portal.domain.Milestone;

/**
 * Turns what the law of applications decided into one commit: the event for the log, the row that follows from it.
 *
 * <p>Personal data stand in the event because the handling organ must know its applicant; the query password stands nowhere, only its digest.
 */
public final class ApplicationCommits {
    private static final int SCHEMA = 1;

    private ApplicationCommits() {}

    /** What a new application's row holds beside its event. */
    public record Opening(
            String itemName,
            String organCode,
            String organName,
            String owner,
            String subject,
            Contact contact,
            ApplicationRecord.Password password,
            @Nullable UUID draftId) {}

    /** 联系方式. */
    public record Contact(String name, String phone) {}

    /** Opens the stream of an application. */
    public static Commit opening(ApplicationSubmitted e, Opening o, Actor actor) {
        Application after = ApplicationLaw.apply(null, e, o.owner());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("passwordSalt", o.password().salt());
        row.put("passwordHash", o.password().hash());
        row.put("subject", o.subject());
        row.put("applicant", e.applicant());
        row.put("contact", o.contact());
        row.put("number", e.number());
        row.put("itemCode", e.itemCode());
        row.put("itemName", o.itemName());
        row.put("itemVersion", e.itemVersion());
        row.put("organCode", o.organCode());
        row.put("organName", o.organName());
        row.put("submittedAt", e.submittedAt());
        RoomWrite write =
                write(after, row, e.submittedAt(), Milestone.APPLICATION_SUBMITTED, null, e.materials(), o.draftId());
        return Commit.opening(
                        stream(e.applicationId()), List.of(event(ApplicationSubmitted.TYPE, e)), actor, e.submittedAt())
                .writing(List.of(write));
    }

    /** Continues the stream of an application. */
    public static Commit onto(ApplicationRecord before, Record event, Actor actor, Instant at) {
        Application after = ApplicationLaw.apply(
                before.application(), event, before.application().owner());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("passwordSalt", before.password().salt());
        row.put("passwordHash", before.password().hash());
        row.put("subject", before.subject());
        row.put("applicant", before.applicant());
        row.put("contact", Map.of());
        row.put("number", before.number());
        row.put("itemCode", before.item().code());
        row.put("itemName", before.item().name());
        row.put("itemVersion", before.item().version());
        row.put("organCode", before.item().organCode());
        row.put("organName", before.item().organName());
        row.put("submittedAt", before.submittedAt());
        row.put("caseVersion", before.caseVersion());
        Step step = step(event);
        RoomWrite write = write(after, row, at, step.milestone(), step.detail(), step.materials(), null);
        return Commit.onto(
                        stream(after.id()),
                        before.own(),
                        before.ownHash(),
                        List.of(event(step.type(), event)),
                        actor,
                        at)
                .writing(List.of(write));
    }

    public static String stream(UUID applicationId) {
        return "application/" + applicationId;
    }

    private record Step(
            String type, Milestone milestone, @Nullable String detail, List<Material> materials) {}

    private static Step step(Record event) {
        return switch (event) {
            case CorrectionAnswered e ->
                new Step(CorrectionAnswered.TYPE, Milestone.CORRECTION_ANSWERED, e.note(), e.materials());
            case ApplicationWithdrawn e ->
                new Step(ApplicationWithdrawn.TYPE, Milestone.APPLICATION_WITHDRAWN, e.reason(), List.of());
            case ServiceRated e -> new Step(ServiceRated.TYPE, Milestone.SERVICE_RATED, e.comment(), List.of());
            default ->
                throw new IllegalArgumentException("Expected an event of an application, but got " + event.getClass());
        };
    }

    private static NewEvent event(String type, Record event) {
        return NewEvent.of(type, SCHEMA, Rows.write(event));
    }

    private static RoomWrite write(
            Application a,
            Map<String, Object> row,
            Instant at,
            Milestone milestone,
            @Nullable String detail,
            List<Material> materials,
            @Nullable UUID draftId) {
        row.put("applicationId", a.id());
        row.put("owner", a.owner());
        row.put("region", a.region());
        row.put("form", a.form());
        row.put("materials", a.materials());
        row.put("state", word(a.standing()));
        row.put("closed", a.closed());
        row.put("answeredAt", a.answeredAt());
        row.put("rating", a.rating());
        row.put("at", at);
        Map<String, Object> step = new LinkedHashMap<>();
        step.put(
                "eventId",
                UUID.nameUUIDFromBytes((a.id() + "/" + milestone.code() + "/" + at)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        step.put("at", at);
        step.put("kind", milestone.code());
        step.put("detail", detail);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("application", row);
        all.put("uploads", materials.stream().map(Material::uploadId).toList());
        all.put("milestones", List.of(step));
        all.put("draftId", draftId);
        return RoomWrite.of("portal", Rows.write(all));
    }

    private static String word(CaseStatus status) {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
