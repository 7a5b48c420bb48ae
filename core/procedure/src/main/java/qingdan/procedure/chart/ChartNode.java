package qingdan.procedure.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.procedure.domain.Outcome;

/**
 * An element that work passes through, with what the file says of it; texts are empty where it says nothing.
 *
 * @param duty who works, in which time, at which risk
 * @param attachedTo timers: the task they sit on
 * @param interrupting timers: whether they take the work away
 * @param outcome timers: the outcome that lapse of time counts as
 * @param box where it is drawn; null when the file does not draw it
 * @param label where its name is drawn; null when the file does not say
 */
public record ChartNode(
        String id,
        ChartKind kind,
        String name,
        Duty duty,
        List<Outcome> outcomes,
        String defaultFlow,
        String attachedTo,
        boolean interrupting,
        String outcome,
        @Nullable ChartBox box,
        @Nullable ChartBox label) {
    /**
     * What a step asks of whom.
     *
     * @param internal whether only the internal chart shows it; null: by its act
     */
    public record Duty(
            String act,
            String stage,
            String post,
            @Nullable TimeLimit limit,
            String risk,
            String riskPoint,
            String riskMeasure,
            @Nullable Boolean internal) {
        static final Duty NONE = new Duty("", "", "", null, "", "", "", null);

        Duty forCitizens() {
            return new Duty(act, stage, "", limit, "", "", "", internal);
        }
    }

    public ChartNode {
        outcomes = List.copyOf(outcomes);
    }

    /** Its name, or what it is when it has none. */
    public String said() {
        return name.isEmpty() ? kind.zh() : name;
    }

    ChartNode at(@Nullable ChartBox place) {
        return new ChartNode(
                id, kind, name, duty, outcomes, defaultFlow, attachedTo, interrupting, outcome, place, null);
    }

    /** The same element with other words on its duty. */
    public ChartNode with(Duty other) {
        return new ChartNode(
                id, kind, name, other, outcomes, defaultFlow, attachedTo, interrupting, outcome, box, label);
    }
}
