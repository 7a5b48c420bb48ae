package qingdan.procedure.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Decision;
import qingdan.procedure.event.Move;
import qingdan.procedure.event.Progression;
import qingdan.procedure.event.Value;

/**
 * Decides what a command does to a procedure (程序推进规则). Pure: the same procedure, state, command and facts always give the
 * same progression. Apply it with {@link ProcedureState#apply}.
 */
public final class ProcedureLaw {
    /** Outcome of a service task. */
    public static final String DONE = "done";

    private ProcedureLaw() {}

    /**
     * @param due whether a timer's time has come at a token
     * @return exactly one progression, or the reason why not
     */
    public static Decision<Progression> decide(
            Procedure procedure, ProcedureState state, ProcedureCommand command, Predicate<TimerAt> due) {
        return switch (command) {
            case ProcedureCommand.Start start -> start(procedure, state, start);
            case ProcedureCommand.Complete complete -> complete(procedure, state, complete);
            case ProcedureCommand.Fire fire -> fire(procedure, state, fire, due);
            case ProcedureCommand.Cancel cancel -> cancel(state);
        };
    }

    /** A timer on the element where a token waits. */
    public record TimerAt(Token token, Node.Timer timer) {
        /** Key by which it fires once in a stay. */
        public String key() {
            return timer.id() + "@" + token.visit();
        }
    }

    /** Timers that wait to fire, of every token. */
    public static List<TimerAt> armed(Procedure procedure, ProcedureState state) {
        List<TimerAt> armed = new ArrayList<>();
        for (Token token : state.tokens()) {
            for (Node.Timer timer : procedure.timersOn(token.node())) {
                TimerAt at = new TimerAt(token, timer);
                if (!state.fired().contains(at.key())) {
                    armed.add(at);
                }
            }
        }
        return armed;
    }

    private static Decision<Progression> start(
            Procedure procedure, ProcedureState state, ProcedureCommand.Start command) {
        if (state.started()) {
            return Decision.refuse("case-state-conflict", "expected", "not started");
        }
        Travel travel = new Travel(procedure, state, command.variables()).begin(procedure.start());
        return Decision.accept(new Progression(travel.moves(), command.variables(), null));
    }

    private static Decision<Progression> complete(
            Procedure procedure, ProcedureState state, ProcedureCommand.Complete command) {
        Optional<Token> found = state.token(command.token());
        if (found.isEmpty() || procedure.node(found.get().node()) instanceof Node.Join) {
            return Decision.refuse("case-state-conflict", "expected", "an open task");
        }
        Token token = found.get();
        Node.@Nullable UserTask task = procedure.task(token.node());
        boolean offered = task == null
                ? command.outcome().equals(DONE)
                : task.outcome(command.outcome()).isPresent();
        if (!offered) {
            return Decision.refuse("outcome-not-offered", "outcome", command.outcome(), "task", token.node());
        }
        Map<String, Value> set = new HashMap<>(command.variables());
        if (task != null) {
            set.put("outcome", Value.of(command.outcome()));
            set.put(task.id(), Value.of(command.outcome()));
        }
        Travel travel = new Travel(procedure, state, merged(state, set)).leave(token.id(), token.node(), token.node());
        return Decision.accept(new Progression(travel.moves(), set, null));
    }

    private static Decision<Progression> fire(
            Procedure procedure, ProcedureState state, ProcedureCommand.Fire command, Predicate<TimerAt> due) {
        Optional<TimerAt> found = armed(procedure, state).stream()
                .filter(t -> t.token().id() == command.token() && t.timer().id().equals(command.timer()))
                .findFirst();
        if (found.isEmpty() || !due.test(found.get())) {
            return Decision.refuse("case-state-conflict", "expected", "an armed timer that is due");
        }
        TimerAt at = found.get();
        Map<String, Value> set = at.timer().interrupting()
                ? Map.of("outcome", Value.of(at.timer().outcome()))
                : Map.of();
        Travel travel = new Travel(procedure, state, merged(state, set));
        if (at.timer().interrupting()) {
            travel.leave(at.token().id(), at.token().node(), at.timer().id());
        } else {
            travel.begin(at.timer().id());
        }
        return Decision.accept(new Progression(travel.moves(), set, at.key()));
    }

    private static Decision<Progression> cancel(ProcedureState state) {
        if (state.ended() || !state.started()) {
            return Decision.refuse("case-state-conflict", "expected", "running");
        }
        List<Move> moves = state.tokens().stream()
                .map(t -> new Move(t.id(), t.node(), null, List.of()))
                .toList();
        return Decision.accept(new Progression(moves, Map.of(), null));
    }

    private static Map<String, Value> merged(ProcedureState state, Map<String, Value> set) {
        Map<String, Value> all = new HashMap<>(state.variables());
        all.putAll(set);
        return all;
    }
}
