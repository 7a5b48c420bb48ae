package qingdan.handlers.registry;

import io.vertx.core.json.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.ImportAction;
import qingdan.contract.model.ImportCounts;
import qingdan.contract.model.ImportFinding;
import qingdan.contract.model.ImportItemView;
import qingdan.contract.model.ImportOutcome;
import qingdan.contract.model.ImportResult;
import qingdan.contract.model.ImportRow;
import qingdan.contract.model.ImportState;
import qingdan.contract.model.ImportSubmission;
import qingdan.contract.model.ImportVerdict;
import qingdan.contract.model.ImportView;
import qingdan.handlers.Words;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.registry.change.event.Office;
import qingdan.registry.event.ImportEvent;
import qingdan.registry.event.ItemContent;
import qingdan.registry.intake.ImportCommand;
import qingdan.registry.intake.ImportItem;
import qingdan.registry.intake.ImportJob;
import qingdan.registry.intake.ImportJobs.RefusedRow;
import qingdan.registry.intake.ImportLaw;
import qingdan.registry.intake.ImportReview;
import qingdan.registry.intake.RowResult;

/** Imports in the words of the contract. */
final class ImportMapper {
    private static final int MAX_TEXT = 600;
    private static final String WORDS = "理由";

    private ImportMapper() {}

    /** @param actor who looks: for what he may do */
    static ImportView view(ImportJob job, List<RefusedRow> refused, Actor actor, Locale locale) {
        Optional<ImportJob.Problem> problem = Optional.ofNullable(job.problem());
        return new ImportView(
                job.id(),
                ImportState.valueOf(job.state().name()),
                job.version(),
                job.fileName(),
                job.format() == null ? null : job.format().extension(),
                job.size(),
                job.sha256(),
                job.region(),
                job.actor().name(),
                job.settings().reason(),
                job.settings().edition().isEmpty() ? null : job.settings().edition(),
                job.settings().effectiveFrom(),
                new ImportCounts(
                        job.counts().items(),
                        job.counts().fresh(),
                        job.counts().changed(),
                        job.counts().unchanged(),
                        job.counts().refused()),
                job.done(),
                problem.map(ImportJob.Problem::code).orElse(null),
                problem.map(p -> cut(Words.pick(locale, p.zh(), p.en()))).orElse(null),
                job.unknownColumns(),
                refused.stream().map(row -> row(row, locale)).toList(),
                submission(job.review().submission()),
                verdict(job.review().verdict(), locale),
                allowed(job, actor),
                job.createdAt(),
                job.changedAt());
    }

    private static @Nullable ImportSubmission submission(ImportReview.@Nullable Submission s) {
        return s == null
                ? null
                : new ImportSubmission(
                        s.reason(), s.basis(), s.documentNo(), s.actor().name(), s.at());
    }

    private static @Nullable ImportVerdict verdict(ImportReview.@Nullable Verdict v, Locale locale) {
        return v == null
                ? null
                : new ImportVerdict(
                        ImportOutcome.of(v.outcome()),
                        v.opinion().isEmpty() ? null : v.opinion(),
                        Words.pick(locale, Office.ESTABLISHMENT.zh(), Office.ESTABLISHMENT.en()),
                        v.actor().name(),
                        v.at());
    }

    /** Asked of the law itself. */
    private static List<ImportAction> allowed(ImportJob job, Actor actor) {
        Map<ImportAction, ImportCommand> examples = new EnumMap<>(ImportAction.class);
        examples.put(ImportAction.SUBMIT, new ImportCommand.Submit(WORDS, WORDS, WORDS));
        examples.put(ImportAction.REVIEW, new ImportCommand.Review(ImportReview.RETURN, WORDS));
        examples.put(ImportAction.WITHDRAW, new ImportCommand.Withdraw());
        return examples.entrySet().stream()
                .filter(e -> ImportLaw.decide(job, e.getValue(), actor) instanceof Decision.Accepted<ImportEvent>)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** An item of the file with what it changes. */
    static ImportItemView item(ImportItem item, Locale locale) {
        ItemContent said = item.after() == null ? item.before() : item.after();
        return new ImportItemView(
                item.sheet() + 1,
                (int) item.row(),
                item.itemCode(),
                said == null ? null : said.name(),
                result(item.result()),
                item.version() == 0 ? null : item.version(),
                item.effectiveFrom(),
                item.after() == null ? List.of() : Differences.of(item.before(), item.after(), locale),
                item.findings().stream().limit(100).map(f -> finding(f, locale)).toList());
    }

    static @Nullable RowResult result(@Nullable ImportResult result) {
        if (result == null) return null;
        return result == ImportResult.ADDED ? RowResult.NEW : RowResult.valueOf(result.name());
    }

    private static ImportResult result(RowResult result) {
        return result == RowResult.NEW ? ImportResult.ADDED : ImportResult.valueOf(result.name());
    }

    private static ImportRow row(RefusedRow row, Locale locale) {
        return new ImportRow(
                row.sheet() + 1,
                (int) row.row(),
                row.itemCode(),
                row.findings().stream().limit(100).map(f -> finding(f, locale)).toList());
    }

    private static ImportFinding finding(JsonObject f, Locale locale) {
        return new ImportFinding(
                f.getString("code"),
                f.getBoolean("error"),
                f.getString("place"),
                f.getString("detail"),
                cut(Words.pick(locale, f.getString("zh"), f.getString("en"))));
    }

    private static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }
}
