package qingdan.procedure.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The static checks of a deployment (部署检查): whatever passes them can always go on to an end, never stands still at a gateway
 * and never asks nobody. Reports every fault, in the file's order.
 */
final class Soundness {
    private final ProcedureDraft draft;
    private final Vocabulary words;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Flow>> leaving = new HashMap<>();
    private final Map<String, List<Flow>> arriving = new HashMap<>();

    private Soundness(ProcedureDraft draft, Vocabulary words) {
        this.words = words;
        this.draft = draft;
    }

    static List<Fault> faults(ProcedureDraft draft, Vocabulary words) {
        Soundness check = new Soundness(draft, words);
        check.index();
        if (check.faults.isEmpty()) {
            check.shape();
        }
        if (check.faults.isEmpty()) {
            check.ways();
            check.sidePaths();
        }
        if (check.faults.isEmpty()) {
            check.faults.addAll(new Blocks(draft, check.nodes, check.leaving, check.arriving).faults());
        }
        return check.faults;
    }

    private void index() {
        for (Node node : draft.nodes()) {
            if (nodes.put(node.id(), node) != null) {
                fault(node.id(), "id-repeated", "元素标识重复", "the element id is used twice");
            }
        }
        for (Flow flow : draft.flows()) {
            if (!nodes.containsKey(flow.from()) || !nodes.containsKey(flow.to())) {
                fault(flow.id(), "flow-dangling", "顺序流没有连接到节点", "the flow does not connect two elements");
                continue;
            }
            leaving.computeIfAbsent(flow.from(), k -> new ArrayList<>()).add(flow);
            arriving.computeIfAbsent(flow.to(), k -> new ArrayList<>()).add(flow);
        }
        long starts =
                draft.nodes().stream().filter(n -> n instanceof Node.Start).count();
        if (starts != 1) {
            fault(
                    "-",
                    "start-not-single",
                    "必须有且只有一个开始事件",
                    "there must be exactly one start event, but there are " + starts);
        }
    }

    private void shape() {
        for (Node node : draft.nodes()) {
            int in = arriving.getOrDefault(node.id(), List.of()).size();
            int out = leaving.getOrDefault(node.id(), List.of()).size();
            switch (node) {
                case Node.Start start -> one(start, out);
                case Node.End end -> none(end, out);
                case Node.UserTask task -> {
                    one(task, out);
                    task(task);
                }
                case Node.ServiceTask service -> one(service, out);
                case Node.Timer timer -> {
                    one(timer, out);
                    timer(timer, in);
                }
                case Node.Gateway gateway -> gateway(gateway, out);
                case Node.Fork fork -> fork(fork, in, out);
                case Node.Join join -> join(join, in, out);
            }
            if (node instanceof Node.Start && in > 0) {
                fault(node.id(), "start-entered", "开始事件不能有流入", "a start event cannot be entered");
            }
            if (!(node instanceof Node.Gateway)) {
                leaving.getOrDefault(node.id(), List.of()).stream()
                        .filter(f -> f.condition() != null)
                        .forEach(f -> fault(
                                f.id(),
                                "condition-misplaced",
                                "只有排他网关的流出才能带条件",
                                "only a gateway's flows may carry conditions"));
            }
        }
    }

    private void one(Node node, int out) {
        if (out != 1) {
            fault(
                    node.id(),
                    out == 0 ? "dead-end" : "implicit-split",
                    out == 0 ? "没有流出, 办件会停在这里" : "多条流出等于并行, 并行应使用并行网关",
                    out == 0
                            ? "nothing leaves it, a case would stop here"
                            : "several flows run in parallel only behind a parallel gateway");
        }
    }

    private void none(Node node, int out) {
        if (out != 0) {
            fault(node.id(), "end-left", "结束事件不能有流出", "nothing may leave an end event");
        }
    }

    private void fork(Node.Fork fork, int in, int out) {
        if (in < 1 || out < 2) {
            fault(
                    fork.id(),
                    "fork-shape",
                    "并行分支网关应有流入, 且至少两条流出",
                    "a fork must be entered and have at least two flows out");
        }
    }

    private void join(Node.Join join, int in, int out) {
        if (in < 2 || out != 1) {
            fault(
                    join.id(),
                    "join-shape",
                    "并行汇合网关应有至少两条流入和一条流出",
                    "a join must have at least two flows in and one flow out");
        }
    }

    private void task(Node.UserTask task) {
        if (task.post().isBlank()) {
            fault(task.id(), "post-missing", "任务没有岗位", "the task has no post");
        }
        if (task.limit().value() < 1) {
            fault(task.id(), "limit-missing", "任务没有时限", "the task has no limit");
        }
        if (task.outcomes().isEmpty()) {
            fault(task.id(), "outcomes-missing", "任务没有可选结果", "the task offers no outcome");
        }
        Set<String> lacking = new java.util.TreeSet<>(words.requiredOutcomes(task.act()));
        task.outcomes().forEach(o -> lacking.remove(o.code()));
        if (!lacking.isEmpty()) {
            String words = String.join(", ", lacking);
            fault(task.id(), "outcome-lacking", "缺少法定结果: " + words, "outcomes the act needs are missing: " + words);
        }
    }

    private void timer(Node.Timer timer, int in) {
        if (!(nodes.get(timer.attachedTo()) instanceof Node.UserTask)) {
            fault(timer.id(), "timer-misplaced", "边界定时只能附着在用户任务上", "a boundary timer must sit on a user task");
        }
        if (in > 0) {
            fault(timer.id(), "timer-entered", "边界事件不能有流入", "a boundary event cannot be entered");
        }
        if (timer.after().value() < 1) {
            fault(timer.id(), "limit-missing", "定时没有期限", "the timer has no duration");
        }
    }

    private void gateway(Node.Gateway gateway, int out) {
        if (out == 0) {
            one(gateway, out);
            return;
        }
        List<Flow> flows = leaving.getOrDefault(gateway.id(), List.of());
        boolean hasDefault = flows.stream().anyMatch(f -> f.id().equals(gateway.defaultFlow()));
        for (Flow flow : flows) {
            boolean isDefault = flow.id().equals(gateway.defaultFlow());
            if (isDefault && flow.condition() != null) {
                fault(flow.id(), "condition-misplaced", "缺省流不能带条件", "the default flow cannot carry a condition");
            }
            if (!isDefault && flow.condition() == null && out > 1) {
                fault(flow.id(), "condition-missing", "流出没有条件", "the flow has no condition");
            }
        }
        if (!hasDefault && !(out == 1 && flows.getFirst().condition() == null) && !total(gateway, flows)) {
            fault(
                    gateway.id(),
                    "gateway-not-total",
                    "没有缺省流, 条件也没有覆盖全部结果",
                    "there is no default flow and the conditions do not cover every outcome");
        }
    }

    /** True when every outcome that can arrive has its flow. */
    private boolean total(Node.Gateway gateway, List<Flow> flows) {
        Set<String> covered = new HashSet<>();
        flows.forEach(f -> {
            if (f.condition() != null) {
                covered.addAll(f.condition().onlyOutcomes());
            }
        });
        for (Flow flow : arriving.getOrDefault(gateway.id(), List.of())) {
            Node from = nodes.get(flow.from());
            boolean served = from instanceof Node.UserTask task
                    ? task.outcomes().stream().allMatch(o -> covered.contains(o.code()))
                    : from instanceof Node.Timer timer && timer.interrupting() && covered.contains(timer.outcome());
            if (!served) {
                return false;
            }
        }
        return true;
    }

    private void ways() {
        Set<String> reached = reach(
                draft.nodes().stream()
                        .filter(n -> n instanceof Node.Start)
                        .map(Node::id)
                        .toList(),
                true);
        Set<String> ending = reach(
                draft.nodes().stream()
                        .filter(n -> n instanceof Node.End)
                        .map(Node::id)
                        .toList(),
                false);
        for (Node node : draft.nodes()) {
            if (!reached.contains(node.id())) {
                fault(node.id(), "unreachable", "从开始事件到不了这里", "it cannot be reached from the start");
            } else if (!ending.contains(node.id())) {
                fault(node.id(), "no-way-to-end", "从这里到不了结束事件", "no end can be reached from here");
            }
            if (passes(node) && circles(node.id())) {
                fault(node.id(), "endless-loop", "环路中没有任务, 会无限循环", "a loop without a task would run for ever");
            }
        }
    }

    private Set<String> reach(List<String> from, boolean forward) {
        Set<String> seen = new HashSet<>(from);
        List<String> open = new ArrayList<>(from);
        while (!open.isEmpty()) {
            String id = open.removeLast();
            List<String> next = new ArrayList<>();
            (forward ? leaving : arriving)
                    .getOrDefault(id, List.of())
                    .forEach(f -> next.add(forward ? f.to() : f.from()));
            for (Node node : draft.nodes()) {
                if (node instanceof Node.Timer timer && timer.attachedTo().equals(id) && forward) {
                    next.add(timer.id());
                }
                if (node instanceof Node.Timer timer && timer.id().equals(id) && !forward && timer.interrupting()) {
                    next.add(timer.attachedTo());
                }
            }
            next.stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }

    /** Elements that hold nobody up for long: nobody works there. */
    private static boolean passes(@Nullable Node node) {
        return node instanceof Node.Gateway || node instanceof Node.Fork || node instanceof Node.Join;
    }

    private boolean circles(String gateway) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(gateway));
        while (!open.isEmpty()) {
            for (Flow flow : leaving.getOrDefault(open.removeLast(), List.of())) {
                if (flow.to().equals(gateway)) {
                    return true;
                }
                if (passes(nodes.get(flow.to())) && seen.add(flow.to())) {
                    open.add(flow.to());
                }
            }
        }
        return false;
    }

    /** A side path may remind, not decide: only services and gateways may stand on it, and it must not join the main path. */
    private void sidePaths() {
        List<String> begins = draft.nodes().stream()
                .filter(n -> n instanceof Node.Timer timer && !timer.interrupting())
                .map(Node::id)
                .toList();
        for (String id : reach(begins, true)) {
            if (nodes.get(id) instanceof Node.UserTask) {
                fault(
                        id,
                        "task-on-side-path",
                        "非中断定时的支路上不能有用户任务",
                        "a user task cannot stand on the path of a non-interrupting timer");
            }
            if (nodes.get(id) instanceof Node.Fork || nodes.get(id) instanceof Node.Join) {
                fault(
                        id,
                        "parallel-on-side-path",
                        "非中断定时的支路上不能有并行网关",
                        "a parallel gateway cannot stand on the path of a non-interrupting timer");
            }
        }
    }

    private void fault(String id, String code, String zh, String en) {
        faults.add(new Fault(id, code, zh, en));
    }
}
