package qingdan.procedure.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;

/** Makes random procedures of nested blocks: sequences, choices, loops, timers and parallel branches. Sound by how they are made. */
final class RandomBlocks {
    private static final List<Outcome> YES_NO = List.of(new Outcome("yes", "是", "Yes"), new Outcome("no", "否", "No"));

    private final Random random;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<String, String> pairs = new HashMap<>();
    private int serial;

    RandomBlocks(Random random) {
        this.random = random;
    }

    ProcedureDraft draft() {
        nodes.add(new Node.Start("start", ""));
        nodes.add(new Node.End("end", ""));
        String last = sequence("start", 3);
        flow(last, "end", null);
        return new ProcedureDraft("random", "随机", nodes, flows);
    }

    /** Fork by join. */
    Map<String, String> pairs() {
        return pairs;
    }

    /** The same with one or two flows going elsewhere. */
    ProcedureDraft bent() {
        List<Flow> bent = new ArrayList<>(flows);
        for (int i = 0; i <= random.nextInt(2); i++) {
            int at = random.nextInt(bent.size());
            Flow flow = bent.get(at);
            Node other = nodes.get(random.nextInt(nodes.size()));
            boolean tail = random.nextInt(4) == 0;
            bent.set(
                    at,
                    new Flow(
                            flow.id(),
                            "",
                            tail ? other.id() : flow.from(),
                            tail ? flow.to() : other.id(),
                            tail ? null : flow.condition()));
        }
        return new ProcedureDraft("bent", "弯", nodes, bent);
    }

    private String sequence(String from, int depth) {
        String at = task(from);
        int length = 1 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            at = part(at, depth);
        }
        return at;
    }

    /** Adds one part behind an element and gives the element it ends with. */
    private String part(String from, int depth) {
        return switch (depth == 0 ? random.nextInt(2) : random.nextInt(6)) {
            case 0 -> task(from);
            case 1 -> node(from, new Node.ServiceTask(id("service"), "", "reminder"), null);
            case 2 -> choice(from, depth);
            case 3 -> loop(from, depth);
            default -> parallel(from, depth);
        };
    }

    private String task(String from) {
        String id = id("task");
        node(from, new Node.UserTask(id, "", "", "work", id, "window", TimeLimit.workDays(5), Risk.LOW, YES_NO), null);
        if (random.nextInt(6) == 0) {
            String timer = id("timer");
            nodes.add(new Node.Timer(timer, "", id, false, TimeLimit.workDays(3), "no"));
            flow(node(timer, new Node.ServiceTask(id("remind"), "", "reminder"), null), "end", null);
        }
        return id;
    }

    private String choice(String from, int depth) {
        String id = id("choice");
        node(from, new Node.Gateway(id, "", id + "-else"), null);
        Node.Gateway close = new Node.Gateway(id("merge"), "", null);
        nodes.add(close);
        String otherwise = id("service");
        nodes.add(new Node.ServiceTask(otherwise, "", "reminder"));
        flows.add(new Flow(id + "-else", "", id, otherwise, null));
        flow(task(otherwise), close.id(), null);
        flow(conditional(id, depth - 1), close.id(), null);
        return close.id();
    }

    private String conditional(String from, int depth) {
        String first = node(from, new Node.ServiceTask(id("service"), "", "reminder"), Condition.parse("n > 1"));
        return random.nextBoolean() ? first : sequence(first, depth);
    }

    /** Comes back when its last task says no. */
    private String loop(String from, int depth) {
        Node.Gateway head = new Node.Gateway(id("head"), "", null);
        node(from, head, null);
        String body = task(sequence(head.id(), depth - 1));
        Node.Gateway tail = new Node.Gateway(id("tail"), "", null);
        node(body, tail, null);
        flow(tail.id(), head.id(), Condition.parse("outcome == 'no'"));
        String out = id("task");
        nodes.add(new Node.UserTask(out, "", "", "work", out, "window", TimeLimit.workDays(5), Risk.LOW, YES_NO));
        flow(tail.id(), out, Condition.parse("outcome == 'yes'"));
        return out;
    }

    private String parallel(String from, int depth) {
        Node.Fork fork = new Node.Fork(id("fork"), "");
        Node.Join join = new Node.Join(id("join"), "");
        node(from, fork, null);
        nodes.add(join);
        pairs.put(fork.id(), join.id());
        int branches = 2 + random.nextInt(3);
        for (int i = 0; i < branches; i++) {
            boolean empty = i > 0 && random.nextInt(6) == 0;
            flow(empty ? fork.id() : sequence(fork.id(), depth - 1), join.id(), null);
        }
        return join.id();
    }

    private String node(String from, Node node, @Nullable Condition condition) {
        nodes.add(node);
        flow(from, node.id(), condition);
        return node.id();
    }

    private void flow(String from, String to, @Nullable Condition condition) {
        flows.add(new Flow("f" + ++serial, "", from, to, condition));
    }

    private String id(String kind) {
        return kind + "-" + ++serial;
    }
}
