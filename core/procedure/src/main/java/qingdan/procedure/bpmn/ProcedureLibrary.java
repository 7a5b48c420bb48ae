package qingdan.procedure.bpmn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.procedure.domain.Procedure;
import qingdan.procedure.domain.Vocabulary;

/**
 * Every version of every procedure a process knows, compiled (流程库). Reading takes no lock: a version that comes in replaces the
 * whole picture. A version, once in, stays; who is pinned to it finds it as long as the process lives.
 */
public final class ProcedureLibrary {
    private final Function<String, Vocabulary> words;
    private volatile Map<String, NavigableMap<Integer, Held>> held = Map.of();

    /** @param words the words that the procedure of a key may use */
    public ProcedureLibrary(Function<String, Vocabulary> words) {
        this.words = words;
    }

    /**
     * A version of a procedure.
     *
     * @param effectiveFrom first day; null for what a build carries, which holds since ever
     * @param requestId the change request that published it; null for what a build carries
     * @param file an unsound one is known, but nothing can run it
     */
    public record Held(
            String key,
            int version,
            @Nullable LocalDate effectiveFrom,
            @Nullable UUID requestId,
            ProcedureFile file) {
        /** A file that a build carries, as version 1 of its key. */
        public static Held builtIn(ProcedureFile file) {
            Procedure procedure = file.procedure();
            if (procedure == null) {
                throw new IllegalArgumentException("Expected a sound procedure, but got " + file.faults());
            }
            return new Held(procedure.key(), 1, null, null, file);
        }

        /** As its drawing says; the key of one that cannot be read. */
        public String name() {
            Procedure procedure = file.procedure();
            return procedure == null ? key : procedure.name();
        }

        /** Whether the build carries it. */
        public boolean isBuiltIn() {
            return effectiveFrom == null;
        }

        private boolean holdsOn(LocalDate day) {
            return effectiveFrom == null || !day.isBefore(effectiveFrom);
        }
    }

    /** Words that the procedure of this key may use. */
    public Vocabulary words(String key) {
        return words.apply(key);
    }

    /** Takes versions in; one that was published takes the place of what a build carries under the same number. */
    public synchronized void take(Collection<Held> versions) {
        Map<String, NavigableMap<Integer, Held>> next = new TreeMap<>();
        held.forEach((key, all) -> next.put(key, new TreeMap<>(all)));
        for (Held version : versions) {
            next.computeIfAbsent(version.key(), k -> new TreeMap<>())
                    .merge(version.version(), version, (old, one) -> one.isBuiltIn() ? old : one);
        }
        held = Map.copyOf(next);
    }

    /** All keys, in order. */
    public SortedSet<String> keys() {
        return new TreeSet<>(held.keySet());
    }

    public boolean knows(String key) {
        return held.containsKey(key);
    }

    /** All versions, oldest first; empty for an unknown key. */
    public List<Held> versions(String key) {
        NavigableMap<Integer, Held> all = held.get(key);
        return all == null ? List.of() : List.copyOf(all.values());
    }

    public Optional<Held> find(String key, int version) {
        NavigableMap<Integer, Held> all = held.get(key);
        return all == null ? Optional.empty() : Optional.ofNullable(all.get(version));
    }

    /** The newest version whose first day has come: what begins on the day runs it. */
    public Optional<Held> on(String key, LocalDate day) {
        NavigableMap<Integer, Held> all = held.get(key);
        return all == null
                ? Optional.empty()
                : all.descendingMap().values().stream()
                        .filter(v -> v.holdsOn(day))
                        .findFirst();
    }

    /** The compiled procedure; empty when the version is unknown or cannot run here. */
    public Optional<Procedure> procedure(String key, int version) {
        return find(key, version).map(Held::file).map(ProcedureFile::procedure);
    }

    /** The procedure of a version that must be there: nobody is pinned to one that is not. */
    public Procedure get(String key, int version) {
        return procedure(key, version)
                .orElseThrow(() -> new IllegalStateException(
                        "Expected procedure " + key + " version " + version + ", but it is missing"));
    }
}
