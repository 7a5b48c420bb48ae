package qingdan.kernel.ledger;

import java.time.Duration;
import java.util.List;

/**
 * How a consumer reads the log.
 *
 * @param consumer its name; the cursors belong to the name, not to the process
 * @param types event types it wants, by prefix, e.g. {@code casework.}; empty = all
 * @param batch events in one transaction
 * @param poll longest wait when no signal comes
 */
public record TailerOptions(String consumer, List<String> types, int batch, Duration poll) {
    private static final int MAX_BATCH = 1_000;

    public TailerOptions {
        types = List.copyOf(types);
        if (batch < 1 || batch > MAX_BATCH) {
            throw new IllegalArgumentException("Expected a batch of 1 to " + MAX_BATCH + ", but got " + batch);
        }
    }

    public static TailerOptions of(String consumer, String... types) {
        return new TailerOptions(consumer, List.of(types), 200, Duration.ofSeconds(1));
    }

    /** For {@code like any}: the prefixes as patterns. */
    String[] patterns() {
        return types.isEmpty()
                ? new String[] {"%"}
                : types.stream()
                        .map(type -> type.replace("_", "\\_").replace("%", "\\%") + "%")
                        .toArray(String[]::new);
    }
}
