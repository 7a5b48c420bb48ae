package qingdan.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every generated record checks and copies in its canonical constructor. */
public final class Fields {
    private Fields() {}

    /** Refuses an absent required field with a message that names it. */
    public static void required(String type, String field, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("Expected field '" + field + "' of " + type + ", but it is absent");
        }
    }

    /** An unmodifiable copy of a list; an absent list stays absent. */
    @SuppressWarnings("NullAway") // an absent optional field stays null: the record's component is @Nullable then
    public static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    /** An unmodifiable copy of a map in its order; null values (free JSON) are kept. */
    @SuppressWarnings("NullAway") // as above
    public static <K, V> Map<K, V> copy(@Nullable Map<K, V> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
