package qingdan.handlers;

import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import qingdan.contract.Reply;

/**
 * Serves stored files: from this node's store, else fetched once from the node above.
 *
 * <p>Safe to show: only types told from content are stored, and {@code nosniff} keeps browsers to them.
 */
public final class Files {
    private final Function<String, Uni<Optional<Path>>> fetch;

    /** @param fetch finds a file by its SHA-256, here or at the parent node */
    public Files(Function<String, Uni<Optional<Path>>> fetch) {
        this.fetch = fetch;
    }

    public Uni<Reply<Void>> answer(String sha256, String mediaType, String fileName, long sizeBytes) {
        return fetch.apply(sha256).map(path -> path.<Reply<Void>>map(p ->
                        new Reply.Bytes<>(mediaType, fileName, sizeBytes, new Reply.Content.OfPath(p), false, sha256))
                .orElseGet(() -> Reply.refused("node-unreachable")));
    }
}
