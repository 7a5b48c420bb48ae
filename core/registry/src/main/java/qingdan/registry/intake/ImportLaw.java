package qingdan.registry.intake;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.RegionCode;
import qingdan.registry.change.event.Office;
import qingdan.registry.event.ImportEvent;
import qingdan.registry.event.ImportEvent.ImportReviewed;
import qingdan.registry.event.ImportEvent.ImportSentBack;
import qingdan.registry.event.ImportEvent.ImportSubmitted;
import qingdan.registry.event.ImportEvent.ImportWithdrawn;
import qingdan.registry.intake.ImportCommand.Review;
import qingdan.registry.intake.ImportCommand.SendBack;
import qingdan.registry.intake.ImportCommand.Submit;
import qingdan.registry.intake.ImportCommand.Withdraw;
import qingdan.registry.intake.ImportJob.State;

/**
 * Who may let a file into the list (导入审核): its administrator submits it with the document by which the government approved the list,
 * and somebody else, of the establishment office of the same region, approves or returns it. Only approval publishes. Pure.
 */
public final class ImportLaw {
    private static final String ADMIN_POST = "item-admin";
    private static final Set<State> TO_SUBMIT = EnumSet.of(State.CHECKED, State.RETURNED);
    private static final Set<State> TO_WITHDRAW =
            EnumSet.of(State.WAITING, State.CHECKED, State.UNREADABLE, State.SUBMITTED, State.RETURNED);

    private ImportLaw() {}

    /** One event, or why not. */
    public static Decision<ImportEvent> decide(ImportJob job, ImportCommand command, Actor actor) {
        return switch (command) {
            case Submit submit ->
                decided(
                        administrator(job, actor).or(() -> submittable(job)).or(() -> said(submit)),
                        submitted(job, submit));
            case Review review ->
                decided(
                        reviewer(job, actor)
                                .or(() -> in(job, Set.of(State.SUBMITTED)))
                                .or(() -> separate(job, actor))
                                .or(() -> reasoned(review)),
                        new ImportReviewed(
                                job.id(),
                                job.version() + 1,
                                review.outcome(),
                                review.opinion().strip(),
                                job.sha256()));
            case Withdraw w ->
                decided(
                        administrator(job, actor).or(() -> in(job, TO_WITHDRAW)),
                        new ImportWithdrawn(job.id(), job.version() + 1));
            case SendBack b -> decided(unpublished(job, actor), new ImportSentBack(job.id(), job.version() + 1));
        };
    }

    /** The import after the event. */
    public static ImportJob apply(ImportJob job, ImportEvent event, Actor actor, Instant at) {
        ImportReview before = job.review();
        return switch (event) {
            case ImportSubmitted e ->
                job.moved(
                        State.SUBMITTED,
                        e.version(),
                        new ImportReview(
                                new ImportReview.Submission(e.reason(), e.basis(), e.documentNo(), actor, at),
                                null,
                                before.held()),
                        at);
            case ImportReviewed e ->
                job.moved(
                        e.outcome().equals(ImportReview.APPROVE) ? State.APPLYING : State.RETURNED,
                        e.version(),
                        new ImportReview(
                                before.submission(),
                                new ImportReview.Verdict(e.outcome(), e.opinion(), actor, at),
                                before.held()),
                        at);
            case ImportWithdrawn e -> job.moved(State.CANCELLED, e.version(), before, at);
            case ImportSentBack e -> job.moved(State.WAITING, e.version(), before, at);
        };
    }

    private static Decision<ImportEvent> decided(Optional<Refusal> refusal, ImportEvent event) {
        return refusal.<Decision<ImportEvent>>map(Decision::refuse).orElseGet(() -> Decision.accept(event));
    }

    private static ImportEvent submitted(ImportJob job, Submit s) {
        return new ImportSubmitted(
                job.id(),
                job.version() + 1,
                job.region(),
                job.fileName(),
                job.sha256(),
                job.report() == null ? "" : job.report(),
                job.counts().fresh(),
                job.counts().changed(),
                job.counts().unchanged(),
                s.reason().strip(),
                s.basis().strip(),
                s.documentNo().strip());
    }

    /** An item administrator of the region or of one above it. */
    private static Optional<Refusal> administrator(ImportJob job, Actor actor) {
        if (!ADMIN_POST.equals(actor.post())) return Optional.of(Refusal.of("not-your-post", "post", ADMIN_POST));
        String region = actor.region();
        boolean within = region != null
                && RegionCode.isValid(region)
                && new RegionCode(region).contains(new RegionCode(job.region()));
        return within ? Optional.empty() : Optional.of(otherRegion(job, actor));
    }

    /** The establishment office of this very region: each level manages its own list (分级管理), as with change requests. */
    private static Optional<Refusal> reviewer(ImportJob job, Actor actor) {
        String post = Office.ESTABLISHMENT.post();
        if (!post.equals(actor.post())) return Optional.of(Refusal.of("not-your-post", "post", post));
        return job.region().equals(actor.region()) ? Optional.empty() : Optional.of(otherRegion(job, actor));
    }

    private static Refusal otherRegion(ImportJob job, Actor actor) {
        return Refusal.of("change-of-other-region", "region", job.region(), "yours", String.valueOf(actor.region()));
    }

    private static Optional<Refusal> submittable(ImportJob job) {
        return job.counts().refused() > 0 ? Optional.of(notReady(job)) : in(job, TO_SUBMIT);
    }

    private static Optional<Refusal> in(ImportJob job, Set<State> states) {
        return states.contains(job.state()) ? Optional.empty() : Optional.of(notReady(job));
    }

    /** What is held will be published; only the platform sends back what is not. */
    private static Optional<Refusal> unpublished(ImportJob job, Actor actor) {
        if (actor.kind() != Actor.Kind.SYSTEM) return Optional.of(Refusal.of("not-your-post", "post", "system"));
        return job.review().held() ? Optional.of(notReady(job)) : in(job, Set.of(State.APPLYING));
    }

    private static Refusal notReady(ImportJob job) {
        return Refusal.of(
                "import-not-ready",
                "state",
                job.state().word(),
                "refused",
                job.counts().refused());
    }

    private static Optional<Refusal> said(Submit s) {
        if (s.reason().isBlank()) return Optional.of(Refusal.at("reason-required", "/reason"));
        if (s.basis().isBlank()) return Optional.of(Refusal.at("reason-required", "/basis"));
        return s.documentNo().isBlank()
                ? Optional.of(Refusal.at("document-number-required", "/documentNo"))
                : Optional.empty();
    }

    /** Who uploaded or submitted it does not review it, whatever post he holds now. */
    private static Optional<Refusal> separate(ImportJob job, Actor actor) {
        ImportReview.Submission s = job.review().submission();
        boolean own = job.actor().subject().equals(actor.subject())
                || (s != null && s.actor().subject().equals(actor.subject()));
        return own
                ? Optional.of(Refusal.of("separation-of-duty", "earlier", "申请", "now", Office.ESTABLISHMENT.zh()))
                : Optional.empty();
    }

    private static Optional<Refusal> reasoned(Review r) {
        boolean returned = r.outcome().equals(ImportReview.RETURN);
        if (!returned && !r.outcome().equals(ImportReview.APPROVE))
            return Optional.of(Refusal.at("outcome-not-offered", "/outcome", "outcome", r.outcome()));
        return returned && r.opinion().isBlank()
                ? Optional.of(Refusal.at("reason-required", "/opinion"))
                : Optional.empty();
    }
}
