package qingdan.registry.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What people say and what the list says (群众说法与清单用语), from {@code search/synonyms.csv}. Immutable. */
final class Synonyms {
    private static final int MAX_ALTERNATIVES = 4;

    /** One phrase of everyday language, normalised, and the list's word for it. */
    private record Pair(String said, String listed) {}

    private final List<Pair> pairs;

    private Synonyms(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    static Synonyms standard() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        Synonyms.class.getResourceAsStream("/search/synonyms.csv"), "search/synonyms.csv"),
                StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Synonyms of(List<String> lines) {
        List<Pair> pairs = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] parts = line.split(",", -1);
            if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank())
                throw new IllegalArgumentException("Expected 'said,listed', but got " + line);
            pairs.add(new Pair(SearchText.normalise(parts[0]), parts[1].trim()));
        }
        return new Synonyms(pairs);
    }

    /** The query in the list's words, best first; empty when nothing in it has another word. */
    List<String> alternatives(List<String> words) {
        List<String> found = new ArrayList<>();
        for (Pair pair : pairs) {
            for (int i = 0; i < words.size() && found.size() < MAX_ALTERNATIVES; i++) {
                if (!words.get(i).contains(pair.said())) continue;
                List<String> other = new ArrayList<>(words);
                other.set(i, pair.listed());
                String text = String.join(" ", other);
                if (!found.contains(text)) found.add(text);
            }
        }
        return found;
    }
}
