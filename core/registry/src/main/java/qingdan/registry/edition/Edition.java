package qingdan.registry.edition;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition and how far it is.
 *
 * @param statement what is, or will be, signed; its root is empty while the edition is computed
 * @param signature null while it is computed
 */
public record Edition(
        EditionStatement statement,
        @Nullable String signature,
        @Nullable Instant publishedAt) {
    /** Whether it is signed and in the log. */
    public boolean published() {
        return signature != null;
    }

    Optional<String> signed() {
        return Optional.ofNullable(signature);
    }
}
