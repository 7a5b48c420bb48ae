package qingdan.registry.store;

import java.time.Instant;
import java.util.List;

/**
 * The score of an organ or a region (质量得分).
 *
 * @param subject code of the organ, or of the region
 * @param topRules the rules broken by most items, most first, at most five
 * @param checkedAt when the last of its items was checked
 */
public record ScoreRow(
        String subject,
        String name,
        String region,
        int items,
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
