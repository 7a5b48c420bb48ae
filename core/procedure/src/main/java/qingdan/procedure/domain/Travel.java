package qingdan.procedure.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qingdan.procedure.event.Move;
import qingdan.procedure.event.Value;

/**
 * The way of tokens within one command (令牌行进): follows flows until every token waits or ends. Static checks promise that it
 * does. A token that forks goes on along the first flow; a new one is born for each other flow. Who comes to a join waits for
 * the others; when all are there, the eldest goes on and the others end. Used once.
 */
final class Travel {
    private final Procedure procedure;
    private final Map<String, Value> variables;
    private final Map<Integer, String> places = new TreeMap<>();
    private final List<Move> moves = new ArrayList<>();
    private int born;

    Travel(Procedure procedure, ProcedureState state, Map<String, Value> variables) {
        this.procedure = procedure;
        this.variables = variables;
        this.born = state.born();
        state.tokens().forEach(t -> places.put(t.id(), t.node()));
    }

    /** A new token begins behind an element. */
    Travel begin(String at) {
        go(++born, null, choose(procedure.node(at)));
        return this;
    }

    /** A token leaves the element where it waits, or a timer on it. */
    Travel leave(int token, String from, String at) {
        go(token, from, choose(procedure.node(at)));
        return this;
    }

    /** When the main token ended, the procedure ended: reminders still on their way are dropped. */
    List<Move> moves() {
        if (!places.containsKey(Token.MAIN)) {
            places.forEach((token, node) -> moves.add(new Move(token, node, null, List.of())));
        }
        return moves;
    }

    private void go(int token, @Nullable String from, Flow first) {
        List<String> via = new ArrayList<>();
        Flow flow = first;
        List<Flow> forked = new ArrayList<>();
        Node node;
        while (true) {
            via.add(flow.id());
            node = procedure.node(flow.to());
            if (node instanceof Node.Fork) {
                List<Flow> flows = procedure.leaving(node.id());
                forked.addAll(flows.subList(1, flows.size()));
                flow = flows.getFirst();
            } else if (node instanceof Node.Gateway) {
                flow = choose(node);
            } else {
                break;
            }
        }
        rest(token, from, node, via);
        forked.forEach(f -> go(++born, null, f));
        if (node instanceof Node.Join) {
            meet(node.id());
        }
    }

    private void rest(int token, @Nullable String from, Node node, List<String> via) {
        boolean ended = node instanceof Node.End;
        moves.add(new Move(token, from, ended ? null : node.id(), via));
        if (ended) {
            places.remove(token);
        } else {
            places.put(token, node.id());
        }
    }

    /** Goes on from a join when everybody is there. */
    private void meet(String join) {
        List<Integer> here = places.entrySet().stream()
                .filter(e -> e.getValue().equals(join))
                .map(Map.Entry::getKey)
                .toList();
        if (here.size() < procedure.arriving(join)) {
            return;
        }
        for (int other : here.subList(1, here.size())) {
            moves.add(new Move(other, join, null, List.of()));
            places.remove(other);
        }
        go(here.getFirst(), join, procedure.leaving(join).getFirst());
    }

    private Flow choose(Node node) {
        List<Flow> flows = procedure.leaving(node.id());
        if (!(node instanceof Node.Gateway gateway)) {
            return flows.getFirst();
        }
        Flow otherwise = null;
        for (Flow flow : flows) {
            if (flow.condition() == null || flow.id().equals(gateway.defaultFlow())) {
                otherwise = flow;
            } else if (flow.condition().holds(variables)) {
                return flow;
            }
        }
        if (otherwise == null) {
            throw new IllegalStateException(
                    "Expected a way out of gateway " + gateway.id() + ", but no condition holds");
        }
        return otherwise;
    }
}
