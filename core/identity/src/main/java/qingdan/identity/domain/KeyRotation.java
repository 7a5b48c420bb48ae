package qingdan.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When signing keys come and go (签名密钥轮换). A key is published before it signs anything, so that every verifier has
 * it in time; it stays published until the last token it signed has died.
 *
 * @param publishAhead how long a key is published before use
 * @param activeFor how long a key signs
 * @param longestToken how long the longest-lived token lives
 */
public record KeyRotation(Duration publishAhead, Duration activeFor, Duration longestToken) {

    /** Published a day ahead, in use for thirty days. */
    public static final KeyRotation STANDARD =
            new KeyRotation(Duration.ofDays(1), Duration.ofDays(30), Duration.ofHours(12));

    /** A key on the ring: signs from {@code activeFrom} until the next key's turn. */
    public record Key(String kid, Instant publishedAt, Instant activeFrom) {}

    /** What has to be done to the ring. */
    public sealed interface Step {
        /** Make a new key that signs from the given moment on. */
        record Publish(Instant activeFrom) implements Step {}

        /** Take a key off: nothing it signed is alive. */
        record Remove(String kid) implements Step {}
    }

    /** The key that signs at a moment: the one whose turn came last. */
    public Optional<Key> signing(List<Key> keys, Instant now) {
        return keys.stream()
                .filter(key -> !key.activeFrom().isAfter(now))
                .max(Comparator.comparing(Key::activeFrom).thenComparing(Key::kid));
    }

    /** The steps due at a moment; none when the ring is as it should be. */
    public List<Step> due(List<Key> keys, Instant now) {
        List<Step> steps = new ArrayList<>();
        Optional<Key> signing = signing(keys, now);
        boolean nextWaits = keys.stream().anyMatch(key -> key.activeFrom().isAfter(now));
        if (signing.isEmpty()) {
            steps.add(new Step.Publish(now));
        }
        if (!nextWaits) {
            Instant began = signing.map(Key::activeFrom).orElse(now);
            Instant turn = began.plus(activeFor);
            Instant soonest = now.plus(publishAhead);
            // The next key always lies ready; its turn is never sooner than everybody can have fetched it.
            steps.add(new Step.Publish(turn.isBefore(soonest) ? soonest : turn));
        }
        signing.ifPresent(current -> keys.stream()
                .filter(key -> key.activeFrom().isBefore(current.activeFrom()))
                .filter(key -> successorTurn(keys, key).plus(longestToken).isBefore(now))
                .forEach(key -> steps.add(new Step.Remove(key.kid()))));
        return steps;
    }

    private static Instant successorTurn(List<Key> keys, Key key) {
        return keys.stream()
                .map(Key::activeFrom)
                .filter(key.activeFrom()::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
