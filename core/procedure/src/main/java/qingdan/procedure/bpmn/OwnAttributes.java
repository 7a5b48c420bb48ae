package qingdan.procedure.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qingdan.kernel.domain.TimeLimit;
import qingdan.procedure.domain.Outcome;

/** The small notations in our own attributes. */
final class OwnAttributes {
    private static final Pattern LIMIT = Pattern.compile("(\\d{1,4}) (work-day|day|month|year)");
    private static final Pattern DURATION = Pattern.compile("P(\\d{1,4})D");
    private static final Pattern OUTCOME = Pattern.compile("([a-z][a-z0-9-]{0,39})=([^|;]{1,60})\\|([^|;]{1,60})");

    private OwnAttributes() {}

    /** {@code 5 work-day}, {@code 90 day}. */
    static Optional<TimeLimit> limit(String text) {
        Matcher matcher = LIMIT.matcher(text);
        return matcher.matches() ? Optional.of(of(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** ISO 8601 days with the unit beside them: {@code P5D} and {@code work-day}. */
    static Optional<TimeLimit> duration(String text, String unit) {
        Matcher matcher = DURATION.matcher(text.strip());
        boolean known = unit.equals("work-day") || unit.equals("day");
        return matcher.matches() && known ? Optional.of(of(matcher.group(1), unit)) : Optional.empty();
    }

    /** {@code code=中文|English; ...}; empty when any part is not so. */
    static List<Outcome> outcomes(String text) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            Matcher matcher = OUTCOME.matcher(part.strip());
            if (!matcher.matches()) {
                return List.of();
            }
            outcomes.add(new Outcome(
                    matcher.group(1), matcher.group(2).strip(), matcher.group(3).strip()));
        }
        return outcomes;
    }

    private static TimeLimit of(String value, String unit) {
        int number = Integer.parseInt(value);
        return switch (unit) {
            case "work-day" -> TimeLimit.workDays(number);
            case "day" -> TimeLimit.days(number);
            case "month" -> TimeLimit.months(number);
            default -> new TimeLimit(number, TimeLimit.Unit.YEAR);
        };
    }
}
