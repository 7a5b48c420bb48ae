package qingdan.handlers;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keyset paging: an opaque cursor that names the last entry of a page. */
public final class Pages {
    private static final String SEPARATOR = "|";

    private Pages() {}

    /** One page of at most {@code limit} entries, and the cursor of the next if there is one. */
    public record Page<T>(List<T> items, @Nullable String nextCursor) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /** Cuts a list that was read with one entry too many. */
    public static <T> Page<T> cut(List<T> rows, int limit, Function<T, List<Object>> key) {
        if (rows.size() <= limit) return new Page<>(rows, null);
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursor(key.apply(items.get(limit - 1))));
    }

    public static String cursor(List<Object> parts) {
        String text =
                String.join(SEPARATOR, parts.stream().map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The parts of a cursor; empty if it is not one of ours. */
    public static Optional<List<String>> parts(String cursor, int count) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split("\\|", -1));
            return parts.size() == count ? Optional.of(parts) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
