package qingdan.registry.domain;

import java.util.List;

/**
 * How good an item's data is (质量得分): 100 less {@value #ERROR_COST} for each ERROR rule it breaks and {@value #WARNING_COST}
 * for each WARNING rule, however often; never below 0. An organ's or region's score is the mean of its items, rounded down.
 *
 * @param rules codes of the rules broken, each once, in their order
 */
public record QualityScore(int score, int errors, int warnings, List<String> rules) {
    /** What a broken ERROR rule costs. */
    public static final int ERROR_COST = 20;

    /** What a broken WARNING rule costs. */
    public static final int WARNING_COST = 4;

    public QualityScore {
        rules = List.copyOf(rules);
    }

    /** The score that findings leave. */
    public static QualityScore of(List<Finding> findings) {
        List<Rule> broken = findings.stream().map(Finding::rule).distinct().toList();
        int errors = (int) broken.stream()
                .filter(rule -> rule.severity() == Severity.ERROR)
                .count();
        int warnings = broken.size() - errors;
        return new QualityScore(
                Math.max(0, 100 - ERROR_COST * errors - WARNING_COST * warnings),
                errors,
                warnings,
                broken.stream().map(Rule::code).toList());
    }
}
