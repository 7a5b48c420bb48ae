package qingdan.handlers.portal;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Reply;
import qingdan.contract.Upload;
import qingdan.contract.model.UploadView;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.portal.domain.FileKind;
import qingdan.portal.store.Uploads;

/** Takes uploaded materials (上传材料): digest compared, kind told from the content, file kept before the row that names it. */
public final class UploadDesk {
    /** How much of what is not handed in yet is kept for one applicant; what is older than the time no longer counts. */
    private static final int MOST_FILES = 500;

    private static final long MOST_BYTES = 4L << 30;
    private static final Duration COUNTED = Duration.ofDays(7);

    private final Vertx vertx;
    private final Uploads uploads;
    private final BlobStore blobs;
    private final InstantSource clock;

    public UploadDesk(Vertx vertx, Uploads uploads, BlobStore blobs, InstantSource clock) {
        this.vertx = vertx;
        this.uploads = uploads;
        this.blobs = blobs;
        this.clock = clock;
    }

    Uni<Reply<UploadView>> save(Call call, UUID uploadId, String fileName, @Nullable String claimed, Upload file) {
        if (file.sizeBytes() == 0) return Uni.createFrom().item(Reply.refused("upload-empty"));
        if (claimed != null && !claimed.equals(file.sha256()))
            return Uni.createFrom().item(Reply.refused("upload-hash-mismatch"));
        String owner = call.principal().party();
        return uploads.pending(owner, clock.instant().minus(COUNTED), uploadId, MOST_FILES)
                .flatMap(held -> held.files() >= MOST_FILES || held.bytes() + file.sizeBytes() > MOST_BYTES
                        ? Uni.createFrom().item(Reply.refused("upload-quota-passed", "limit", MOST_FILES + " / 4 GiB"))
                        : keep(owner, uploadId, fileName, file));
    }

    private Uni<Reply<UploadView>> keep(String owner, UUID uploadId, String fileName, Upload file) {
        return uploads.expect(file.sha256())
                .chain(() -> Async.uni(() -> vertx.executeBlocking(() -> keep(file), false)))
                .flatMap(kind -> {
                    if (kind.isEmpty())
                        return Uni.createFrom()
                                .item(Reply.refused("upload-type-refused", "accepted", "PDF, PNG, JPEG, WebP, HEIC"));
                    Uploads.UploadedFile row = new Uploads.UploadedFile(
                            uploadId,
                            owner,
                            fileName,
                            kind.get().mediaType(),
                            file.sizeBytes(),
                            file.sha256(),
                            clock.instant(),
                            null);
                    return uploads.save(row)
                            .map(saved -> saved == null
                                    ? Reply.refused("already-exists")
                                    : Reply.ok(PortalMapper.upload(saved)));
                });
    }

    private Optional<FileKind> keep(Upload file) throws IOException {
        Optional<FileKind> kind;
        try (InputStream in = Files.newInputStream(file.file())) {
            kind = FileKind.of(in.readNBytes(FileKind.HEAD_BYTES));
        }
        if (kind.isPresent()) blobs.adopt(file.file(), file.sha256());
        return kind;
    }
}
