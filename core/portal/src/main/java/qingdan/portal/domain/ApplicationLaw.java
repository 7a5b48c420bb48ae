package qingdan.portal.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.ApplicationSubmitted;
import qingdan.casework.event.ApplicationWithdrawn;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.CorrectionAnswered;
import qingdan.casework.event.Material;
import qingdan.casework.event.ServiceRated;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.portal.domain.ApplicationCommand.AnswerCorrection;
import qingdan.portal.domain.ApplicationCommand.RateService;
import qingdan.portal.domain.ApplicationCommand.SubmitApplication;
import qingdan.portal.domain.ApplicationCommand.WithdrawApplication;
import qingdan.registry.event.ServiceObject;

/**
 * The law of applications (申请的规则): pure, so that a million of them can be simulated.
 *
 * <p>清单之外无权力: what is not on the list, not in force or not exercised there cannot be applied for.
 */
public final class ApplicationLaw {
    private ApplicationLaw() {}

    private static Refusal barred(String code, ListedItem item) {
        ListedItem.Barred why = item.barred();
        String name = item.content().name();
        if (why == null) return Refusal.of(code, "item", name);
        return Refusal.of(
                code,
                "item",
                name,
                "status",
                why.statusZh(),
                "statusEn",
                why.status(),
                "from",
                why.from() == null ? "" : why.from(),
                "why",
                why.why() == null ? "" : why.why());
    }

    /**
     * Why this kind of applicant cannot apply for the item at all, whatever he fills in: told before any fault of his form; null when he can.
     *
     * @param kind {@code natural-person} or {@code legal-person}
     */
    public static @Nullable Refusal closed(ListedItem item, String kind) {
        if (item.refusal() != null) return barred(item.refusal(), item);
        if (!item.content().openForApplication())
            return Refusal.of("item-not-open-online", "item", item.content().name());
        if (!serves(item.content().audience().objects(), kind))
            return Refusal.of(
                    "applicant-kind-refused",
                    "item",
                    item.content().name(),
                    "accepted",
                    words(item.content().audience().objects()));
        return null;
    }

    /** The refusal that names every material the applicant must hand in and did not; null when all are there. */
    public static @Nullable Refusal lacking(ListedItem item, Collection<Material> materials) {
        Set<String> given = materials.stream().map(m -> m.code()).collect(Collectors.toSet());
        String missing = item.content().materials().stream()
                .filter(m -> m.handedIn() && !given.contains(m.code()))
                .map(m -> m.name())
                .collect(Collectors.joining("、"));
        return missing.isEmpty() ? null : Refusal.at("materials-missing", "/materials", "materials", missing);
    }

    /** Decides a first application. Nothing it refuses depends on the number: {@link #closed} and {@link #lacking} can be asked before one is taken. */
    public static Decision<Record> submit(SubmitApplication c, ListedItem item, Instant now) {
        Refusal closed = closed(item, c.applicant().kind());
        if (closed != null) return refuse(closed);
        Refusal lacking = lacking(item, c.materials());
        if (lacking != null) return refuse(lacking);
        return accept(new ApplicationSubmitted(
                c.id(),
                c.number(),
                item.itemCode(),
                item.version(),
                item.region(),
                c.applicant(),
                c.form(),
                c.materials(),
                now));
    }

    /**
     * Whether the item is for this kind of applicant (服务对象). One that names nobody, or 其他, is for everybody; whoever runs an
     * individual business (个体工商户, among {@link ServiceObject#UNINCORPORATED}) applies as the person he is.
     */
    private static boolean serves(List<ServiceObject> objects, String kind) {
        if (objects.isEmpty() || objects.contains(ServiceObject.OTHER)) return true;
        return kind.equals("natural-person")
                ? objects.contains(ServiceObject.NATURAL_PERSON) || objects.contains(ServiceObject.UNINCORPORATED)
                : objects.stream().anyMatch(o -> o != ServiceObject.NATURAL_PERSON);
    }

    private static String words(List<ServiceObject> objects) {
        return objects.stream().map(ServiceObject::zh).collect(Collectors.joining("、"));
    }

    /** Decides a command on an application that exists. */
    public static Decision<Record> decide(Application a, ApplicationCommand command, Instant now) {
        return switch (command) {
            case SubmitApplication c -> refuse(conflict(a));
            case AnswerCorrection c -> answer(a, c, now);
            case WithdrawApplication c ->
                a.canWithdraw()
                        ? accept(new ApplicationWithdrawn(a.id(), a.region(), c.reason(), now))
                        : refuse(
                                a.standing() == CaseStatus.WITHDRAWN
                                        ? Refusal.of("already-withdrawn")
                                        : Refusal.of("withdrawal-too-late"));
            case RateService c -> rate(a, c, now);
        };
    }

    private static Decision<Record> answer(Application a, AnswerCorrection c, Instant now) {
        if (a.standing() == CaseStatus.CORRECTED) return refuse(Refusal.of("correction-window-closed"));
        if (a.standing() != CaseStatus.CORRECTION_ASKED || a.closed())
            return refuse(Refusal.of("correction-not-asked"));
        if (c.form().isEmpty() && c.materials().isEmpty() && c.note().isBlank())
            return refuse(Refusal.at("reason-required", "/note"));
        return accept(new CorrectionAnswered(a.id(), a.region(), c.form(), c.materials(), c.note(), now));
    }

    private static Decision<Record> rate(Application a, RateService c, Instant now) {
        if (a.rating() != null) return refuse(Refusal.of("already-rated"));
        if (!a.canRate()) return refuse(Refusal.of("rating-too-early"));
        return accept(new ServiceRated(a.id(), a.region(), c.grade(), c.comment(), now));
    }

    /** The application after one of its own events; null before it is submitted. */
    public static Application apply(@Nullable Application a, Record event, String owner) {
        if (event instanceof ApplicationSubmitted e)
            return new Application(
                    e.applicationId(),
                    owner,
                    e.handlingRegion(),
                    e.form(),
                    e.materials(),
                    CaseStatus.SUBMITTED,
                    false,
                    null,
                    null);
        if (a == null)
            throw new IllegalStateException("Expected ApplicationSubmitted first, but got " + event.getClass());
        return switch (event) {
            case CorrectionAnswered e -> a.answered(e.form(), e.materials(), e.answeredAt());
            case ApplicationWithdrawn e -> a.withdrawn();
            case ServiceRated e -> a.rated(new Application.Rating(e.stars(), e.comment(), e.ratedAt()));
            default ->
                throw new IllegalStateException("Expected an event of an application, but got " + event.getClass());
        };
    }

    private static Refusal conflict(Application a) {
        return Refusal.of("application-state-conflict", "state", a.standing().zh());
    }

    private static Decision<Record> accept(Record event) {
        return new Decision.Accepted<>(List.of(event));
    }

    private static Decision<Record> refuse(Refusal refusal) {
        return new Decision.Refused<>(refusal);
    }
}
