package qingdan.procedure.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.procedure.domain.Condition;
import qingdan.procedure.domain.ConditionSyntaxException;
import qingdan.procedure.domain.Outcome;

/** Tells a chart in Chinese words: every step in order, and where it leads; the twin of what the pages say. Used once. */
public final class ChartSteps {
    /** Sentences about where one step leads; a chart of gateways alone could have any number of ways. */
    private static final int MAX_WAYS = 40;

    /** Flows followed for one step; gateways that lead to each other only could be walked for ever. */
    private static final int MAX_FOLLOWED = 2_000;

    private final ChartGraph graph;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int followed;

    private ChartSteps(Chart chart) {
        graph = new ChartGraph(chart);
        for (String id : order()) numbers.put(id, numbers.size() + 1);
    }

    public static List<ChartStep> of(Chart chart) {
        ChartSteps telling = new ChartSteps(chart);
        List<ChartStep> steps = new ArrayList<>();
        for (ChartNode node : chart.nodes()) {
            Integer number = telling.numbers.get(node.id());
            if (number != null) steps.add(telling.step(node, number));
        }
        steps.sort(Comparator.comparingInt(ChartStep::number));
        return steps;
    }

    /** Reading order: side branches right behind the choice that leads to them, then on along the main way. */
    private List<String> order() {
        List<String> behind = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ChartNode node : graph.chart().nodes()) if (node.kind() == ChartKind.START) walk(node.id(), seen, behind);
        Collections.reverse(behind);
        for (ChartNode node : graph.chart().nodes()) if (!seen.contains(node.id())) behind.add(node.id());
        behind.removeIf(id -> !numbered(graph.node(id)));
        return behind;
    }

    private static boolean numbered(@Nullable ChartNode node) {
        return node != null && node.kind() != ChartKind.CHOICE && node.kind() != ChartKind.TIMER;
    }

    private void walk(String root, Set<String> seen, List<String> behind) {
        if (!seen.add(root)) return;
        Deque<String> path = new ArrayDeque<>(List.of(root));
        Map<String, Iterator<String>> left = new HashMap<>();
        while (!path.isEmpty()) {
            String id = path.getFirst();
            Iterator<String> ways = left.computeIfAbsent(id, this::lastToFirst);
            if (!ways.hasNext()) behind.add(path.pop());
            else {
                String next = ways.next();
                if (graph.node(next) != null && seen.add(next)) path.push(next);
            }
        }
    }

    /** The main way is walked first, so that it is told last. */
    private Iterator<String> lastToFirst(String id) {
        List<ChartLine> lines = new ArrayList<>(graph.leaving(id).reversed());
        ChartNode node = graph.node(id);
        for (ChartLine line : List.copyOf(lines))
            if (node != null && line.id().equals(node.defaultFlow())) {
                lines.remove(line);
                lines.addFirst(line);
            }
        List<String> next = new ArrayList<>(lines.stream().map(ChartLine::to).toList());
        for (ChartNode timer : graph.timersOn(id).reversed()) next.add(timer.id());
        return next.iterator();
    }

    private ChartStep step(ChartNode node, int number) {
        List<String> ways = new ArrayList<>();
        followed = 0;
        ways(node, number, List.of(), Set.of(), ways);
        for (ChartNode timer : graph.timersOn(node.id())) ways(timer, number, List.of(late(timer)), Set.of(), ways);
        ChartNode.Duty duty = node.duty();
        return new ChartStep(
                number,
                name(node),
                node.kind() == ChartKind.SERVICE ? ChartStep.PLATFORM : duty.post(),
                duty.limit(),
                duty.risk(),
                duty.riskPoint(),
                duty.riskMeasure(),
                ways);
    }

    private String name(ChartNode node) {
        if (node.kind() != ChartKind.PARALLEL || !node.name().isEmpty()) return node.said();
        return graph.isFork(node) ? "同时进行" : "全部完成后继续";
    }

    /** Where an element leads to; choices on the way are told as conditions. */
    private void ways(ChartNode node, int number, List<String> when, Set<String> seen, List<String> found) {
        int branch = 0;
        for (ChartLine line : graph.leaving(node.id())) {
            ChartNode to = graph.node(line.to());
            if (to == null || seen.contains(to.id()) || found.size() >= MAX_WAYS) continue;
            if (++followed > MAX_FOLLOWED) return;
            int at = numbers.getOrDefault(to.id(), 0);
            if (graph.isFork(node)) {
                String beside = "同时进行之 " + ++branch + "：";
                if (to.kind() == ChartKind.CHOICE) {
                    List<String> chosen = new ArrayList<>();
                    ways(to, number, List.of(), Set.of(to.id()), chosen);
                    chosen.forEach(way -> found.add(beside + way));
                } else found.add(beside + "第 " + at + " 步“" + name(to) + "”");
                continue;
            }
            List<String> said = new ArrayList<>(when);
            if (node.kind() == ChartKind.CHOICE) said.add(condition(line, node));
            if (to.kind() == ChartKind.CHOICE) {
                Set<String> on = new HashSet<>(seen);
                on.add(to.id());
                ways(to, number, said, on, found);
            } else found.add(sentence(String.join("，且", said), at, number, to));
        }
    }

    private String sentence(String when, int at, int number, ChartNode to) {
        String step = "第 " + at + " 步“" + name(to) + "”";
        if (at <= number) return when.isEmpty() ? "回到" + step : "若" + when + "，则回到" + step;
        if (to.kind() == ChartKind.END) return when.isEmpty() ? "到此结束：" + step : "若" + when + "，则结束于" + step;
        return when.isEmpty() ? "接着到" + step : "若" + when + "，则到" + step;
    }

    private String late(ChartNode timer) {
        String limit =
                timer.duty().limit() == null ? "" : " " + timer.duty().limit().inChinese();
        if (!timer.interrupting()) return "满" + limit + "仍未办（" + timer.said() + "，原环节继续）";
        ChartNode task = graph.node(timer.attachedTo());
        String outcome = task == null
                ? ""
                : outcome(task, timer.outcome()).map(Outcome::zh).orElse("");
        return "满" + limit + "未办（" + timer.said() + "）" + (outcome.isEmpty() ? "" : "，视为“" + outcome + "”");
    }

    private static Optional<Outcome> outcome(ChartNode task, String code) {
        return task.outcomes().stream().filter(o -> o.code().equals(code)).findFirst();
    }

    private String condition(ChartLine line, ChartNode gateway) {
        List<ChartNode> deciders = graph.decidersOf(gateway.id());
        boolean rest = line.id().equals(gateway.defaultFlow()) || line.condition() == null;
        List<String> words = rest ? rest(gateway, deciders) : tested(line.condition(), deciders);
        if (!words.isEmpty())
            return "结果为"
                    + String.join("或", words.stream().map(w -> "“" + w + "”").toList());
        if (!line.name().isEmpty()) return "“" + line.name() + "”";
        return rest ? "为其他情形" : "“" + line.condition() + "”";
    }

    private static List<Condition.Test> tests(@Nullable String condition) {
        try {
            return condition == null ? List.of() : Condition.parse(condition).tests();
        } catch (ConditionSyntaxException e) {
            return List.of();
        }
    }

    /** Outcomes named by a condition, in words; none when it asks for anything else. */
    private List<String> tested(@Nullable String condition, List<ChartNode> deciders) {
        List<String> words = new ArrayList<>();
        for (Condition.Test test : tests(condition)) {
            boolean any = test.name().equals("outcome");
            ChartNode named = graph.node(test.name());
            List<ChartNode> tasks = any ? deciders : named == null ? List.of() : List.of(named);
            Optional<ChartNode> task = tasks.stream()
                    .filter(one -> outcome(one, test.value()).isPresent())
                    .findFirst();
            if (task.isEmpty()) return List.of();
            String zh = outcome(task.get(), test.value()).map(Outcome::zh).orElse("");
            words.add(any && deciders.size() < 2 ? zh : task.get().said() + "：" + zh);
        }
        return words;
    }

    /** What is left for the default flow, when one task decides and the other flows name its outcomes. */
    private List<String> rest(ChartNode gateway, List<ChartNode> deciders) {
        if (deciders.size() != 1) return List.of();
        ChartNode task = deciders.getFirst();
        Set<String> taken = new HashSet<>();
        for (ChartLine line : graph.leaving(gateway.id())) {
            if (line.id().equals(gateway.defaultFlow()) || line.condition() == null) continue;
            List<Condition.Test> tests = tests(line.condition());
            if (tests.isEmpty()) return List.of();
            for (Condition.Test test : tests) {
                if (!test.name().equals("outcome") && !test.name().equals(task.id())) return List.of();
                taken.add(test.value());
            }
        }
        return task.outcomes().stream()
                .filter(o -> !taken.contains(o.code()))
                .map(Outcome::zh)
                .toList();
    }
}
