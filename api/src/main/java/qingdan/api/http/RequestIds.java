package qingdan.api.http;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Ids of requests and incidents: the caller's own when it is harmless, else 16 characters by chance. */
final class RequestIds {
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 16;
    private static final int MAX_LENGTH = 64;

    private RequestIds() {}

    static String of(@Nullable String offered) {
        return offered != null && isHarmless(offered) ? offered : next();
    }

    static String next() {
        char[] id = new char[LENGTH];
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long bits = random.nextLong();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                bits = random.nextLong();
            }
            id[i] = ALPHABET[(int) (bits & 31)];
            bits >>>= 5;
        }
        return new String(id);
    }

    private static boolean isHarmless(String id) {
        if (id.length() < 8 || id.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean fine =
                    (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
            if (!fine) {
                return false;
            }
        }
        return true;
    }
}
