package qingdan.api.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query of a request, split but not decoded, in the order it was sent. */
final class QueryText {
    private static final int MAX_PARTS = 200;
    static final QueryText EMPTY = new QueryText(List.of());

    private final List<Part> parts;

    private QueryText(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * One {@code name=value}.
     *
     * @param name decoded; null when its encoding is broken
     * @param raw value as it was sent
     */
    record Part(@Nullable String name, String raw) {}

    /** The parts, or null when there are more than anybody needs. */
    static @Nullable QueryText of(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return EMPTY;
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from <= query.length()) {
            int end = query.indexOf('&', from);
            end = end < 0 ? query.length() : end;
            if (end > from) {
                int equals = query.indexOf('=', from);
                boolean hasValue = equals >= 0 && equals < end;
                String name = PercentCoding.decode(query.substring(from, hasValue ? equals : end), true);
                parts.add(new Part(name, hasValue ? query.substring(equals + 1, end) : ""));
            }
            from = end + 1;
            if (parts.size() > MAX_PARTS) {
                return null;
            }
        }
        return new QueryText(parts);
    }

    List<Part> parts() {
        return parts;
    }
}
