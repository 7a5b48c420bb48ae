package qingdan.procedure.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The external flow chart (外部流程图): what an applicant or a party lives through. Steps inside the organ are left out, and what led into
 * them leads on to what comes after; posts and risks are the internal chart's matter. It has no drawing of its own.
 */
public final class ExternalChart {
    /** Acts that only concern the organ. */
    private static final Set<String> INTERNAL_ACTS = Set.of("work", "legal-review");

    private ExternalChart() {}

    public static Chart of(Chart chart) {
        ChartGraph graph = new ChartGraph(chart);
        Set<String> hidden = hidden(graph);
        List<ChartLine> lines = new ArrayList<>();
        for (ChartLine line : chart.lines()) {
            if (hidden.contains(line.from())) continue;
            String to = onward(line.to(), hidden, graph);
            if (to != null) lines.add(line.to(to));
        }
        List<ChartNode> nodes = new ArrayList<>(
                chart.nodes().stream().filter(n -> !hidden.contains(n.id())).toList());
        while (loseEmptyChoice(nodes, lines)) {}
        return new Chart(
                chart.key(),
                chart.name(),
                nodes.stream().map(n -> n.with(n.duty().forCitizens()).at(null)).toList(),
                lines);
    }

    private static boolean internal(ChartNode node) {
        Boolean said = node.duty().internal();
        if (said != null) return said;
        return node.kind() == ChartKind.SERVICE
                || (node.kind() == ChartKind.TIMER && !node.interrupting())
                || (node.kind() == ChartKind.TASK
                        && INTERNAL_ACTS.contains(node.duty().act()));
    }

    private static Set<String> hidden(ChartGraph graph) {
        List<ChartNode> nodes = graph.chart().nodes();
        Set<String> side = new HashSet<>();
        List<String> starts = new ArrayList<>();
        for (ChartNode node : nodes) {
            if (node.kind() == ChartKind.TIMER && !node.interrupting()) side.add(node.id());
            if (node.kind() == ChartKind.START) starts.add(node.id());
        }
        Set<String> main = graph.reach(starts, side);
        Set<String> hidden = new HashSet<>();
        for (ChartNode node : nodes) if (!main.contains(node.id()) || internal(node)) hidden.add(node.id());
        for (ChartNode node : nodes)
            if (node.kind() == ChartKind.TIMER && hidden.contains(node.attachedTo())) hidden.add(node.id());
        return hidden;
    }

    /** The first element shown at or after this one; null when a hidden path ends. */
    private static @Nullable String onward(String id, Set<String> hidden, ChartGraph graph) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (hidden.contains(at)) {
            List<ChartLine> next = graph.leaving(at);
            if (next.isEmpty() || !seen.add(at)) return null;
            at = next.getFirst().to();
        }
        return at;
    }

    /** A gateway whose flows now all lead to one place decides nothing: it goes. */
    private static boolean loseEmptyChoice(List<ChartNode> nodes, List<ChartLine> lines) {
        for (ChartNode gateway : nodes) {
            if (gateway.kind() != ChartKind.CHOICE) continue;
            String id = gateway.id();
            List<String> targets = lines.stream()
                    .filter(line -> line.from().equals(id) && !line.to().equals(id))
                    .map(ChartLine::to)
                    .distinct()
                    .toList();
            if (targets.size() != 1) continue;
            nodes.remove(gateway);
            lines.removeIf(line -> line.from().equals(id));
            lines.replaceAll(line -> line.to().equals(id) ? line.to(targets.getFirst()) : line);
            return true;
        }
        return false;
    }
}
