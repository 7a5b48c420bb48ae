package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Reply;
import qingdan.contract.Upload;
import qingdan.contract.model.ChangeView;
import qingdan.identity.domain.Action;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.portal.domain.FileKind;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.event.Attachment;

/**
 * Supporting files of change requests (佐证材料): digest compared, kind told from the content, the file kept once the law would take
 * it and before the event that names it.
 */
public final class AttachmentDesk {
    private final Vertx vertx;
    private final BlobStore blobs;
    private final Function<String, Uni<Void>> expect;
    private final qingdan.handlers.Files files;

    /**
     * @param expect told the digest before a file is kept, so that one which nothing names afterwards is removed some day
     * @param files serves what is kept
     */
    public AttachmentDesk(
            Vertx vertx, BlobStore blobs, Function<String, Uni<Void>> expect, qingdan.handlers.Files files) {
        this.vertx = vertx;
        this.blobs = blobs;
        this.expect = expect;
        this.files = files;
    }

    Uni<Reply<ChangeView>> save(
            ChangeDesk desk,
            Call call,
            UUID changeId,
            UUID attachmentId,
            String fileName,
            @Nullable String claimed,
            Upload file) {
        if (file.sizeBytes() == 0) return refused("upload-empty");
        if (claimed != null && !claimed.equals(file.sha256())) return refused("upload-hash-mismatch");
        return blocking(() -> kind(file)).chain(kind -> {
            if (kind.isEmpty())
                return Uni.createFrom()
                        .item(Reply.refused("upload-type-refused", "accepted", "PDF, PNG, JPEG, WebP, HEIC"));
            Attachment attachment =
                    new Attachment(attachmentId, fileName, kind.get().mediaType(), file.sizeBytes(), file.sha256());
            return desk.run(
                    call,
                    Action.Registry.WRITE_CHANGE,
                    changeId,
                    new ChangeCommand.AddAttachment(attachment),
                    false,
                    () -> expect.apply(file.sha256())
                            .chain(() -> blocking(() -> blobs.adopt(file.file(), file.sha256())))
                            .replaceWithVoid());
        });
    }

    Uni<Reply<Void>> content(ChangeDesk desk, Call call, UUID changeId, UUID attachmentId) {
        return desk.attachment(call, changeId, attachmentId).chain(found -> found.map(
                        a -> files.answer(a.sha256(), "change/" + changeId, a.mediaType(), a.fileName(), a.sizeBytes()))
                .orElseGet(() -> Uni.createFrom().item(Reply.refused("upload-not-found"))));
    }

    private static Optional<FileKind> kind(Upload file) throws IOException {
        try (InputStream in = Files.newInputStream(file.file())) {
            return FileKind.of(in.readNBytes(FileKind.HEAD_BYTES));
        }
    }

    private <T> Uni<T> blocking(java.util.concurrent.Callable<T> work) {
        return Async.uni(() -> vertx.executeBlocking(work, false));
    }

    private static Uni<Reply<ChangeView>> refused(String code) {
        return Uni.createFrom().item(Reply.refused(code));
    }
}
