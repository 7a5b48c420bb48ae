package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One procedure through its versions (流程版本), oldest first.
 *
 * @param versions the first may be what a build carries
 */
public record ProcedureHistory(String key, List<Version> versions) {
    public ProcedureHistory {
        versions = List.copyOf(versions);
    }

    /**
     * A version.
     *
     * @param effectiveFrom first day; null for what a build carries
     * @param requestId null for what a build carries
     */
    public record Version(
            int version,
            @Nullable LocalDate effectiveFrom,
            String name,
            String sha256,
            @Nullable UUID requestId) {}

    public static ProcedureHistory unknown(String key) {
        return new ProcedureHistory(key, List.of());
    }

    public Optional<Version> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** The version that a request has published. */
    public Optional<Version> of(UUID requestId) {
        return versions.stream().filter(v -> requestId.equals(v.requestId())).findFirst();
    }
}
