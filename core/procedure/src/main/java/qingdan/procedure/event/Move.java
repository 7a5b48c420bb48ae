package qingdan.procedure.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One token of a procedure going from one waiting element to the next (流转).
 *
 * @param token number of the token; 1 is the main one
 * @param from element it left; null when the token is born here
 * @param to element it waits at now; null when it ended
 * @param via ids of the sequence flows it took, in order, so that a diagram can show the way
 */
public record Move(
        int token, @Nullable String from, @Nullable String to, List<String> via) {
    public Move {
        via = List.copyOf(via);
        if (from == null && to == null && via.isEmpty()) {
            throw new IllegalArgumentException("Expected a move to start or end somewhere, but it does neither");
        }
    }
}
