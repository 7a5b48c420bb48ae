package qingdan.handlers.portal;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
        return Async.uni(() -> vertx.executeBlocking(() -> keep(file), false)).flatMap(kind -> {
            if (kind.isEmpty())
                return Uni.createFrom()
                        .item(Reply.refused("upload-type-refused", "accepted", "PDF, PNG, JPEG, WebP, HEIC"));
            Uploads.UploadedFile row = new Uploads.UploadedFile(
                    uploadId,
                    call.principal().party(),
                    fileName,
                    kind.get().mediaType(),
                    file.sizeBytes(),
                    file.sha256(),
                    clock.instant(),
                    null);
            return uploads.save(row)
                    .map(saved ->
                            saved == null ? Reply.refused("already-exists") : Reply.ok(PortalMapper.upload(saved)));
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
