package qingdan.portal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Uploaded files and whose they are (上传材料); the bytes lie in the blob store under their digest. */
public final class Uploads {
    private static final String COLUMNS =
            " upload_id, owner, file_name, media_type, size_bytes, sha256, uploaded_at, application_id ";
    private static final String SAVE = """
            insert into portal.upload as u (upload_id, owner, file_name, media_type, size_bytes, sha256, uploaded_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (upload_id) do update set
                file_name = excluded.file_name, media_type = excluded.media_type, size_bytes = excluded.size_bytes,
                sha256 = excluded.sha256, uploaded_at = excluded.uploaded_at
            where u.owner = excluded.owner and u.application_id is null
            returning""" + COLUMNS;
    static final String PENDING = """
            select count(*) as files, coalesce(sum(size_bytes), 0) as bytes from (
                select size_bytes from portal.upload
                where owner = $1 and application_id is null and uploaded_at > $2 and upload_id <> $3 limit $4) p""";
    private static final String EXPECT =
            "insert into portal.file_to_check (digest) values ($1) on conflict (digest) do update set since = now()";
    private static final String OF_OWNER =
            "select" + COLUMNS + "from portal.upload where upload_id = any($1) and owner = $2 limit 200";
    private static final String OF_APPLICATION =
            "select" + COLUMNS + "from portal.upload where upload_id = $1 and application_id = $2 limit 1";

    private final Pool pool;

    public Uploads(Pool pool) {
        this.pool = pool;
    }

    /**
     * An uploaded file.
     *
     * @param owner whose it is; only this party may hand it in
     * @param applicationId application it was handed in with; null while it is not
     */
    public record UploadedFile(
            UUID uploadId,
            String owner,
            String fileName,
            String mediaType,
            long sizeBytes,
            String sha256,
            Instant uploadedAt,
            @Nullable UUID applicationId) {}

    /** Says that a file is about to be kept: called before it is, so that one which gets no row, however that comes, is found and removed. */
    public Uni<Void> expect(String sha256) {
        return Rows.query(pool, EXPECT, Tuple.of(sha256)).replaceWithVoid();
    }

    /** Saves it, or replaces it while it is not handed in; null when the id is taken by another or already handed in. */
    public Uni<@Nullable UploadedFile> save(UploadedFile f) {
        return Rows.first(
                pool,
                SAVE,
                Tuple.tuple()
                        .addUUID(f.uploadId())
                        .addString(f.owner())
                        .addString(f.fileName())
                        .addString(f.mediaType())
                        .addLong(f.sizeBytes())
                        .addString(f.sha256())
                        .addOffsetDateTime(f.uploadedAt().atOffset(ZoneOffset.UTC)),
                Uploads::row);
    }

    /** What somebody uploaded and has not handed in. */
    public record Pending(int files, long bytes) {}

    /** What the owner uploaded since the moment and has not handed in, without the one that is to be replaced; counts no further than {@code most}. */
    public Uni<Pending> pending(String owner, Instant since, UUID without, int most) {
        return Rows.list(
                        pool,
                        PENDING,
                        Tuple.of(owner, since.atOffset(ZoneOffset.UTC), without, most),
                        r -> new Pending(r.getInteger("files"), r.getLong("bytes")))
                .map(List::getFirst);
    }

    /** Those of the ids that are the owner's. */
    public Uni<List<UploadedFile>> owned(Collection<UUID> ids, String owner) {
        if (ids.isEmpty()) return Uni.createFrom().item(List.of());
        return Rows.list(pool, OF_OWNER, Tuple.of(ids.toArray(UUID[]::new), owner), Uploads::row);
    }

    public Uni<@Nullable UploadedFile> handedIn(UUID uploadId, UUID applicationId) {
        return Rows.first(pool, OF_APPLICATION, Tuple.of(uploadId, applicationId), Uploads::row);
    }

    private static UploadedFile row(Row r) {
        return new UploadedFile(
                r.getUUID("upload_id"),
                r.getString("owner"),
                r.getString("file_name"),
                r.getString("media_type"),
                r.getLong("size_bytes"),
                r.getString("sha256"),
                Rows.instant(r, "uploaded_at"),
                r.getUUID("application_id"));
    }
}
