package qingdan.handlers.portal;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.Material;
import qingdan.contract.model.ApplicantView;
import qingdan.contract.model.ApplicationSummary;
import qingdan.contract.model.ApplicationView;
import qingdan.contract.model.CorrectionItem;
import qingdan.contract.model.CorrectionRequest;
import qingdan.contract.model.DocumentRef;
import qingdan.contract.model.DocumentVerification;
import qingdan.contract.model.DraftMaterial;
import qingdan.contract.model.DraftView;
import qingdan.contract.model.MaterialFile;
import qingdan.contract.model.PartyKind;
import qingdan.contract.model.ProgressView;
import qingdan.contract.model.RatingView;
import qingdan.contract.model.TimelineEntry;
import qingdan.contract.model.TrustGrade;
import qingdan.contract.model.UploadView;
import qingdan.handlers.PostNames;
import qingdan.handlers.Words;
import qingdan.handlers.WorkDaysLeft;
import qingdan.portal.domain.Application;
import qingdan.portal.domain.Milestone;
import qingdan.portal.store.ApplicationRecord;
import qingdan.portal.store.Applications;
import qingdan.portal.store.Drafts;
import qingdan.portal.store.Uploads;

/** The applicant's side in the words of the contract. */
public final class PortalMapper {
    private final WorkDaysLeft left;
    private final InstantSource clock;

    public PortalMapper(WorkDaysLeft left, InstantSource clock) {
        this.left = left;
        this.clock = clock;
    }

    ApplicationView view(
            ApplicationRecord r, List<Applications.Step> steps, List<Applications.Issued> documents, Locale locale) {
        Application a = r.application();
        return new ApplicationView(
                a.id(),
                r.number(),
                null,
                r.item().code(),
                r.item().name(),
                r.item().version(),
                r.item().organName(),
                a.region(),
                new ApplicantView(
                        PartyKind.of(r.applicant().kind()),
                        r.applicant().name(),
                        r.applicant().idMasked()),
                null,
                Words.state(a.standing()),
                Words.text(a.standing(), locale),
                Words.light(r.standing().light()),
                r.submittedAt(),
                r.standing().acceptedAt(),
                r.standing().promisedDue(),
                r.standing().statutoryDue(),
                a.closed() ? null : left.until(r.standing().promisedDue()),
                NextStep.of(
                        a.standing(),
                        a.canRate(),
                        r.standing().stageName(),
                        r.standing().stageNameEn(),
                        locale),
                correction(r.correction()),
                a.form(),
                a.materials().stream().map(PortalMapper::material).toList(),
                steps.stream().map(s -> entry(s, r.item().organName(), locale)).toList(),
                documents.stream().map(PortalMapper::document).toList(),
                rating(a.rating()),
                a.canWithdraw(),
                a.canRate(),
                r.version(),
                clock.instant());
    }

    ApplicationSummary summary(ApplicationRecord r, Locale locale) {
        Application a = r.application();
        boolean asked = a.standing() == qingdan.casework.event.CaseStatus.CORRECTION_ASKED;
        return new ApplicationSummary(
                a.id(),
                r.number(),
                r.item().name(),
                r.item().organName(),
                Words.state(a.standing()),
                Words.text(a.standing(), locale),
                Words.light(r.standing().light()),
                r.submittedAt(),
                r.updatedAt(),
                r.standing().promisedDue(),
                a.closed() ? null : left.until(r.standing().promisedDue()),
                asked || a.canRate());
    }

    /** What anybody with number and password may see: no form, no materials, no names, no reasons that may hold them. */
    ProgressView progress(ApplicationRecord r, List<Applications.Step> steps, Locale locale) {
        Application a = r.application();
        return new ProgressView(
                r.number(),
                r.item().name(),
                r.item().organName(),
                Words.state(a.standing()),
                Words.text(a.standing(), locale),
                Words.light(r.standing().light()),
                r.submittedAt(),
                r.standing().promisedDue(),
                a.closed() ? null : left.until(r.standing().promisedDue()),
                NextStep.of(
                        a.standing(),
                        a.canRate(),
                        r.standing().stageName(),
                        r.standing().stageNameEn(),
                        locale),
                steps.stream().map(s -> bare(s, r.item().organName(), locale)).toList(),
                clock.instant());
    }

    static DocumentVerification verification(Applications.Issued d) {
        return new DocumentVerification(
                true,
                d.kind(),
                d.title(),
                d.number(),
                orEmpty(d.organName()),
                orEmpty(d.itemName()),
                orEmpty(d.holderMasked()),
                d.issuedAt(),
                d.sha256(),
                d.caseNumber());
    }

    static DraftView draft(Drafts.Draft d) {
        return new DraftView(
                d.draftId(),
                d.itemCode(),
                d.itemName(),
                d.organName(),
                d.form(),
                d.materials().stream()
                        .map(m -> new DraftMaterial(m.code(), m.uploadId(), m.fileName()))
                        .toList(),
                d.savedAt());
    }

    static UploadView upload(Uploads.UploadedFile f) {
        return new UploadView(f.uploadId(), f.fileName(), f.mediaType(), f.sizeBytes(), f.sha256(), f.uploadedAt());
    }

    private static MaterialFile material(Material m) {
        return new MaterialFile(
                m.code(),
                m.name(),
                m.fileName(),
                m.mediaType(),
                m.sizeBytes(),
                m.sha256(),
                m.uploadId(),
                m.trustGrade() == null ? TrustGrade.C : TrustGrade.of(m.trustGrade()));
    }

    private static TimelineEntry entry(Applications.Step s, String organName, Locale locale) {
        return new TimelineEntry(
                s.at(),
                s.kind(),
                Milestone.title(s.kind(), locale),
                s.detail(),
                s.post() == null ? null : organName,
                PostNames.of(s.post(), locale),
                s.legalBasis(),
                s.due());
    }

    private static TimelineEntry bare(Applications.Step s, String organName, Locale locale) {
        return new TimelineEntry(
                s.at(),
                s.kind(),
                Milestone.title(s.kind(), locale),
                null,
                s.post() == null ? null : organName,
                PostNames.of(s.post(), locale),
                s.legalBasis(),
                s.due());
    }

    /** An issued document; the same for its holder and its officers. */
    public static DocumentRef document(Applications.Issued d) {
        return new DocumentRef(
                d.documentId(),
                DocumentRef.KindEnum.of(d.kind()),
                d.title(),
                d.number(),
                d.issuedAt(),
                d.sha256(),
                d.sizeBytes(),
                d.verifyCode());
    }

    private static @Nullable CorrectionRequest correction(ApplicationRecord.@Nullable Correction c) {
        if (c == null) return null;
        return new CorrectionRequest(
                c.askedAt(),
                c.due(),
                c.note(),
                c.items().stream()
                        .map(i -> new CorrectionItem(i.materialCode(), i.field(), i.problem()))
                        .toList(),
                c.answeredAt());
    }

    private static @Nullable RatingView rating(Application.@Nullable Rating rating) {
        return rating == null ? null : new RatingView(rating.grade(), rating.comment(), rating.at());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }
}
