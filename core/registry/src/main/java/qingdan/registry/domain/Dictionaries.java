package qingdan.registry.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qingdan.registry.event.CategoryScheme;

/**
 * All code tables as a service (字典服务): the two classifications with their mapping, and {@code registry/dictionaries.csv}. A
 * test holds the codes to the platform's own types.
 */
public final class Dictionaries {
    private static final Map<String, Dictionary> ALL = read();

    private Dictionaries() {}

    /** Every dictionary, by name. */
    public static List<Dictionary> all() {
        return List.copyOf(ALL.values());
    }

    /** The dictionary of a name. */
    public static Optional<Dictionary> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** The entry of a code; empty where the dictionary does not have it. */
    public static Optional<Dictionary.Entry> entry(String dictionary, String code) {
        return find(dictionary).stream()
                .flatMap(d -> d.entries().stream())
                .filter(e -> e.code().equals(code))
                .findFirst();
    }

    private static Map<String, Dictionary> read() {
        Map<String, Dictionary> all = new LinkedHashMap<>();
        put(
                all,
                categories(
                        "ah-categories",
                        "权力类型（安徽2014）",
                        "Anhui's categories of 2014",
                        "皖政〔2014〕29号",
                        CategoryScheme.AH2014));
        put(
                all,
                categories(
                        "national-categories",
                        "权力类型（国家）",
                        "National categories",
                        "GB/T 39554.1-2020",
                        CategoryScheme.GB2020));
        try (InputStream in = Dictionaries.class.getResourceAsStream("/registry/dictionaries.csv")) {
            if (in == null) throw new IllegalStateException("Expected registry/dictionaries.csv on the class path");
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) row(all, line);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read registry/dictionaries.csv", e);
        }
        return all;
    }

    /** {@code #name,zh,en,source} begins a dictionary, {@code code,zh,en} is an entry of it. */
    private static void row(Map<String, Dictionary> all, String line) {
        String[] part = line.split(",", -1);
        if (line.startsWith("#")) {
            put(all, new Dictionary(part[0].substring(1), part[1], part[2], part[3], List.of()));
            return;
        }
        Dictionary last = List.copyOf(all.values()).getLast();
        List<Dictionary.Entry> entries = new ArrayList<>(last.entries());
        entries.add(new Dictionary.Entry(part[0], part[1], part[2], List.of()));
        put(all, new Dictionary(last.name(), last.zh(), last.en(), last.source(), entries));
    }

    private static void put(Map<String, Dictionary> all, Dictionary dictionary) {
        all.put(dictionary.name(), dictionary);
    }

    private static Dictionary categories(String name, String zh, String en, String source, CategoryScheme scheme) {
        List<Dictionary.Entry> entries = new ArrayList<>();
        for (Category c : Categories.of(scheme))
            entries.add(new Dictionary.Entry(
                    c.code().code(),
                    c.zh(),
                    c.en(),
                    c.equivalents().stream().sorted().toList()));
        return new Dictionary(name, zh, en, source, entries);
    }
}
