package qingdan.procedure.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checks of parallel blocks (并行块检查). A block begins at a fork and ends at one join. Each branch leaves the fork by its own
 * flow, reaches the join by its own flow, and shares nothing with the others or with the world outside; blocks nest. So each
 * branch brings exactly one token to the join, whatever loops it takes, and the join goes on exactly once. Used once, after
 * the other checks found no fault.
 */
final class Blocks {
    private final ProcedureDraft draft;
    private final Map<String, Node> nodes;
    private final Map<String, List<Flow>> leaving;
    private final Map<String, List<Flow>> arriving;
    private final Map<String, List<String>> cutting = new HashMap<>();
    private final Map<String, Block> done = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    /** @param inside every element between fork and join, both left out */
    private record Block(String join, Set<String> inside) {}

    /** @param exits flows by which the branch reaches a join */
    private record Branch(Set<String> inside, List<Flow> exits) {}

    Blocks(
            ProcedureDraft draft,
            Map<String, Node> nodes,
            Map<String, List<Flow>> leaving,
            Map<String, List<Flow>> arriving) {
        this.draft = draft;
        this.nodes = nodes;
        this.leaving = leaving;
        this.arriving = arriving;
        for (Node node : draft.nodes()) {
            if (node instanceof Node.Timer timer && timer.interrupting()) {
                cutting.computeIfAbsent(timer.attachedTo(), k -> new ArrayList<>())
                        .add(timer.id());
            }
        }
    }

    List<Fault> faults() {
        for (Node node : draft.nodes()) {
            if (node instanceof Node.Fork && faults.isEmpty()) {
                block(node.id());
            }
        }
        if (faults.isEmpty()) {
            joinsHaveForks();
            draft.nodes().stream()
                    .filter(n -> n instanceof Node.Gateway)
                    .map(Node::id)
                    .forEach(this::readsOneBranch);
        }
        return faults;
    }

    private @Nullable Block block(String fork) {
        if (done.containsKey(fork)) {
            return done.get(fork);
        }
        if (!open.add(fork)) {
            fault(fork, "branch-leaves", "分支回到了自己的分支网关之前", "a branch goes back to before its own fork");
            return null;
        }
        Map<Flow, Branch> branches = new LinkedHashMap<>();
        for (Flow flow : leaving.getOrDefault(fork, List.of())) {
            Branch branch = branch(flow);
            if (branch == null) {
                return null;
            }
            branches.put(flow, branch);
        }
        Block block = meeting(fork, branches);
        if (block != null) {
            done.put(fork, block);
        }
        open.remove(fork);
        return block;
    }

    /** Walks one branch up to the join that ends it. Null when a fault was found. */
    private @Nullable Branch branch(Flow first) {
        Set<String> inside = new LinkedHashSet<>();
        List<Flow> exits = new ArrayList<>();
        List<Flow> ahead = new ArrayList<>(List.of(first));
        while (!ahead.isEmpty()) {
            Flow flow = ahead.removeLast();
            switch (Objects.requireNonNull(nodes.get(flow.to()))) {
                case Node.Join join -> exits.add(flow);
                case Node.End end -> {
                    fault(end.id(), "branch-ends", "分支在汇合之前结束了", "a branch ends before its join");
                    return null;
                }
                case Node.Fork fork -> {
                    Block inner = inside.contains(fork.id()) ? null : block(fork.id());
                    if (!faults.isEmpty()) {
                        return null;
                    }
                    if (inner != null) {
                        inside.add(fork.id());
                        inside.addAll(inner.inside());
                        inside.add(inner.join());
                        ahead.addAll(leaving.getOrDefault(inner.join(), List.of()));
                    }
                }
                case Node node -> {
                    if (inside.add(node.id())) {
                        ahead.addAll(leaving.getOrDefault(node.id(), List.of()));
                        for (String timer : cutting.getOrDefault(node.id(), List.of())) {
                            inside.add(timer);
                            ahead.addAll(leaving.getOrDefault(timer, List.of()));
                        }
                    }
                }
            }
        }
        return new Branch(inside, exits);
    }

    /** The block these branches make, when they meet as they must. */
    private @Nullable Block meeting(String fork, Map<Flow, Branch> branches) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> exits = new HashSet<>();
        String join = null;
        for (Map.Entry<Flow, Branch> entry : branches.entrySet()) {
            Branch branch = entry.getValue();
            for (String id : branch.inside()) {
                if (!all.add(id)) {
                    fault(id, "branches-meet", "两条分支在汇合之前相交", "two branches meet before their join");
                    return null;
                }
            }
            if (branch.exits().size() != 1) {
                fault(
                        entry.getKey().id(),
                        "branch-exit-not-single",
                        "每条分支应有且只有一条顺序流进入汇合网关",
                        "a branch must enter the join by exactly one flow, but has "
                                + branch.exits().size());
                return null;
            }
            Flow exit = branch.exits().getFirst();
            if (join != null && !join.equals(exit.to())) {
                fault(fork, "fork-not-joined", "分支没有在同一个汇合网关汇合", "the branches do not meet at one join");
                return null;
            }
            join = exit.to();
            exits.add(exit.id());
        }
        return join == null || entered(fork, join, branches, exits) ? null : new Block(join, all);
    }

    /** True, with a fault, when a flow from elsewhere comes into a branch or into the join. */
    private boolean entered(String fork, String join, Map<Flow, Branch> branches, Set<String> exits) {
        for (Flow flow : arriving.getOrDefault(join, List.of())) {
            if (!exits.contains(flow.id())) {
                fault(join, "join-entered", "汇合网关有来自块外的流入", "a flow from outside the block enters the join");
                return true;
            }
        }
        for (Branch branch : branches.values()) {
            for (String id : branch.inside()) {
                for (Flow flow : arriving.getOrDefault(id, List.of())) {
                    if (!flow.from().equals(fork) && !branch.inside().contains(flow.from())) {
                        fault(id, "branch-entered", "有顺序流从块外进入分支", "a flow from outside enters the branch");
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void joinsHaveForks() {
        Set<String> matched = new HashSet<>();
        done.values().forEach(b -> matched.add(b.join()));
        for (Node node : draft.nodes()) {
            if (node instanceof Node.Join && !matched.contains(node.id())) {
                fault(node.id(), "join-without-fork", "汇合网关没有对应的分支网关", "the join belongs to no fork");
            }
        }
    }

    /** Behind a join {@code outcome} is that of whoever came last, which is chance; a condition must name the task. */
    private void readsOneBranch(String gateway) {
        boolean reads = leaving.getOrDefault(gateway, List.of()).stream()
                .anyMatch(f -> f.condition() != null && f.condition().reads().contains("outcome"));
        Set<String> seen = new HashSet<>(Set.of(gateway));
        List<String> back = new ArrayList<>(List.of(gateway));
        while (reads && !back.isEmpty()) {
            for (Flow flow : arriving.getOrDefault(back.removeLast(), List.of())) {
                Node from = nodes.get(flow.from());
                if (from instanceof Node.Join || (from instanceof Node.ServiceTask && besideOthers(from.id()))) {
                    fault(
                            gateway,
                            "outcome-ambiguous",
                            "并行之后的条件应写任务标识, 不能写 outcome",
                            "where branches may have changed it, a condition must name a task, not outcome");
                    return;
                }
                boolean passed =
                        from instanceof Node.Gateway || from instanceof Node.Fork || from instanceof Node.ServiceTask;
                if (passed && seen.add(flow.from())) {
                    back.add(flow.from());
                }
            }
        }
    }

    private boolean besideOthers(String id) {
        return done.values().stream().anyMatch(b -> b.inside().contains(id));
    }

    private void fault(String id, String code, String zh, String en) {
        faults.add(new Fault(id, code, zh, en));
    }
}
