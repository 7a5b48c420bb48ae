package qingdan.portal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.blob.FileNames;
import qingdan.kernel.test.TestDatabase;

/** Real rows and real files: what was never handed in goes, what anybody names stays, whatever happens in between. */
class UploadPurgeStoreTest {
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final TestDatabase db = TestDatabase.create();
    private final Uploads uploads = new Uploads(db.database().pool());
    private final Drafts drafts = new Drafts(db.database().pool());
    private final Instant now = Instant.now();
    private final BlobStore blobs;
    private final Path dir;
    private final UploadPurge purge;

    UploadPurgeStoreTest(@TempDir Path dir) {
        this.dir = dir;
        blobs = new BlobStore(dir);
        purge = new UploadPurge(db.database(), blobs, InstantSource.fixed(now), InstantSource.fixed(now));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void shouldRemoveRowAndFileOfWhatWasNeverHandedIn() throws IOException {
        // given
        String orphan = upload(new UUID(1, 1), "orphan", UploadPurge.KEPT.plusDays(1));
        String young = upload(new UUID(1, 2), "young", UploadPurge.KEPT.minusDays(1));
        String drafted = upload(new UUID(1, 3), "drafted", UploadPurge.KEPT.plusDays(100));
        await(drafts.save(
                new Drafts.Draft(
                        UUID.randomUUID(),
                        "i",
                        "n",
                        "o",
                        Map.of(),
                        List.of(new Drafts.Attached("M1", new UUID(1, 3), "a.pdf")),
                        now),
                "me"));
        daysPass();
        // when
        assertEquals(new UploadPurge.Round(1, 0, false), await(purge.round()));
        // then the row is gone, and the file a day after
        assertEquals(
                Set.of(new UUID(1, 2), new UUID(1, 3)),
                Set.copyOf(await(uploads.owned(List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3)), "me")).stream()
                        .map(Uploads.UploadedFile::uploadId)
                        .toList()));
        assertTrue(holds(orphan), "whoever is about to name it has a day");
        daysPass();
        assertEquals(new UploadPurge.Round(0, 1, false), await(purge.round()));
        assertFalse(holds(orphan));
        assertTrue(holds(young) && holds(drafted));
        daysPass();
        assertEquals(new UploadPurge.Round(0, 0, false), await(purge.round()));
    }

    @Test
    void shouldKeepAFileThatAnythingNames() throws IOException {
        // given: of the same bytes one upload that was handed in, a case's material, an import, and an application
        // without any row of uploads
        String handedIn = orphanRow(new UUID(2, 1), "handed in");
        db.asOwner(
                "insert into portal.upload select '%s', owner, file_name, media_type, size_bytes, sha256, uploaded_at, gen_random_uuid() from portal.upload where upload_id = '%s'"
                        .formatted(new UUID(2, 9), new UUID(2, 1)));
        String imported = orphanRow(new UUID(2, 2), "imported");
        db.asOwner("""
                insert into registry.import_job (id, state, region, actor, file_name, size, sha256, edition, reason, created_at, changed_at, report_sha256)
                  values (gen_random_uuid(), 'checked', '340000', '{}', 'a.csv', 1, '%s', 'e', 'r', now(), now(), null)""".formatted(imported));
        String reported = orphanRow(new UUID(2, 3), "reported");
        db.asOwner("update registry.import_job set report_sha256 = '" + reported + "'");
        String applied = orphanRow(new UUID(2, 4), "applied");
        db.asOwner("alter table portal.application disable trigger user");
        db.asOwner("""
                insert into portal.application values (gen_random_uuid(), 'n', 's', 'h', 'me', 'me', '{}', '{}', 'i', 'n', 1, 'o', 'o', '340123', '{}',
                  '[{"code": "M1", "sha256": "%s"}]', now(), null, null, 'submitted', null, null, null, null, 'none', null, null, null, null, 0, false, now())""".formatted(applied));
        String free = orphanRow(new UUID(2, 5), "free");
        daysPass();
        assertEquals(5, await(purge.round()).rows());
        daysPass();
        // when
        assertEquals(new UploadPurge.Round(0, 1, false), await(purge.round()));
        // then
        for (String named : List.of(handedIn, imported, reported, applied)) assertTrue(holds(named));
        assertFalse(holds(free));
        assertEquals(
                Set.of(handedIn, imported, reported),
                await(new FileNames(db.database()).named(List.of(handedIn, imported, reported, applied, free))));
    }

    @Test
    void shouldGoOnWhereItWasStoppedAndTakeWhatAProcessLeft() throws IOException {
        // given: a file that was kept without its row, one replaced by another, a note whose file is gone already, one
        // half written
        String rowless = file("rowless");
        await(uploads.expect(rowless));
        String first = upload(new UUID(3, 1), "first", Duration.ZERO);
        String second = upload(new UUID(3, 1), "second", Duration.ZERO);
        String gone = "b".repeat(64);
        await(uploads.expect(gone));
        Path half = Files.write(Files.createDirectories(dir.resolve("incoming")).resolve("in-1"), new byte[3]);
        Path going = Files.write(dir.resolve("incoming").resolve("in-2"), new byte[3]);
        daysPass();
        Files.setLastModifiedTime(half, FileTime.from(now.minus(TWO_DAYS)));
        // when
        assertEquals(new UploadPurge.Round(0, 2, false), await(purge.round()));
        // then
        assertFalse(holds(rowless) || holds(first) || Files.exists(half));
        assertTrue(holds(second) && Files.exists(going));
        assertEquals(List.of(), notes());
    }

    @Test
    void shouldLeaveAFileThatWasPutAgainWhileItWasLookedFor() throws IOException {
        // given: noted long ago, and put again a moment ago by somebody who has not named it yet
        String again = file("again");
        await(uploads.expect(again));
        daysPass();
        blobs.put("again".getBytes(StandardCharsets.UTF_8));
        // when
        assertEquals(new UploadPurge.Round(0, 0, false), await(purge.round()));
        // then
        assertTrue(holds(again));
        assertEquals(List.of(again), notes(), "it is looked at again");
        assertFalse(blobs.remove(again, now.minus(TWO_DAYS)));
        daysPass();
        assertEquals(1, await(purge.round()).files());
        assertFalse(holds(again));
    }

    @Test
    void shouldStopAtItsBoundAndSaySo() {
        db.asOwner("""
                insert into portal.upload select gen_random_uuid(), 'a' || n, 'x.pdf', 'application/pdf', 10, repeat('a', 64),
                    now() - interval '40 days', null from generate_series(1, %d) n""".formatted(UploadPurge.BATCH + 1));
        assertEquals(new UploadPurge.Round(UploadPurge.BATCH, 0, true), await(purge.round()));
        assertEquals(new UploadPurge.Round(1, 0, false), await(purge.round()));
    }

    private String orphanRow(UUID id, String content) throws IOException {
        return upload(id, content, UploadPurge.KEPT.plusDays(1));
    }

    /** Uploaded as the desk does it. */
    private String upload(UUID id, String content, Duration ago) throws IOException {
        String sha256 = BlobStore.sha256(content.getBytes(StandardCharsets.UTF_8));
        await(uploads.expect(sha256));
        file(content);
        assertNotNull(await(uploads.save(new Uploads.UploadedFile(
                id, "me", "a.pdf", "application/pdf", content.length(), sha256, now.minus(ago), null))));
        return sha256;
    }

    private String file(String content) throws IOException {
        return blobs.put(content.getBytes(StandardCharsets.UTF_8));
    }

    /** All notes and files are two days older than they were. */
    private void daysPass() throws IOException {
        db.asOwner("update portal.file_to_check set since = since - interval '2 days'");
        try (var all = Files.walk(dir)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(dir.resolve("incoming")))
                    .toList()) Files.setLastModifiedTime(file, FileTime.from(now.minus(TWO_DAYS)));
        }
    }

    private boolean holds(String sha256) {
        return blobs.find(sha256).isPresent();
    }

    private List<String> notes() {
        return await(Rows.list(
                db.database().pool(),
                "select digest from portal.file_to_check order by digest",
                io.vertx.sqlclient.Tuple.tuple(),
                r -> r.getString("digest")));
    }
}
