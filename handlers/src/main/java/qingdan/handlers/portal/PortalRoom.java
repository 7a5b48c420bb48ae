package qingdan.handlers.portal;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Reply;
import qingdan.contract.Upload;
import qingdan.contract.api.PortalOperations;
import qingdan.contract.model.AnswerCorrection;
import qingdan.contract.model.ApplicationPage;
import qingdan.contract.model.ApplicationReceipt;
import qingdan.contract.model.ApplicationView;
import qingdan.contract.model.DocumentVerification;
import qingdan.contract.model.DraftPage;
import qingdan.contract.model.DraftView;
import qingdan.contract.model.ProgressQuery;
import qingdan.contract.model.ProgressView;
import qingdan.contract.model.RateService;
import qingdan.contract.model.SaveDraft;
import qingdan.contract.model.SubmitApplication;
import qingdan.contract.model.UploadView;
import qingdan.contract.model.WithdrawApplication;
import qingdan.handlers.Files;
import qingdan.handlers.Gate;
import qingdan.handlers.Pages;
import qingdan.identity.domain.Action;
import qingdan.kernel.domain.CaseNumber;
import qingdan.portal.domain.ApplicationCommand;
import qingdan.portal.domain.Guesses;
import qingdan.portal.domain.QueryPassword;
import qingdan.portal.store.ApplicationRecord;
import qingdan.portal.store.Applications;

/** The applicant's side (政务公开服务) through the contract: find, apply, follow, correct, receive, rate. */
public final class PortalRoom implements PortalOperations {
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final Applications applications;
    private final ApplicationDesk desk;
    private final DraftDesk drafts;
    private final UploadDesk uploads;
    private final PortalMapper map;
    private final Files files;
    private final InstantSource clock;
    private final Guesses guesses = new Guesses();

    public PortalRoom(
            Applications applications,
            ApplicationDesk desk,
            DraftDesk drafts,
            UploadDesk uploads,
            PortalMapper map,
            Files files,
            InstantSource clock) {
        this.applications = applications;
        this.desk = desk;
        this.drafts = drafts;
        this.uploads = uploads;
        this.map = map;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Uni<Reply<UploadView>> saveUpload(
            Call call, UUID uploadId, String fileName, @Nullable String xContentSHA256, Upload body) {
        return uploads.save(call, uploadId, fileName, xContentSHA256, body);
    }

    @Override
    public Uni<Reply<DraftPage>> listDrafts(Call call, Integer limit, @Nullable String cursor) {
        return drafts.list(call, limit, cursor);
    }

    @Override
    public Uni<Reply<DraftView>> getDraft(Call call, UUID draftId) {
        return drafts.get(call, draftId);
    }

    @Override
    public Uni<Reply<DraftView>> saveDraft(Call call, UUID draftId, SaveDraft body) {
        return drafts.save(call, draftId, body);
    }

    @Override
    public Uni<Reply<ApplicationReceipt>> submitApplication(Call call, SubmitApplication body) {
        return desk.submit(call, body);
    }

    @Override
    public Uni<Reply<ApplicationPage>> listApplications(
            Call call, @Nullable String state, Integer limit, @Nullable String cursor) {
        UUID before = LAST_ID;
        if (cursor != null) {
            UUID named = id(cursor);
            if (named == null) return Uni.createFrom().item(Reply.refused("cursor-invalid"));
            before = named;
        }
        Boolean closed = state == null ? null : Boolean.valueOf(state.equals("closed"));
        return applications
                .mine(
                        call.principal().party(),
                        Gate.rows(call, Action.Portal.READ_APPLICATION),
                        closed,
                        before,
                        limit + 1)
                .map(rows -> Pages.cut(rows, limit, r -> List.of(r.application().id())))
                .map(page -> Reply.ok(new ApplicationPage(
                        page.items().stream()
                                .map(r -> map.summary(r, call.locale()))
                                .toList(),
                        page.nextCursor())));
    }

    @Override
    public Uni<Reply<ApplicationView>> getApplication(Call call, UUID applicationId) {
        return desk.own(call, applicationId).flatMap(r -> r == null ? notFound() : desk.view(r, call.locale()));
    }

    @Override
    public Uni<Reply<ApplicationView>> answerCorrection(Call call, UUID applicationId, AnswerCorrection body) {
        return desk.answer(call, applicationId, body);
    }

    @Override
    public Uni<Reply<ApplicationView>> withdrawApplication(Call call, UUID applicationId, WithdrawApplication body) {
        return desk.command(call, applicationId, new ApplicationCommand.WithdrawApplication(body.reason()));
    }

    @Override
    public Uni<Reply<ApplicationView>> rateService(Call call, UUID applicationId, RateService body) {
        String comment = body.comment() == null ? "" : body.comment();
        return desk.command(call, applicationId, new ApplicationCommand.RateService(body.grade(), comment));
    }

    @Override
    public Uni<Reply<Void>> getApplicationDocument(Call call, UUID applicationId, UUID documentId) {
        return desk.own(call, applicationId).flatMap(r -> {
            if (r == null) return notFound();
            return applications.documents(applicationId).flatMap(all -> all.stream()
                    .filter(d -> d.documentId().equals(documentId))
                    .findFirst()
                    .map(d -> files.answer(
                            d.sha256(),
                            "document/" + documentId,
                            "application/pdf",
                            d.title() + " " + d.number() + ".pdf",
                            d.sizeBytes()))
                    .orElseGet(() -> Uni.createFrom().item(Reply.refused("document-not-found"))));
        });
    }

    @Override
    public Uni<Reply<Void>> getApplicationMaterial(Call call, UUID applicationId, UUID uploadId) {
        return desk.own(call, applicationId).flatMap(r -> {
            if (r == null) return notFound();
            return r.application().materials().stream()
                    .filter(m -> m.uploadId().equals(uploadId))
                    .findFirst()
                    .map(m -> files.answer(
                            m.sha256(),
                            "application/" + applicationId,
                            "application/octet-stream",
                            m.fileName(),
                            m.sizeBytes()))
                    .orElseGet(() -> Uni.createFrom().item(Reply.refused("upload-not-found")));
        });
    }

    /** A wrong number and a wrong password read the same, so that numbers cannot be guessed. */
    @Override
    public Uni<Reply<ProgressView>> searchProgress(Call call, ProgressQuery body) {
        String number;
        try {
            number = CaseNumber.parse(body.number()).value();
        } catch (IllegalArgumentException e) {
            return Uni.createFrom().item(Reply.refused("number-or-password-wrong"));
        }
        Duration wait = guesses.take(call.address(), number, clock.instant());
        if (wait.isPositive())
            return Uni.createFrom()
                    .item(Reply.refused("too-many-attempts", "seconds", Long.toString(wait.toSeconds() + 1)));
        return applications.byNumber(number).flatMap(r -> {
            if (r == null || !matches(r, body.password()))
                return Uni.createFrom().item(Reply.refused("number-or-password-wrong"));
            guesses.right(call.address(), number);
            return applications
                    .steps(r.application().id())
                    .map(steps -> Reply.ok(map.progress(r, steps, call.locale())));
        });
    }

    @Override
    public Uni<Reply<DocumentVerification>> getDocumentVerification(Call call, String verifyCode) {
        return applications
                .byVerifyCode(verifyCode)
                .map(d -> d == null ? Reply.refused("document-not-found") : Reply.ok(PortalMapper.verification(d)));
    }

    private static boolean matches(ApplicationRecord r, String password) {
        return QueryPassword.matches(r.password().salt(), password, r.password().hash());
    }

    private static <T> Uni<Reply<T>> notFound() {
        return Uni.createFrom().item(Reply.refused("application-not-found"));
    }

    private static @Nullable UUID id(String cursor) {
        try {
            return Pages.parts(cursor, 1).map(p -> UUID.fromString(p.get(0))).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
