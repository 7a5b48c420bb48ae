package qingdan.procedure.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one command did to the procedure of a case (程序推进): the whole of it, so a replay needs neither the procedure nor
 * the calendar.
 *
 * @param moves tokens that moved, in order
 * @param set variables that got a value
 * @param fired timer that caused it, as {@code timerId@visit}; null when a person or a service did
 */
public record Progression(
        List<Move> moves, Map<String, Value> set, @Nullable String fired) {

    /** Nothing moved. */
    public static final Progression NONE = new Progression(List.of(), Map.of(), null);

    public Progression {
        moves = List.copyOf(moves);
        set = Map.copyOf(set);
    }
}
