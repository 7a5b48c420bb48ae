package qingdan.registry.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of an organ, a region or a catalogue entry (质量得分).
 *
 * @param subject code of the organ, of the region, or basic code
 * @param region null for an entry
 * @param complete how many of the items have every element; 0 for an entry
 * @param topRules the rules broken by most items, most first, at most five
 * @param checkedAt when the last of its items was checked
 */
public record ScoreRow(
        String subject,
        String name,
        @Nullable String region,
        int items,
        int complete,
        int errors,
        int warnings,
        int score,
        List<Broken> topRules,
        Instant checkedAt) {
    public ScoreRow {
        topRules = List.copyOf(topRules);
    }

    /** How many items break a rule. */
    public record Broken(String rule, int items) {}
}
