package qingdan.registry.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON in one form only, so that equal content has equal bytes (RFC 8785): members sorted by the UTF-16 units of their names, no blanks,
 * the shortest escapes, UTF-8. Members that are null are left out, as the log does. Numbers are whole ones; another is refused, since the
 * list has none and every language writes them differently.
 */
public final class CanonicalJson {
    private static final long MAX_SAFE = 9_007_199_254_740_991L;

    private CanonicalJson() {}

    /** The one form of a value. */
    public static byte[] bytes(JsonNode value) {
        StringBuilder out = new StringBuilder(8_192);
        write(value, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonNode value, StringBuilder out) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value, out);
            case ARRAY -> {
                out.append('[');
                for (int i = 0; i < value.size(); i++) {
                    if (i > 0) out.append(',');
                    write(value.get(i), out);
                }
                out.append(']');
            }
            case STRING -> text(value.textValue(), out);
            case BOOLEAN -> out.append(value.booleanValue());
            case NULL -> out.append("null");
            case NUMBER -> {
                if (!value.canConvertToExactIntegral() || Math.abs(value.longValue()) > MAX_SAFE)
                    throw new IllegalArgumentException("Expected a whole number within 2^53, but got " + value);
                out.append(value.longValue());
            }
            default -> throw new IllegalArgumentException("Expected JSON, but got " + value.getNodeType());
        }
    }

    private static void object(JsonNode value, StringBuilder out) {
        List<String> names = new ArrayList<>();
        value.fieldNames().forEachRemaining(name -> {
            if (!value.path(name).isNull()) names.add(name);
        });
        names.sort(null);
        out.append('{');
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) out.append(',');
            text(names.get(i), out);
            out.append(':');
            write(value.path(names.get(i)), out);
        }
        out.append('}');
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ')
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    else out.append(c);
                }
            }
        }
        out.append('"');
    }
}
