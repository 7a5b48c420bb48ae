package qingdan.api.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags (版本标签): {@code "v3"} for a stream's version as a command left it; {@code "v3-0123456789abcdef"} for a read, because what is
 * read may change while the version stays: with the day, the language, another stream; a digest for what has no version.
 */
final class EntityTag {
    private static final int DIGEST_BYTES = 12;
    private static final int SHORT_DIGEST_BYTES = 8;
    private static final Pattern VERSION = Pattern.compile("\"v([0-9]{1,18})(-[0-9a-f]{16})?\"");

    private EntityTag() {}

    static String ofVersion(long version) {
        return "\"v" + version + '"';
    }

    static String ofRead(long version, byte[] body) {
        return "\"v" + version + '-' + HexFormat.of().formatHex(sha256().digest(body), 0, SHORT_DIGEST_BYTES) + '"';
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

    /** The version in an If-Match header, of a command's tag or a read's; null when it has another form. */
    static @Nullable Long version(String header) {
        Matcher found = VERSION.matcher(header);
        return found.matches() ? Long.valueOf(found.group(1)) : null;
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
