package qingdan.registry.intake;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Actor;

/**
 * A file on its way into the list (导入).
 *
 * @param version counts the changes of state, for If-Match
 * @param region region of the administrator who imports
 * @param format null until the file was looked into
 * @param done how far: items decided while waiting, items published while applying
 * @param problem why the whole file, or the publication, was refused
 * @param report SHA-256 of the report; null while there is none
 * @param review what its administrator and the establishment office said about it
 */
public record ImportJob(
        UUID id,
        State state,
        long version,
        String region,
        Actor actor,
        String fileName,
        @Nullable SourceFormat format,
        long size,
        String sha256,
        ImportSettings settings,
        Counts counts,
        int done,
        @Nullable Problem problem,
        List<String> unknownColumns,
        @Nullable String report,
        long reportSize,
        ImportReview review,
        Instant createdAt,
        Instant changedAt) {

    /** Where an import stands. */
    public enum State {
        /** 待校核: its rows are being checked, or wait for it. */
        WAITING,
        /** 已校核: the report is there; it can be submitted if no row is wrong. */
        CHECKED,
        /** 无法读取: the file as a whole cannot be read. */
        UNREADABLE,
        /** 待审核: submitted to the establishment office. */
        SUBMITTED,
        /** 已退回: returned with reasons. */
        RETURNED,
        /** 正在入库: approved. */
        APPLYING,
        /** 已入库. */
        APPLIED,
        /** 已撤销. */
        CANCELLED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** How many items of the file, by what becomes of them. */
    public record Counts(int items, int fresh, int changed, int unchanged, int refused) {
        /** How many versions it publishes. */
        public int toPublish() {
            return fresh + changed;
        }
    }

    /** Why a file is refused. */
    public record Problem(String code, String zh, String en) {}

    public ImportJob {
        unknownColumns = List.copyOf(unknownColumns);
    }

    static ImportJob of(Row row) {
        return new ImportJob(
                row.getUUID("id"),
                State.of(row.getString("state")),
                row.getLong("version"),
                row.getString("region"),
                actor(row.getJsonObject("actor")),
                row.getString("file_name"),
                text(row, "format").map(SourceFormat::valueOf).orElse(null),
                row.getLong("size"),
                row.getString("sha256"),
                new ImportSettings(row.getString("edition"), day(row).orElse(null), row.getString("reason")),
                new Counts(
                        row.getInteger("items"),
                        row.getInteger("new_items"),
                        row.getInteger("changed"),
                        row.getInteger("unchanged"),
                        row.getInteger("refused")),
                row.getInteger("done"),
                text(row, "problem")
                        .map(code -> new Problem(
                                code,
                                text(row, "problem_zh").orElse(code),
                                text(row, "problem_en").orElse(code)))
                        .orElse(null),
                List.of(row.getArrayOfStrings("unknown_columns")),
                text(row, "report_sha256").orElse(null),
                Optional.ofNullable(row.getLong("report_size")).orElse(0L),
                ImportReview.of(row),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("changed_at").toInstant());
    }

    /** The same import after a step. */
    ImportJob moved(State to, long newVersion, ImportReview said, Instant at) {
        return new ImportJob(
                id,
                to,
                newVersion,
                region,
                actor,
                fileName,
                format,
                size,
                sha256,
                settings,
                counts,
                to == State.APPLYING || to == State.WAITING ? 0 : done,
                problem,
                unknownColumns,
                report,
                reportSize,
                said,
                createdAt,
                at);
    }

    /** Why its versions are published, for the history of each: the words given, the document, whose approval, which import. */
    public String publishedReason() {
        ImportReview.Submission s = review.submission();
        return ImportJobs.reason(id, settings.reason() + (s == null ? "" : "；" + s.documentNo() + "，机构编制部门审核同意"));
    }

    /** Who lets its versions be published: who approved it. */
    Actor publisher() {
        ImportReview.Verdict verdict = review.verdict();
        return verdict == null ? actor : verdict.actor();
    }

    private static Optional<String> text(Row row, String column) {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<LocalDate> day(Row row) {
        return Optional.ofNullable(row.getLocalDate("effective_from"));
    }

    static JsonObject json(Actor actor) {
        return new JsonObject()
                .put("kind", actor.kind().name())
                .put("subject", actor.subject())
                .put("name", actor.name())
                .put("principal", actor.principal())
                .put("org", actor.org())
                .put("post", actor.post())
                .put("region", actor.region());
    }

    static Actor actor(JsonObject json) {
        return new Actor(
                Actor.Kind.valueOf(json.getString("kind")),
                json.getString("subject"),
                json.getString("name"),
                json.getString("principal"),
                json.getString("org"),
                json.getString("post"),
                json.getString("region"));
    }
}
