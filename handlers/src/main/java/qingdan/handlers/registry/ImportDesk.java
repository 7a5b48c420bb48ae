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
import qingdan.contract.Reply;
import qingdan.contract.Upload;
import qingdan.contract.model.ImportPage;
import qingdan.contract.model.ImportView;
import qingdan.handlers.Actors;
import qingdan.handlers.Pages;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.RegionCode;
import qingdan.registry.intake.ImportJob;
import qingdan.registry.intake.ImportJobs;
import qingdan.registry.intake.ImportSettings;
import qingdan.registry.intake.ImportWorker;
import qingdan.registry.intake.SourceFormat;

/** Imports (导入) for the item administrators of a region: a file is kept, checked behind the requests, and applied as a whole. */
public final class ImportDesk {
    private static final String ITEM_ADMIN = "item-admin";
    private static final int FIRST_REFUSED = 20;

    private final Vertx vertx;
    private final ImportJobs jobs;
    private final BlobStore blobs;
    private final InstantSource clock;
    private final Runnable worker;

    /** @param worker tells the worker of imports that there is work */
    public ImportDesk(Vertx vertx, ImportJobs jobs, BlobStore blobs, InstantSource clock, Runnable worker) {
        this.vertx = vertx;
        this.jobs = jobs;
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
        Optional<String> region = region(call);
        if (region.isEmpty()) return refused("not-your-post");
        if (file.sizeBytes() == 0) return refused("upload-empty");
        ImportSettings settings = new ImportSettings(edition == null ? "" : edition, from, reason);
        return Async.uni(() -> vertx.executeBlocking(() -> blobs.adopt(file.file(), file.sha256()), false))
                .chain(() -> jobs.create(
                        id,
                        region.get(),
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

    Uni<Reply<ImportPage>> list(Call call, int limit, @Nullable String cursor) {
        Optional<String> region = region(call);
        if (region.isEmpty()) return refused("not-your-post");
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
        return jobs.list(new RegionCode(region.get()).prefix(), after, afterId, limit + 1)
                .map(rows -> Pages.cut(rows, limit, j -> List.of(j.createdAt(), j.id())))
                .map(page -> Reply.ok(new ImportPage(
                        page.items().stream()
                                .map(j -> ImportMapper.view(j, List.of(), call.locale()))
                                .toList(),
                        page.nextCursor())));
    }

    Uni<Reply<Void>> report(Call call, UUID id) {
        return visible(call, id, job -> {
            String sha256 = job.report();
            SourceFormat format = job.format();
            if (sha256 == null || format == null) return refused("import-not-checked");
            return Async.uni(() -> vertx.executeBlocking(() -> blobs.find(sha256), false))
                    .map(path -> path.<Reply<Void>>map(p -> new Reply.Bytes<>(
                                    "application/octet-stream",
                                    "校核报告-" + job.fileName().replaceFirst("\\.[A-Za-z]{1,5}$", "") + "."
                                            + format.extension(),
                                    job.reportSize(),
                                    new Reply.Content.OfPath(p),
                                    false,
                                    sha256))
                            .orElseGet(() -> Reply.refused("import-not-checked")));
        });
    }

    /** Applies the whole import; a repeat of a wish that was granted gets the same answer. */
    Uni<Reply<ImportView>> apply(Call call, UUID id) {
        return visible(call, id, job -> {
            boolean before = job.version() == call.version() + 1
                    && (job.state() == ImportJob.State.APPLYING || job.state() == ImportJob.State.APPLIED);
            if (before) return view(call, job);
            if (job.version() != call.version()) return stale(call, job);
            if (job.state() != ImportJob.State.CHECKED || job.counts().refused() > 0) return notReady(job);
            String hold = ImportJobs.reason(id, job.settings().reason());
            return jobs.apply(id, call.version(), hold, clock.instant()).chain(begun -> {
                worker.run();
                return switch (begun) {
                    case YES -> get(call, id);
                    case NOT_READY -> refused("stale-version");
                    case OUTDATED -> refused("import-outdated");
                };
            });
        });
    }

    Uni<Reply<ImportView>> withdraw(Call call, UUID id) {
        return visible(call, id, job -> {
            if (job.state() == ImportJob.State.CANCELLED && job.version() == call.version() + 1) return view(call, job);
            if (job.version() != call.version()) return stale(call, job);
            return jobs.cancel(id, call.version(), clock.instant())
                    .chain(done -> done.isPresent() ? view(call, done.get()) : notReady(job));
        });
    }

    private <T> Uni<Reply<T>> visible(Call call, UUID id, Function<ImportJob, Uni<Reply<T>>> then) {
        Optional<String> region = region(call);
        if (region.isEmpty()) return refused("not-your-post");
        return jobs.find(id).chain(found -> found.filter(job -> ImportWorker.within(region.get(), job.region()))
                .map(then)
                .orElseGet(() -> refused("import-not-found")));
    }

    private Uni<Reply<ImportView>> view(Call call, ImportJob job) {
        Uni<List<ImportJobs.RefusedRow>> refused =
                job.counts().refused() == 0 ? Uni.createFrom().item(List.of()) : jobs.refused(job.id(), FIRST_REFUSED);
        return refused.map(rows -> Reply.ok(ImportMapper.view(job, rows, call.locale()), job.version()));
    }

    private static Optional<String> region(Call call) {
        String region = call.principal().region();
        boolean may = call.principal().hasRole(ITEM_ADMIN) && region != null && RegionCode.isValid(region);
        return may ? Optional.ofNullable(region) : Optional.empty();
    }

    private static <T> Uni<Reply<T>> stale(Call call, ImportJob job) {
        return Uni.createFrom()
                .item(Reply.refused(
                        "stale-version",
                        "given",
                        Long.toString(call.version()),
                        "actual",
                        Long.toString(job.version())));
    }

    private static <T> Uni<Reply<T>> notReady(ImportJob job) {
        return Uni.createFrom()
                .item(Reply.refused(
                        "import-not-ready",
                        "state",
                        job.state().word(),
                        "refused",
                        Integer.toString(job.counts().refused())));
    }

    private static <T> Uni<Reply<T>> refused(String code) {
        return Uni.createFrom().item(Reply.refused(code));
    }
}
