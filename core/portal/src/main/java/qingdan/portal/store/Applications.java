package qingdan.portal.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.ApplicationSubmitted.Applicant;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.Material;
import qingdan.kernel.domain.Light;
import qingdan.kernel.pg.RowAccess;
import qingdan.portal.domain.Application;

/** Reads applications with their history and documents (我的办件, 进度查询, 文书验证). */
public final class Applications {
    private static final String COLUMNS = """
             a.application_id, a.number, a.password_salt, a.password_hash, a.owner, a.subject, a.applicant::text as applicant,
             a.item_code, a.item_name, a.item_version, a.organ_code, a.organ_name, a.region, a.form::text as form,
             a.materials::text as materials, a.submitted_at, a.answered_at, a.rating::text as rating, h.version as own_version, h.hash as own_hash, a.state,
             a.state_reason, a.stage_name, a.stage_name_en, a.light, a.accepted_at, a.promised_due, a.statutory_due,
             a.correction::text as correction, a.case_version, a.closed, a.updated_at
             from portal.application a join kernel.stream_head h on h.stream = 'application/' || a.application_id
            """;
    private static final String BY_ID = "select" + COLUMNS + "where a.application_id = $1 limit 1";
    static final String BY_NUMBER = "select" + COLUMNS + "where a.number = $1 limit 1";
    static final String MINE = "select" + COLUMNS + """
            where a.owner = $1 and ($2::boolean is null or a.closed = $2) and a.application_id < $3 and (%s)
            order by a.application_id desc limit $4
            """;
    private static final RowAccess.Columns ACCESS =
            RowAccess.Columns.matter("a.owner", "a.item_code", "a.organ_code", "a.region");
    static final String MILESTONES = """
            select at, kind, detail, post, legal_basis, due from portal.milestone
            where application_id = $1 order by at, ordinal limit 500
            """;
    private static final String DOCUMENT_COLUMNS = """
             select d.document_id, d.verify_code, d.application_id, d.case_number, d.kind, d.title, d.number, d.issued_at, d.sha256,
                    d.size_bytes, d.origin, k.item_name, k.organ_name, k.holder_masked
             from portal.document d left join portal.known_case k on k.case_id = d.application_id
            """;
    private static final String DOCUMENTS =
            DOCUMENT_COLUMNS + "where d.application_id = $1 order by d.issued_at limit 50";
    static final String BY_VERIFY_CODE = DOCUMENT_COLUMNS + "where d.verify_code = $1 limit 1";

    private final Pool pool;

    public Applications(Pool pool) {
        this.pool = pool;
    }

    /** One step of the history. */
    public record Step(
            Instant at,
            String kind,
            @Nullable String detail,
            @Nullable String post,
            @Nullable String legalBasis,
            @Nullable LocalDate due) {}

    /** An issued document and what its verification shows. */
    public record Issued(
            UUID documentId,
            String verifyCode,
            UUID applicationId,
            String caseNumber,
            String kind,
            String title,
            String number,
            Instant issuedAt,
            String sha256,
            long sizeBytes,
            String origin,
            @Nullable String itemName,
            @Nullable String organName,
            @Nullable String holderMasked) {}

    public Uni<@Nullable ApplicationRecord> find(UUID id) {
        return Rows.first(pool, BY_ID, Tuple.of(id), Applications::row);
    }

    public Uni<@Nullable ApplicationRecord> byNumber(String number) {
        return Rows.first(pool, BY_NUMBER, Tuple.of(number), Applications::row);
    }

    /** What the reader may see of the owner's, newest first, before the given id; {@code closed} null means both. */
    public Uni<List<ApplicationRecord>> mine(
            String owner, RowAccess reader, @Nullable Boolean closed, UUID before, int limit) {
        RowAccess.Predicate seen = reader.over(ACCESS, 5);
        Tuple values = Tuple.tuple()
                .addString(owner)
                .addBoolean(closed)
                .addUUID(before)
                .addInteger(limit);
        seen.values().forEach(values::addValue);
        return Rows.list(pool, MINE.formatted(seen.sql()), values, Applications::row);
    }

    public Uni<List<Step>> steps(UUID id) {
        return Rows.list(
                pool,
                MILESTONES,
                Tuple.of(id),
                r -> new Step(
                        Rows.instant(r, "at"),
                        r.getString("kind"),
                        r.getString("detail"),
                        r.getString("post"),
                        r.getString("legal_basis"),
                        r.getLocalDate("due")));
    }

    public Uni<List<Issued>> documents(UUID id) {
        return Rows.list(pool, DOCUMENTS, Tuple.of(id), Applications::issued);
    }

    public Uni<@Nullable Issued> byVerifyCode(String code) {
        return Rows.first(pool, BY_VERIFY_CODE, Tuple.of(code), Applications::issued);
    }

    private static Issued issued(Row r) {
        return new Issued(
                r.getUUID("document_id"),
                r.getString("verify_code"),
                r.getUUID("application_id"),
                r.getString("case_number"),
                r.getString("kind"),
                r.getString("title"),
                r.getString("number"),
                Rows.instant(r, "issued_at"),
                r.getString("sha256"),
                r.getLong("size_bytes"),
                r.getString("origin"),
                r.getString("item_name"),
                r.getString("organ_name"),
                r.getString("holder_masked"));
    }

    private static ApplicationRecord row(Row r) {
        String rating = r.getString("rating");
        String correction = r.getString("correction");
        Application application = new Application(
                r.getUUID("application_id"),
                r.getString("owner"),
                r.getString("region"),
                Rows.read(r.getString("form"), new TypeReference<Map<String, String>>() {}),
                Rows.read(r.getString("materials"), new TypeReference<List<Material>>() {}),
                CaseStatus.valueOf(r.getString("state").toUpperCase(Locale.ROOT).replace('-', '_')),
                r.getBoolean("closed"),
                Rows.maybeInstant(r, "answered_at"),
                rating == null ? null : Rows.read(rating, new TypeReference<Application.Rating>() {}));
        return new ApplicationRecord(
                application,
                r.getString("number"),
                new ApplicationRecord.Password(r.getString("password_salt"), r.getString("password_hash")),
                r.getString("subject"),
                Rows.read(r.getString("applicant"), new TypeReference<Applicant>() {}),
                new ApplicationRecord.Item(
                        r.getString("item_code"),
                        r.getString("item_name"),
                        r.getInteger("item_version"),
                        r.getString("organ_code"),
                        r.getString("organ_name")),
                r.getLong("own_version"),
                r.getBuffer("own_hash").getBytes(),
                r.getLong("case_version"),
                Rows.instant(r, "submitted_at"),
                Rows.instant(r, "updated_at"),
                new ApplicationRecord.Standing(
                        r.getString("stage_name"),
                        r.getString("stage_name_en"),
                        Light.valueOf(r.getString("light").toUpperCase(Locale.ROOT)),
                        Rows.maybeInstant(r, "accepted_at"),
                        r.getLocalDate("promised_due"),
                        r.getLocalDate("statutory_due"),
                        r.getString("state_reason")),
                correction == null
                        ? null
                        : Rows.read(correction, new TypeReference<ApplicationRecord.Correction>() {}));
    }
}
