package qingdan.api.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Entity tags (版本标签): {@code "v3"} for a stream's version, a digest for what has none. */
final class EntityTag {
    private static final int DIGEST_BYTES = 12;
    private static final int MAX_VERSION_DIGITS = 18;

    private EntityTag() {}

    static String ofVersion(long version) {
        return "\"v" + version + '"';
    }

    static String ofContent(byte[] body) {
        return '"' + HexFormat.of().formatHex(sha256().digest(body), 0, DIGEST_BYTES) + '"';
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every Java, but it is missing", e);
        }
    }

    /** The version in an If-Match header, or null when it has another form. */
    static @Nullable Long version(String header) {
        int length = header.length();
        if (length < 4
                || length > MAX_VERSION_DIGITS + 3
                || !header.startsWith("\"v")
                || header.charAt(length - 1) != '"') {
            return null;
        }
        long version = 0;
        for (int i = 2; i < length - 1; i++) {
            char c = header.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            version = version * 10 + (c - '0');
        }
        return version;
    }

    /** Whether If-None-Match names the tag; weak comparison (RFC 9110, 13.1.2). */
    static boolean listed(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.equals(tag) || ifNoneMatch.equals("*")) {
            return true;
        }
        for (String candidate : ifNoneMatch.split(",", -1)) {
            String strong = candidate.trim();
            if ((strong.startsWith("W/") ? strong.substring(2) : strong).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
