package qingdan.procedure.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A procedure that passed every static check (已编译程序). Immutable and shared by all threads; made only by {@link
 * Compilation#of}.
 */
public final class Procedure {
    private final ProcedureDraft draft;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Flow>> leaving = new HashMap<>();
    private final Map<String, Integer> arriving = new HashMap<>();
    private final Map<String, List<Node.Timer>> timers = new HashMap<>();
    private final String start;

    Procedure(ProcedureDraft draft) {
        this.draft = draft;
        String first = "";
        for (Node node : draft.nodes()) {
            nodes.put(node.id(), node);
            if (node instanceof Node.Start) {
                first = node.id();
            }
            if (node instanceof Node.Timer timer) {
                timers.computeIfAbsent(timer.attachedTo(), k -> new ArrayList<>())
                        .add(timer);
            }
        }
        draft.flows().forEach(f -> leaving.computeIfAbsent(f.from(), k -> new ArrayList<>())
                .add(f));
        draft.flows().forEach(f -> arriving.merge(f.to(), 1, Integer::sum));
        this.start = first;
    }

    public String key() {
        return draft.key();
    }

    /** Never blank: a drawing that gives itself no name is called by its key. */
    public String name() {
        return draft.name().isBlank() ? key() : draft.name();
    }

    /** All elements, in the file's order. */
    public List<Node> nodes() {
        return draft.nodes();
    }

    public List<Flow> flows() {
        return draft.flows();
    }

    String start() {
        return start;
    }

    /** The element, which must exist. */
    public Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("Expected an element of " + key() + ", but got " + id);
        }
        return node;
    }

    /** The task at this element; null when a service or nothing waits there. */
    public Node.@Nullable UserTask task(String id) {
        return nodes.get(id) instanceof Node.UserTask task ? task : null;
    }

    /** Number of flows into an element: how many tokens a join waits for. */
    int arriving(String id) {
        return arriving.getOrDefault(id, 0);
    }

    List<Flow> leaving(String id) {
        return leaving.getOrDefault(id, List.of());
    }

    /** Timers attached to an element. */
    public List<Node.Timer> timersOn(String id) {
        return timers.getOrDefault(id, List.of());
    }
}
