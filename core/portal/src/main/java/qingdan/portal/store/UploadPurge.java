package qingdan.portal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.blob.FileNames;
import qingdan.kernel.pg.Database;
import qingdan.kernel.time.PollLoop;

/**
 * Removes uploads that were never handed in (清理未提交的上传): the row thirty days after the upload unless a draft names it, the file a day
 * after its last name may have gone, if nothing names it then. First the row, which notes its file; then the file; then the note: whoever
 * is stopped in between goes on where he was. The day between lets everybody who is about to name a file do so. Each round is bounded.
 */
public final class UploadPurge {
    /** From the upload to its end, unless it was handed in or a draft names it. */
    public static final Duration KEPT = Duration.ofDays(30);

    static final int BATCH = 200;
    private static final Logger LOG = LoggerFactory.getLogger(UploadPurge.class);
    private static final Duration REST = Duration.ofDays(1);
    private static final Duration LOOK = Duration.ofHours(1);
    static final String ROWS = """
            delete from portal.upload where upload_id in (
                select u.upload_id from portal.upload u
                where u.application_id is null and u.uploaded_at < $1 and not exists (
                    select 1 from portal.draft d where d.owner = u.owner
                    and d.materials @> jsonb_build_array(jsonb_build_object('uploadId', u.upload_id)))
                order by u.uploaded_at limit $2 for update skip locked)""";
    private static final String NOTED = """
            select digest, since, exists (
                select 1 from portal.application a where a.materials @> jsonb_build_array(jsonb_build_object('sha256', digest))) as applied
            from portal.file_to_check where since < $1 order by since limit $2""";
    private static final String DONE = "delete from portal.file_to_check where digest = $1 and since = $2";
    private static final String LATER =
            "update portal.file_to_check set since = now() where digest = $1 and since = $2";

    private final Database database;
    private final FileNames names;
    private final BlobStore blobs;
    private final InstantSource clock;
    private final InstantSource machine;
    private final PollLoop loop;

    /**
     * @param clock the node's, by which uploads are dated
     * @param machine the machine's, by which files are dated
     */
    public UploadPurge(Database database, BlobStore blobs, InstantSource clock, InstantSource machine) {
        this.database = database;
        this.names = new FileNames(database);
        this.blobs = blobs;
        this.clock = clock;
        this.machine = machine;
        this.loop = new PollLoop(database.vertx(), "upload-purge", LOOK, () -> round().map(Round::more));
    }

    public void start() {
        loop.start();
    }

    public Uni<Void> stop() {
        return loop.stop();
    }

    /**
     * What a round did.
     *
     * @param rows uploads forgotten
     * @param files files removed
     * @param more whether it stopped at its bound
     */
    public record Round(int rows, int files, boolean more) {}

    private record Noted(String digest, OffsetDateTime since, boolean applied) {}

    /** One bounded round. */
    public Uni<Round> round() {
        Instant now = machine.instant();
        return unfinished(now)
                .chain(() -> Rows.query(
                        database.pool(),
                        ROWS,
                        Tuple.of(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC), BATCH)))
                .map(RowSet::rowCount)
                .chain(rows -> noted(now).chain(noted -> files(noted, now).map(files -> {
                    if (rows > 0 || files > 0) LOG.info("event=uploads-purged rows={} files={}", rows, files);
                    return new Round(rows, files, rows == BATCH || noted.size() == BATCH);
                })));
    }

    private Uni<Void> unfinished(Instant now) {
        return Async.uni(() -> database.vertx().executeBlocking(() -> blobs.removeUnfinished(now.minus(REST)), false))
                .replaceWithVoid();
    }

    private Uni<List<Noted>> noted(Instant now) {
        return Rows.list(
                database.pool(),
                NOTED,
                Tuple.of(now.minus(REST).atOffset(ZoneOffset.UTC), BATCH),
                (Row r) -> new Noted(r.getString("digest"), r.getOffsetDateTime("since"), r.getBoolean("applied")));
    }

    private Uni<Integer> files(List<Noted> noted, Instant now) {
        return names.named(noted.stream().map(Noted::digest).toList())
                .chain(named -> Async.uni(
                        () -> database.vertx().executeBlocking(() -> remove(noted, named, now.minus(REST)), false)))
                .chain(left -> settle(noted, left));
    }

    /** What must be looked at again: files that were put lately. */
    private record Left(int files, Set<String> young) {}

    private Left remove(List<Noted> noted, Set<String> named, Instant before) throws IOException {
        Set<String> young = new HashSet<>();
        int files = 0;
        for (Noted n : noted) {
            if (n.applied() || named.contains(n.digest())) continue;
            boolean there = blobs.find(n.digest()).isPresent();
            if (!blobs.remove(n.digest(), before)) young.add(n.digest());
            else if (there) files++;
        }
        return new Left(files, young);
    }

    private Uni<Integer> settle(List<Noted> noted, Left left) {
        List<Tuple> done = new ArrayList<>();
        List<Tuple> later = new ArrayList<>();
        for (Noted n : noted) (left.young().contains(n.digest()) ? later : done).add(Tuple.of(n.digest(), n.since()));
        return batch(DONE, done).chain(() -> batch(LATER, later)).replaceWith(left.files());
    }

    private Uni<Void> batch(String sql, List<Tuple> rows) {
        if (rows.isEmpty()) return Uni.createFrom().voidItem();
        return Async.uni(() -> database.pool().preparedQuery(sql).executeBatch(rows))
                .replaceWithVoid();
    }
}
