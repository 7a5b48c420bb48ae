package qingdan.api.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes percent-encoded UTF-8 exactly once; what is not valid is null, never a replacement character. */
final class PercentCoding {
    private PercentCoding() {}

    /** The decoded text, or null when it is broken. A plus sign is a blank in a query and itself in a path. */
    static @Nullable String decode(String raw, boolean plusIsBlank) {
        int length = raw.length();
        int at = 0;
        while (at < length && isPlain(raw.charAt(at), plusIsBlank)) {
            at++;
        }
        if (at == length) {
            return raw;
        }
        byte[] bytes = new byte[length * 3];
        int size = 0;
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int value = i + 2 < length ? hex(raw.charAt(i + 1)) << 4 | hex(raw.charAt(i + 2)) : -1;
                if (value < 0) {
                    return null;
                }
                bytes[size++] = (byte) value;
                i += 2;
            } else if (c == '+' && plusIsBlank) {
                bytes[size++] = ' ';
            } else if (c < 128) {
                bytes[size++] = (byte) c;
            } else {
                return null;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, size))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isPlain(char c, boolean plusIsBlank) {
        return c < 128 && c != '%' && !(c == '+' && plusIsBlank);
    }

    private static int hex(char c) {
        int digit = c < 128 ? Character.digit(c, 16) : -1;
        return digit < 0 ? Integer.MIN_VALUE >> 4 : digit;
    }
}
