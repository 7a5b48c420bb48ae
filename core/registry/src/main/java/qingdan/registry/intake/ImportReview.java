package qingdan.registry.intake;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Actor;

/**
 * What was said about an import since its check (导入审核).
 *
 * @param submission null until it is submitted
 * @param verdict null until it is reviewed, and again once it is submitted anew
 * @param held whether its items are held, so that it will be published whatever happens
 */
public record ImportReview(
        @Nullable Submission submission, @Nullable Verdict verdict, boolean held) {
    /** Approved: it will be published. */
    public static final String APPROVE = "approve";

    /** Sent back to its administrator. */
    public static final String RETURN = "return";

    /**
     * 提交.
     *
     * @param documentNo 批准文号
     */
    public record Submission(String reason, String basis, String documentNo, Actor actor, Instant at) {}

    /**
     * 审核结果.
     *
     * @param outcome {@link #APPROVE} or {@link #RETURN}
     */
    public record Verdict(String outcome, String opinion, Actor actor, Instant at) {}

    static ImportReview of(Row row) {
        return new ImportReview(
                json(row, "submission")
                        .map(s -> new Submission(
                                s.getString("reason"),
                                s.getString("basis"),
                                s.getString("documentNo"),
                                ImportJob.actor(s.getJsonObject("actor")),
                                Instant.parse(s.getString("at"))))
                        .orElse(null),
                json(row, "review")
                        .map(v -> new Verdict(
                                v.getString("outcome"),
                                v.getString("opinion"),
                                ImportJob.actor(v.getJsonObject("actor")),
                                Instant.parse(v.getString("at"))))
                        .orElse(null),
                row.getBoolean("held"));
    }

    private static Optional<JsonObject> json(Row row, String column) {
        return Optional.ofNullable(row.getJsonObject(column));
    }
}
