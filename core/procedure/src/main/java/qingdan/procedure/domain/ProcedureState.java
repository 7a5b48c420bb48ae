package qingdan.procedure.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import qingdan.procedure.event.Move;
import qingdan.procedure.event.Progression;
import qingdan.procedure.event.Value;

/**
 * Where a procedure stands (程序状态).
 *
 * @param tokens waiting tokens, by id; at most one of them is the main token; the others are branches of a fork or side paths of timers
 * @param fired timers that already fired, as {@code timerId@visit}
 * @param visits number of stays so far
 * @param born number of tokens so far
 */
public record ProcedureState(
        List<Token> tokens, Map<String, Value> variables, Set<String> fired, int visits, int born) {

    public static final ProcedureState NEW = new ProcedureState(List.of(), Map.of(), Set.of(), 0, 0);

    public ProcedureState {
        tokens = List.copyOf(tokens);
        variables = java.util.Collections.unmodifiableMap(new TreeMap<>(variables));
        fired = java.util.Collections.unmodifiableSet(new TreeSet<>(fired));
    }

    public boolean started() {
        return born > 0;
    }

    public boolean ended() {
        return started() && tokens.isEmpty();
    }

    public Optional<Token> main() {
        return token(Token.MAIN);
    }

    public Optional<Token> token(int id) {
        return tokens.stream().filter(t -> t.id() == id).findFirst();
    }

    /** The state after a progression; needs no model. */
    public ProcedureState apply(Progression progression, Instant at) {
        List<Token> next = new ArrayList<>(tokens);
        int visit = visits;
        int count = born;
        for (Move move : progression.moves()) {
            next.removeIf(t -> t.id() == move.token());
            count = Math.max(count, move.token());
            if (move.to() != null) {
                next.add(new Token(move.token(), move.to(), ++visit, at));
            }
        }
        next.sort((a, b) -> Integer.compare(a.id(), b.id()));
        Map<String, Value> merged = new HashMap<>(variables);
        merged.putAll(progression.set());
        Set<String> timers = new TreeSet<>(fired);
        if (progression.fired() != null) {
            timers.add(progression.fired());
        }
        return new ProcedureState(next, merged, timers, visit, count);
    }
}
