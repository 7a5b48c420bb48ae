package qingdan.handlers;

import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.util.Optional;
import qingdan.contract.Reply;

/**
 * Serves stored files: from this node's store, else fetched once from the node above.
 *
 * <p>Safe to show: only types told from content are stored, and {@code nosniff} keeps browsers to them.
 */
public final class Files {
    private final Source fetch;

    /** Finds files by their SHA-256. */
    public interface Source {
        /** @param stream of an event that names the file, e.g. {@code application/<id>}: without it no node above gives it */
        Uni<Optional<Path>> find(String sha256, String stream);
    }

    /** @param fetch here or at the parent node */
    public Files(Source fetch) {
        this.fetch = fetch;
    }

    /**
     * @param stream of an event that names the file
     * @param sizeBytes as that event says; {@link Reply.Bytes#UNKNOWN_LENGTH}: as the file is
     */
    public Uni<Reply<Void>> answer(String sha256, String stream, String mediaType, String fileName, long sizeBytes) {
        return fetch.find(sha256, stream).map(path -> path.<Reply<Void>>map(p ->
                        new Reply.Bytes<>(mediaType, fileName, sizeBytes, new Reply.Content.OfPath(p), false, sha256))
                .orElseGet(() -> Reply.refused("node-unreachable")));
    }
}
