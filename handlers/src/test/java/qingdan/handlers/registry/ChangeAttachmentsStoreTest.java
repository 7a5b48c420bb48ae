package qingdan.handlers.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.contract.Reply;
import qingdan.contract.Upload;
import qingdan.contract.model.ChangeAttachment;
import qingdan.contract.model.ChangeKind;
import qingdan.contract.model.ChangeNote;
import qingdan.contract.model.ChangeProposal;
import qingdan.contract.model.ChangeView;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.blob.FileNames;
import qingdan.kernel.test.Await;

/** Supporting files through the contract's operations: kept, named, read by the offices, and nothing kept that was refused. */
@NullUnmarked
class ChangeAttachmentsStoreTest {
    private static final byte[] PDF = "%PDF-1.7 关于取消的决定".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path dir;

    private Upload upload(byte[] bytes) throws IOException {
        Path file = Files.write(dir.resolve(UUID.randomUUID() + ".part"), bytes);
        return new Upload(file, bytes.length, BlobStore.sha256(bytes), "application/octet-stream");
    }

    private static <T> T ok(Uni<Reply<T>> reply) {
        Reply<T> found = Await.await(reply);
        if (found instanceof Reply.Ok<T> ok) return ok.body();
        throw new AssertionError("Expected an answer, but got " + found);
    }

    private static String refused(Uni<? extends Reply<?>> reply) {
        Reply<?> found = Await.await(reply);
        return assertInstanceOf(Reply.Refused.class, found, found::toString)
                .problem()
                .code();
    }

    @Test
    void shouldKeepWhatTheLawTakesAndLetTheOfficesReadIt() throws Exception {
        try (ChangeRoomOnTest on = new ChangeRoomOnTest(dir.resolve("files"))) {
            // given
            RegistryChangesRoom room = on.room;
            String item = ChangeRoomOnTest.SEED.items().stream()
                    .filter(i -> i.content().exercise().region().equals("340123"))
                    .findFirst()
                    .orElseThrow()
                    .itemCode();
            ChangeView view = ok(room.createChange(
                    on.call("writer", "item-admin", "340123", null),
                    new ChangeProposal(
                            ChangeKind.CANCEL,
                            List.of(item),
                            List.of(),
                            null,
                            null,
                            null,
                            LocalDate.of(2026, 10, 30),
                            "依据废止",
                            "国务院决定",
                            null,
                            null,
                            null)));
            UUID change = view.changeId();
            UUID paper = UUID.randomUUID();
            assertTrue(view.attachments().isEmpty());
            // when what is no paper, damaged, empty or somebody else's comes, nothing is kept
            var writer = on.call("writer", "item-admin", "340123", view.version());
            assertEquals(
                    "upload-type-refused",
                    refused(room.saveChangeAttachment(
                            writer, change, paper, "a.exe", null, upload(new byte[] {'M', 'Z', 0, 1}))));
            assertEquals(
                    "upload-hash-mismatch",
                    refused(room.saveChangeAttachment(writer, change, paper, "a.pdf", "0".repeat(64), upload(PDF))));
            assertEquals(
                    "upload-empty",
                    refused(room.saveChangeAttachment(writer, change, paper, "a.pdf", null, upload(new byte[0]))));
            assertEquals(
                    "change-not-found",
                    refused(room.saveChangeAttachment(
                            on.call("x", "item-admin", "340122", view.version()),
                            change,
                            paper,
                            "a.pdf",
                            null,
                            upload(PDF))));
            assertEquals(
                    "not-allowed",
                    refused(room.saveChangeAttachment(
                            on.call("x", "legality-reviewer", "340123", view.version()),
                            change,
                            paper,
                            "a.pdf",
                            null,
                            upload(PDF))));
            assertTrue(on.blobs.find(BlobStore.sha256(PDF)).isEmpty());
            // when the writer attaches it
            view = ok(room.saveChangeAttachment(writer, change, paper, "决定.pdf", null, upload(PDF)));
            // then it is named, kept, and told in the history
            ChangeAttachment kept = view.attachments().getFirst();
            assertEquals("决定.pdf", kept.fileName());
            assertEquals("application/pdf", kept.mediaType());
            assertEquals(BlobStore.sha256(PDF), kept.sha256());
            assertFalse(kept.removed());
            assertEquals("添加佐证材料", view.history().getLast().title());
            assertEquals(
                    Set.of(kept.sha256()), Await.await(new FileNames(on.db.database()).named(List.of(kept.sha256()))));
            // when it was submitted, offices read it and the writer cannot change it
            view = ok(room.submitChange(
                    on.call("writer", "item-admin", "340123", view.version()), change, new ChangeNote(null)));
            assertArrayEquals(PDF, read(room, on, "legality-reviewer", "340123", change, paper));
            assertEquals(
                    "change-state-conflict",
                    refused(room.withdrawChangeAttachment(
                            on.call("writer", "item-admin", "340123", view.version()),
                            change,
                            paper,
                            new ChangeNote(null))));
            byte[] other = "%PDF-1.7 另一份".getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    "change-state-conflict",
                    refused(room.saveChangeAttachment(
                            on.call("writer", "item-admin", "340123", view.version()),
                            change,
                            UUID.randomUUID(),
                            "b.pdf",
                            null,
                            upload(other))));
            assertTrue(on.blobs.find(BlobStore.sha256(other)).isEmpty());
            assertEquals(
                    "upload-not-found",
                    refused(room.getChangeAttachment(
                            on.call("x", "legality-reviewer", "340122", null), change, paper)));
        }
    }

    private static byte[] read(
            RegistryChangesRoom room, ChangeRoomOnTest on, String post, String region, UUID change, UUID paper)
            throws IOException {
        Reply<Void> found = Await.await(room.getChangeAttachment(on.call("x", post, region, null), change, paper));
        if (found instanceof Reply.Bytes<Void> bytes && bytes.content() instanceof Reply.Content.OfPath kept) {
            assertEquals("决定.pdf", bytes.fileName());
            return Files.readAllBytes(kept.path());
        }
        throw new AssertionError("Expected a file, but got " + found);
    }
}
