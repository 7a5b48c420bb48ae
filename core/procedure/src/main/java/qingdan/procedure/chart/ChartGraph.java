package qingdan.procedure.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A chart with its ways looked up. */
final class ChartGraph {
    private final Chart chart;
    private final Map<String, ChartNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<ChartLine>> leaving = new HashMap<>();
    private final Map<String, List<ChartLine>> arriving = new HashMap<>();
    private final Map<String, List<ChartNode>> timers = new HashMap<>();

    ChartGraph(Chart chart) {
        this.chart = chart;
        for (ChartNode node : chart.nodes()) {
            nodes.put(node.id(), node);
            if (node.kind() == ChartKind.TIMER)
                timers.computeIfAbsent(node.attachedTo(), k -> new ArrayList<>())
                        .add(node);
        }
        for (ChartLine line : chart.lines()) {
            leaving.computeIfAbsent(line.from(), k -> new ArrayList<>()).add(line);
            arriving.computeIfAbsent(line.to(), k -> new ArrayList<>()).add(line);
        }
    }

    Chart chart() {
        return chart;
    }

    @Nullable
    ChartNode node(String id) {
        return nodes.get(id);
    }

    List<ChartLine> leaving(String id) {
        return leaving.getOrDefault(id, List.of());
    }

    List<ChartLine> arriving(String id) {
        return arriving.getOrDefault(id, List.of());
    }

    List<ChartNode> timersOn(String id) {
        return timers.getOrDefault(id, List.of());
    }

    /** Flows out of an element, those of its timers included. */
    List<ChartLine> out(String id) {
        List<ChartLine> out = new ArrayList<>(leaving(id));
        for (ChartNode timer : timersOn(id)) out.addAll(leaving(timer.id()));
        return out;
    }

    /** Forks are parallel gateways with several flows out; the others are joins. */
    boolean isFork(ChartNode node) {
        return node.kind() == ChartKind.PARALLEL && leaving(node.id()).size() > 1;
    }

    /** Everything that can be reached without passing these. */
    Set<String> reach(Collection<String> from, Set<String> without) {
        Set<String> seen = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            String id = open.pop();
            List<String> next = new ArrayList<>();
            for (ChartLine line : leaving(id)) next.add(line.to());
            for (ChartNode timer : timersOn(id)) next.add(timer.id());
            for (String one : next) if (!without.contains(one) && seen.add(one)) open.push(one);
        }
        return seen;
    }

    /** Tasks whose outcome decides at a gateway: those before it, with only services and gateways between. */
    List<ChartNode> decidersOf(String gateway) {
        List<ChartNode> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(gateway));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (ChartLine line : arriving(open.pop())) {
                ChartNode from = node(line.from());
                if (from == null || !seen.add(from.id())) continue;
                if (from.kind() == ChartKind.TASK) found.add(from);
                else if (from.kind() == ChartKind.CHOICE || from.kind() == ChartKind.SERVICE) open.push(from.id());
            }
        }
        return found;
    }
}
