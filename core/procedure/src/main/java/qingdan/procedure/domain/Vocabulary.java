package qingdan.procedure.domain;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that the procedures of one room may use (词汇表). A file that uses another word is refused when it is deployed.
 *
 * @param acts words for {@code qd:act}, each with the outcomes that a task with this act must offer
 * @param services words for {@code qd:handler}
 * @param parallel whether the room's law can follow several tasks at once; if not, parallel gateways are refused
 */
public record Vocabulary(Map<String, Set<String>> acts, Set<String> services, boolean parallel) {
    public Vocabulary {
        Map<String, Set<String>> copy = new TreeMap<>();
        acts.forEach((word, outcomes) -> copy.put(word, Set.copyOf(outcomes)));
        acts = java.util.Collections.unmodifiableMap(copy);
        services = Set.copyOf(services);
    }

    /** Outcomes that a task with this act must offer; none for a word that is not known. */
    public Set<String> requiredOutcomes(String act) {
        return acts.getOrDefault(act, Set.of());
    }
}
