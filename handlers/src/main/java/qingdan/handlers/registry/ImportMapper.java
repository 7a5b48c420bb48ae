package qingdan.handlers.registry;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import qingdan.contract.model.ImportCounts;
import qingdan.contract.model.ImportFinding;
import qingdan.contract.model.ImportRow;
import qingdan.contract.model.ImportState;
import qingdan.contract.model.ImportView;
import qingdan.handlers.Words;
import qingdan.registry.intake.ImportJob;
import qingdan.registry.intake.ImportJobs.RefusedRow;

/** Imports in the words of the contract. */
final class ImportMapper {
    private static final int MAX_TEXT = 600;

    private ImportMapper() {}

    static ImportView view(ImportJob job, List<RefusedRow> refused, Locale locale) {
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
                job.createdAt(),
                job.changedAt());
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
