package qingdan.registry.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list that an older event or a seed file may not have: absent means empty. */
final class Lists {
    private Lists() {}

    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
