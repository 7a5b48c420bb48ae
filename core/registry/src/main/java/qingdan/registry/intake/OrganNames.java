package qingdan.registry.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import qingdan.registry.event.Organ;

/** Organs by name, for lists that shorten names or put them into a title. Names are compared as {@link ListReference#plain} has them. */
final class OrganNames {
    private static final int SHORTEST_END = 3;

    private final Map<String, List<Organ>> byName = new HashMap<>();

    /**
     * Organs that a title speaks of.
     *
     * @param length characters of the title that fit; 0 when there is none
     */
    record InTitle(List<Organ> organs, int length) {}

    void put(String name, Organ organ) {
        byName.computeIfAbsent(ListReference.plain(name), n -> new ArrayList<>())
                .add(organ);
    }

    List<Organ> named(String plain) {
        return byName.getOrDefault(plain, List.of());
    }

    /** Those whose short name (without province, city and county) it is. */
    List<Organ> ending(String plain) {
        List<Organ> found = new ArrayList<>();
        byName.forEach((known, same) -> {
            if (known.endsWith(plain) && plain.length() >= SHORTEST_END) found.addAll(same);
        });
        return found;
    }

    /** Those whose name, or its end of at least four characters, stands in it; those with the longest match only. */
    InTitle in(String plain) {
        List<Organ> found = new ArrayList<>();
        int best = SHORTEST_END;
        for (Map.Entry<String, List<Organ>> known : byName.entrySet()) {
            int length = longestEnd(known.getKey(), plain);
            if (length > best) found.clear();
            if (length >= best && length > SHORTEST_END) {
                best = length;
                found.addAll(known.getValue());
            }
        }
        return new InTitle(found, found.isEmpty() ? 0 : best);
    }

    private static int longestEnd(String name, String text) {
        for (int from = 0; from + SHORTEST_END + 1 <= name.length(); from++)
            if (text.contains(name.substring(from))) return name.length() - from;
        return 0;
    }
}
