package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.Upload;
import qingdan.contract.model.ImportItemPage;
import qingdan.contract.model.ImportPage;
import qingdan.contract.model.ImportResult;
import qingdan.contract.model.ImportState;
import qingdan.contract.model.ImportView;
import qingdan.handlers.Actors;
import qingdan.handlers.Answers;
import qingdan.handlers.Gate;
import qingdan.handlers.Pages;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.registry.intake.ImportCommand;
import qingdan.registry.intake.ImportCommands;
import qingdan.registry.intake.ImportJob;
import qingdan.registry.intake.ImportJobs;
import qingdan.registry.intake.ImportOutcome;
import qingdan.registry.intake.ImportSettings;
import qingdan.registry.intake.SourceFormat;

/**
 * Imports (导入): a file of an item administrator is kept, checked behind the requests, submitted, and published as a whole once the
 * establishment office has approved it.
 */
public final class ImportDesk {
    private static final int FIRST_REFUSED = 20;

    private final Vertx vertx;
    private final ImportJobs jobs;
    private final ImportCommands commands;
    private final BlobStore blobs;
    private final InstantSource clock;
    private final Runnable worker;

    /** @param worker tells the worker of imports that there is work */
    public ImportDesk(
            Vertx vertx,
            ImportJobs jobs,
            ImportCommands commands,
            BlobStore blobs,
            InstantSource clock,
            Runnable worker) {
        this.vertx = vertx;
        this.jobs = jobs;
        this.commands = commands;
        this.blobs = blobs;
        this.clock = clock;
        this.worker = worker;
    }

    Uni<Reply<ImportView>> create(
            Call call,
            UUID id,
            String fileName,
            String reason,
            @Nullable String edition,
            @Nullable LocalDate from,
            Upload file) {
        Optional<RegionCode> region = region(call);
        if (region.isEmpty()) return refused("not-your-post");
        Optional<Problem> barred = barred(call, Action.Registry.WRITE_CHANGE, region.get());
        if (barred.isPresent()) return refused(barred.get());
        if (file.sizeBytes() == 0) return refused("upload-empty");
        ImportSettings settings = new ImportSettings(edition == null ? "" : edition, from, reason);
        return Async.uni(() -> vertx.executeBlocking(() -> blobs.adopt(file.file(), file.sha256()), false))
                .chain(() -> jobs.create(
                        id,
                        region.get().value(),
                        Actors.of(call.principal()),
                        fileName,
                        file.sizeBytes(),
                        file.sha256(),
                        settings,
                        clock.instant()))
                .chain(created -> {
                    worker.run();
                    return created.isPresent() ? view(call, created.get()) : repeated(call, id, file);
                });
    }

    /** The same file under the same id is the same upload, sent twice. */
    private Uni<Reply<ImportView>> repeated(Call call, UUID id, Upload file) {
        return visible(
                        call,
                        id,
                        job -> job.sha256().equals(file.sha256()) ? view(call, job) : refused("already-exists"))
                .map(reply -> reply instanceof Reply.Refused<ImportView> ? Reply.refused("already-exists") : reply);
    }

    Uni<Reply<ImportView>> get(Call call, UUID id) {
        return visible(call, id, job -> view(call, job));
    }

    Uni<Reply<ImportPage>> list(Call call, @Nullable ImportState state, int limit, @Nullable String cursor) {
        Optional<RegionCode> region = region(call);
        if (region.isEmpty()) return refused("not-your-post");
        Optional<Problem> barred = barred(call, Action.Registry.READ_IMPORT, region.get());
        if (barred.isPresent()) return refused(barred.get());
        Instant after = null;
        UUID afterId = null;
        if (cursor != null) {
            Optional<List<String>> parts = Pages.parts(cursor, 2);
            if (parts.isEmpty()) return refused("cursor-invalid");
            try {
                after = Instant.parse(parts.get().get(0));
                afterId = UUID.fromString(parts.get().get(1));
            } catch (java.time.DateTimeException | IllegalArgumentException e) {
                return refused("cursor-invalid");
            }
        }
        ImportJob.State wanted = state == null ? null : ImportJob.State.valueOf(state.name());
        return jobs.list(region.get().prefix(), wanted, after, afterId, limit + 1)
                .map(rows -> Pages.cut(rows, limit, j -> List.of(j.createdAt(), j.id())))
                .map(page -> Reply.ok(new ImportPage(
                        page.items().stream()
                                .map(j -> ImportMapper.view(j, List.of(), actor(call), call.locale()))
                                .toList(),
                        page.nextCursor())));
    }

    Uni<Reply<Void>> report(Call call, UUID id) {
        return visible(call, id, job -> {
            String sha256 = job.report();
            SourceFormat format = job.format();
            if (sha256 == null || format == null) return refused("import-not-checked");
            String name = "校核报告-" + job.fileName().replaceFirst("\\.[A-Za-z]{1,5}$", "") + "." + format.extension();
            return bytes(sha256, name, job.reportSize());
        });
    }

    /** The file as it was uploaded. */
    Uni<Reply<Void>> file(Call call, UUID id) {
        return visible(call, id, job -> bytes(job.sha256(), job.fileName(), job.size()));
    }

    private Uni<Reply<Void>> bytes(String sha256, String name, long size) {
        return Async.uni(() -> vertx.executeBlocking(() -> blobs.find(sha256), false))
                .map(path -> path.<Reply<Void>>map(p -> new Reply.Bytes<>(
                                "application/octet-stream", name, size, new Reply.Content.OfPath(p), false, sha256))
                        .orElseGet(() -> Reply.refused("import-not-checked")));
    }

    /** What becomes of each item of the file, with its differences. */
    Uni<Reply<ImportItemPage>> items(
            Call call, UUID id, @Nullable ImportResult result, int limit, @Nullable String cursor) {
        int after = 0;
        if (cursor != null) {
            Optional<List<String>> parts = Pages.parts(cursor, 1);
            if (parts.isEmpty() || !parts.get().getFirst().matches("[0-9]{1,9}")) return refused("cursor-invalid");
            after = Integer.parseInt(parts.get().getFirst());
        }
        int from = after;
        return visible(call, id, job -> jobs.rows(id, from, ImportMapper.result(result), limit + 1)
                .map(rows -> Pages.cut(rows, limit, i -> List.of(i.n())))
                .chain(page -> Async.uni(() -> vertx.executeBlocking(
                        () -> Reply.ok(new ImportItemPage(
                                page.items().stream()
                                        .map(i -> ImportMapper.item(i, call.locale()))
                                        .toList(),
                                page.nextCursor())),
                        false))));
    }

    /** One command; a repeat with its key is answered as before. */
    Uni<Reply<ImportView>> run(Call call, UUID id, ImportCommand command) {
        return visible(call, id, job -> {
            Actor actor = actor(call);
            ImportCommands.Repeatable once = new ImportCommands.Repeatable(
                    call.principal().subject(),
                    call.key(),
                    call.requestHash(),
                    after -> Answers.kept(
                            call, 200, ImportMapper.view(after, List.of(), actor, call.locale()), after.version()));
            return commands.run(job, call.version(), command, actor, once).map(outcome -> {
                worker.run();
                return answer(call, outcome);
            });
        });
    }

    private static Reply<ImportView> answer(Call call, ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Done done ->
                Reply.ok(
                        ImportMapper.view(done.job(), List.of(), actor(call), call.locale()),
                        done.job().version());
            case ImportOutcome.Refused no -> Answers.refused(no.refusal());
            case ImportOutcome.Stale stale ->
                Reply.refused(
                        "stale-version",
                        "given",
                        Long.toString(call.version()),
                        "actual",
                        Long.toString(stale.actualVersion()));
            case ImportOutcome.Repeated r ->
                Answers.after(
                        new CommitOutcome.Repeated(r.status(), r.headers(), r.body()),
                        () -> Reply.refused("internal-error"));
            case ImportOutcome.KeyReused k -> Reply.refused("idempotency-key-reused");
        };
    }

    /** An import the caller may not read is not there for him; who may read none at all is told so. */
    private <T> Uni<Reply<T>> visible(Call call, UUID id, Function<ImportJob, Uni<Reply<T>>> then) {
        Optional<RegionCode> region = region(call);
        if (region.isEmpty()) return refused("not-your-post");
        Optional<Problem> never = barred(call, Action.Registry.READ_IMPORT, region.get());
        if (never.isPresent()) return refused(never.get());
        return jobs.find(id).chain(found -> found.filter(
                        job -> barred(call, Action.Registry.READ_IMPORT, new RegionCode(job.region()))
                                .isEmpty())
                .map(then)
                .orElseGet(() -> refused("import-not-found")));
    }

    private Uni<Reply<ImportView>> view(Call call, ImportJob job) {
        Uni<List<ImportJobs.RefusedRow>> refused =
                job.counts().refused() == 0 ? Uni.createFrom().item(List.of()) : jobs.refused(job.id(), FIRST_REFUSED);
        return refused.map(rows -> Reply.ok(ImportMapper.view(job, rows, actor(call), call.locale()), job.version()));
    }

    private static Actor actor(Call call) {
        return Actors.of(call.principal());
    }

    private static Optional<RegionCode> region(Call call) {
        return Optional.ofNullable(call.principal().region())
                .filter(RegionCode::isValid)
                .map(RegionCode::new);
    }

    private static Optional<Problem> barred(Call call, Action action, RegionCode region) {
        return Gate.refusal(call, action, new Resource.Territory(region));
    }

    private static <T> Uni<Reply<T>> refused(Problem problem) {
        return Uni.createFrom().item(Reply.refused(problem));
    }

    private static <T> Uni<Reply<T>> refused(String code) {
        return Uni.createFrom().item(Reply.refused(code));
    }
}
