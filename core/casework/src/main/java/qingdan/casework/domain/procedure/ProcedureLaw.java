package qingdan.casework.domain.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.Move;
import qingdan.casework.event.Progression;
import qingdan.casework.event.Value;
import qingdan.kernel.domain.Decision;

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
        List<Move> moves = new ArrayList<>();
        travel(procedure, Token.MAIN, null, procedure.start(), command.variables(), moves);
        return Decision.accept(new Progression(moves, command.variables(), null));
    }

    private static Decision<Progression> complete(
            Procedure procedure, ProcedureState state, ProcedureCommand.Complete command) {
        Optional<Token> found = state.token(command.token());
        if (found.isEmpty()) {
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
        List<Move> moves = new ArrayList<>();
        travel(procedure, token.id(), token.node(), token.node(), merged(state, set), moves);
        endSidePaths(state, moves);
        return Decision.accept(new Progression(moves, set, null));
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
        List<Move> moves = new ArrayList<>();
        int token = at.timer().interrupting() ? at.token().id() : state.born() + 1;
        String from = at.timer().interrupting() ? at.token().node() : null;
        travel(procedure, token, from, at.timer().id(), merged(state, set), moves);
        endSidePaths(state, moves);
        return Decision.accept(new Progression(moves, set, at.key()));
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

    /** Follows flows from an element until the token waits or ends. Static checks promise that it does. */
    private static void travel(
            Procedure procedure,
            int token,
            @Nullable String from,
            String at,
            Map<String, Value> variables,
            List<Move> moves) {
        List<String> via = new ArrayList<>();
        Node node = procedure.node(at);
        do {
            Flow flow = choose(procedure, node, variables);
            via.add(flow.id());
            node = procedure.node(flow.to());
        } while (node instanceof Node.Gateway);
        moves.add(new Move(token, from, node instanceof Node.End ? null : node.id(), via));
    }

    private static Flow choose(Procedure procedure, Node node, Map<String, Value> variables) {
        List<Flow> flows = procedure.leaving(node.id());
        if (!(node instanceof Node.Gateway gateway)) {
            return flows.getFirst();
        }
        Flow otherwise = null;
        for (Flow flow : flows) {
            if (flow.id().equals(gateway.defaultFlow())) {
                otherwise = flow;
            } else if (flow.condition() != null && flow.condition().holds(variables)) {
                return flow;
            }
        }
        if (otherwise == null) {
            throw new IllegalStateException(
                    "Expected a way out of gateway " + gateway.id() + ", but no condition holds");
        }
        return otherwise;
    }

    /** When the main token ends, the procedure ends: reminders still on their way are dropped. */
    private static void endSidePaths(ProcedureState state, List<Move> moves) {
        boolean mainEnded = moves.stream().anyMatch(m -> m.token() == Token.MAIN && m.to() == null);
        if (mainEnded) {
            state.tokens().stream()
                    .filter(t -> t.id() != Token.MAIN)
                    .forEach(t -> moves.add(new Move(t.id(), t.node(), null, List.of())));
        }
    }

    private static Map<String, Value> merged(ProcedureState state, Map<String, Value> set) {
        Map<String, Value> all = new HashMap<>(state.variables());
        all.putAll(set);
        return all;
    }
}
