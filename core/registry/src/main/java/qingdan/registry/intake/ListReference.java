package qingdan.registry.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.Organ;

/** The organs and the common catalogue in force, by all that a list may call them. Immutable. */
public final class ListReference {
    private final Map<String, Organ> organs = new HashMap<>();
    private final Map<String, List<Organ>> organsByName = new HashMap<>();
    private final Map<String, CatalogueEntry> entries = new HashMap<>();
    private final Map<String, List<CatalogueEntry>> entriesByName = new HashMap<>();
    private final Map<String, List<CatalogueEntry>> entriesByLocalCode = new HashMap<>();

    private final Map<String, Integer> versions;

    /** @param versions version in force of each entry, by basic code; the first where it is not said */
    public ListReference(Collection<Organ> organs, Collection<CatalogueEntry> entries, Map<String, Integer> versions) {
        this.versions = Map.copyOf(versions);
        for (Organ organ : organs) {
            this.organs.put(organ.code(), organ);
            organsByName
                    .computeIfAbsent(plain(organ.name()), n -> new ArrayList<>())
                    .add(organ);
        }
        for (CatalogueEntry entry : entries) {
            this.entries.put(entry.basicCode(), entry);
            entriesByName
                    .computeIfAbsent(plain(entry.name()), n -> new ArrayList<>())
                    .add(entry);
            String local = entry.localCode();
            if (local != null)
                entriesByLocalCode
                        .computeIfAbsent(local, n -> new ArrayList<>())
                        .add(entry);
        }
    }

    Optional<Organ> organ(String code) {
        return Optional.ofNullable(organs.get(code));
    }

    /** Organs of that name, or whose short name (without province, city and county) it is. */
    List<Organ> organsNamed(String name) {
        String plain = plain(name);
        if (plain.isEmpty()) return List.of();
        List<Organ> exact = organsByName.get(plain);
        if (exact != null) return exact;
        List<Organ> found = new ArrayList<>();
        organsByName.forEach((known, same) -> {
            if (known.endsWith(plain) && plain.length() >= 3) found.addAll(same);
        });
        return found;
    }

    /** Organs whose name, or its end of at least four characters, stands in a title; those with the longest match only. */
    List<Organ> organsIn(String title) {
        String plain = plain(title);
        List<Organ> found = new ArrayList<>();
        int best = 3;
        for (Map.Entry<String, List<Organ>> known : organsByName.entrySet()) {
            int length = longestEnd(known.getKey(), plain);
            if (length > best) found.clear();
            if (length >= best && length > 3) {
                best = length;
                found.addAll(known.getValue());
            }
        }
        return found;
    }

    private static int longestEnd(String name, String text) {
        for (int from = 0; from + 4 <= name.length(); from++)
            if (text.contains(name.substring(from))) return name.length() - from;
        return 0;
    }

    Optional<CatalogueEntry> entry(String basicCode) {
        return Optional.ofNullable(entries.get(basicCode));
    }

    /** Version of the entry that is in force. */
    int version(CatalogueEntry entry) {
        return versions.getOrDefault(entry.basicCode(), 1);
    }

    List<CatalogueEntry> entriesNamed(String name) {
        return entriesByName.getOrDefault(plain(name), List.of());
    }

    List<CatalogueEntry> entriesWithLocalCode(String code) {
        return entriesByLocalCode.getOrDefault(code, List.of());
    }

    /** Names are compared without blanks and with one kind of brackets. */
    static String plain(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s\"“”]", "");
    }
}
