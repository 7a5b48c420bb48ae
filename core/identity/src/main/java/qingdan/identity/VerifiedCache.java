package qingdan.identity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qingdan.identity.crypto.Secrets;

/**
 * Tokens whose signature has been seen to hold, by their fingerprint, the least recently used dropped first. The
 * tokens themselves are not kept. Thread-safe.
 */
final class VerifiedCache {

    private final Map<Fingerprint, Verification.Verified> seen;

    /** A digest that can be a key of a map. */
    @SuppressWarnings("ArrayRecordComponent") // equals and hashCode below compare the bytes
    private record Fingerprint(byte[] digest) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Fingerprint fingerprint && Arrays.equals(digest, fingerprint.digest);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(digest);
        }
    }

    VerifiedCache(int capacity) {
        this.seen = new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Fingerprint, Verification.Verified> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized Verification.@Nullable Verified get(String token) {
        return seen.get(new Fingerprint(Secrets.fingerprint(token)));
    }

    synchronized void put(String token, Verification.Verified verified) {
        seen.put(new Fingerprint(Secrets.fingerprint(token)), verified);
    }

    synchronized void remove(String token) {
        seen.remove(new Fingerprint(Secrets.fingerprint(token)));
    }

    synchronized int size() {
        return seen.size();
    }
}
