package qingdan.procedure.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws a chart that has no drawing, from top to bottom: the main way straight down, side ways to the right, ways back along the left; the
 * twin of the pages' layout. Time grows with elements and flows, never with the number of ways. Used once.
 */
final class ChartLayout {
    private static final double TASK_WIDTH = 176;
    private static final double TASK_HEIGHT = 60;
    private static final double COLUMN = 236;
    private static final double ROW = 112;
    private static final double LANE = 16;

    private record Place(int layer, int column) {}

    private record Route(List<ChartPoint> points, @Nullable ChartBox label) {}

    private final ChartGraph graph;
    private final Set<String> back = new HashSet<>();
    /** Every element but timers, each before those it leads to. */
    private final List<String> order = new ArrayList<>();

    private final Map<String, Integer> layers = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<Place> taken = new HashSet<>();
    private final Map<String, ChartBox> boxes = new HashMap<>();
    private int lanesLeft;
    private int lanesRight;

    ChartLayout(Chart chart) {
        graph = new ChartGraph(chart);
        List<String> all = new ArrayList<>();
        for (ChartNode node : chart.nodes()) if (node.kind() == ChartKind.START) all.add(node.id());
        for (ChartNode node : chart.nodes()) if (node.kind() != ChartKind.TIMER) all.add(node.id());
        sort(all);
        measure();
        for (String id : all) place(id);
        for (ChartNode node : chart.nodes()) if (node.kind() != ChartKind.TIMER) boxes.put(node.id(), box(node));
        for (ChartNode node : chart.nodes()) if (node.kind() == ChartKind.TIMER) boxes.put(node.id(), timerBox(node));
    }

    Chart drawn() {
        List<ChartLine> lines = new ArrayList<>();
        for (ChartLine line : graph.chart().lines()) {
            Route route = route(line);
            lines.add(line.drawn(route.points(), route.label()));
        }
        double left = 0;
        for (ChartLine line : lines) for (ChartPoint point : line.points()) left = Math.min(left, point.x());
        double shift = 8 - left;
        List<ChartNode> nodes = graph.chart().nodes().stream()
                .map(node -> node.at(boxOf(node.id()).moved(shift)))
                .toList();
        List<ChartLine> moved = lines.stream()
                .map(line -> line.drawn(
                        line.points().stream()
                                .map(p -> new ChartPoint(p.x() + shift, p.y()))
                                .toList(),
                        line.label() == null ? null : line.label().moved(shift)))
                .toList();
        return new Chart(graph.chart().key(), graph.chart().name(), nodes, moved);
    }

    /** Depth first with a stack of our own: a way that comes back to itself is a way back. */
    private void sort(List<String> roots) {
        Set<String> seen = new HashSet<>();
        Set<String> onWay = new HashSet<>();
        Deque<String> path = new ArrayDeque<>();
        Map<String, Iterator<ChartLine>> left = new HashMap<>();
        List<String> behind = new ArrayList<>();
        for (String root : roots) {
            if (!seen.add(root)) continue;
            path.push(root);
            while (!path.isEmpty()) {
                String id = path.getFirst();
                onWay.add(id);
                Iterator<ChartLine> ways =
                        left.computeIfAbsent(id, k -> graph.out(k).iterator());
                if (!ways.hasNext()) {
                    onWay.remove(path.pop());
                    behind.add(id);
                    continue;
                }
                ChartLine line = ways.next();
                if (onWay.contains(line.to())) back.add(line.id());
                else if (seen.add(line.to())) path.push(line.to());
            }
        }
        order.addAll(behind.reversed());
    }

    private List<ChartLine> forward(String id) {
        return graph.out(id).stream().filter(line -> !back.contains(line.id())).toList();
    }

    private void measure() {
        for (String id : order)
            for (ChartLine line : forward(id)) layers.merge(line.to(), layers.getOrDefault(id, 0) + 1, Math::max);
        for (String id : order.reversed())
            depths.put(
                    id,
                    forward(id).stream()
                            .mapToInt(line -> depths.getOrDefault(line.to(), 0) + 1)
                            .max()
                            .orElse(0));
    }

    private record Wish(String id, int column) {}

    /** The main way first, in the column where it comes from; the longest way is the main one, or the default flow. */
    private void place(String root) {
        Deque<Wish> open = new ArrayDeque<>(List.of(new Wish(root, 0)));
        while (!open.isEmpty()) {
            Wish wish = open.pop();
            if (places.containsKey(wish.id())) continue;
            int layer = layers.getOrDefault(wish.id(), 0);
            int column = wish.column();
            while (!taken.add(new Place(layer, column))) column++;
            places.put(wish.id(), new Place(layer, column));
            ChartNode node = graph.node(wish.id());
            List<ChartLine> lines = new ArrayList<>(forward(wish.id()));
            ChartLine main = lines.stream()
                    .filter(line -> node != null && line.id().equals(node.defaultFlow()))
                    .findFirst()
                    .or(() -> lines.stream().max(Comparator.comparingInt(line -> depths.getOrDefault(line.to(), 0))))
                    .orElse(null);
            lines.remove(main);
            for (int i = lines.size() - 1; i >= 0; i--)
                open.push(new Wish(lines.get(i).to(), column + 1 + i));
            if (main != null) open.push(new Wish(main.to(), column));
        }
    }

    private ChartBox box(ChartNode node) {
        Place place = placeOf(node.id());
        double width = node.kind().boxed() ? TASK_WIDTH : round(node) ? 36 : 44;
        double height = node.kind().boxed() ? TASK_HEIGHT : width;
        return new ChartBox(
                100 + place.column() * COLUMN - width / 2, 50 + place.layer() * ROW - height / 2, width, height);
    }

    private static boolean round(ChartNode node) {
        return node.kind() == ChartKind.START || node.kind() == ChartKind.END;
    }

    private ChartBox timerBox(ChartNode timer) {
        ChartBox task = boxOf(timer.attachedTo());
        int i = graph.timersOn(timer.attachedTo()).indexOf(timer);
        return new ChartBox(task.right() - 14, task.bottom() - 20 - i * 34, 28, 28);
    }

    private ChartBox boxOf(String id) {
        return boxes.getOrDefault(id, new ChartBox(0, 0, TASK_WIDTH, TASK_HEIGHT));
    }

    private Place placeOf(String id) {
        ChartNode node = graph.node(id);
        String host = node != null && node.kind() == ChartKind.TIMER ? node.attachedTo() : id;
        return places.getOrDefault(host, new Place(0, 0));
    }

    private Route route(ChartLine line) {
        ChartBox from = boxOf(line.from());
        ChartBox to = boxOf(line.to());
        Place a = placeOf(line.from());
        Place b = placeOf(line.to());
        ChartNode source = graph.node(line.from());
        boolean timer = source != null && source.kind() == ChartKind.TIMER;
        List<ChartPoint> way = new ArrayList<>();
        if (timer) way.add(new ChartPoint(from.right(), from.middle().y()));
        way.add(
                timer
                        ? new ChartPoint(from.right() + LANE, from.middle().y())
                        : new ChartPoint(from.middle().x(), from.bottom()));
        double x = way.getLast().x();
        ChartPoint end = new ChartPoint(to.middle().x(), to.y());
        double below = 50 + a.layer() * ROW + ROW / 2 - 6;
        double above = 50 + b.layer() * ROW - ROW / 2 - 14;
        if (back.contains(line.id()) || b.layer() <= a.layer()) {
            double lane = 100 - TASK_WIDTH / 2 - 20 - LANE * lanesLeft++;
            way.add(new ChartPoint(x, below));
            way.add(new ChartPoint(lane, below));
            way.add(new ChartPoint(lane, b.column() == 0 ? to.middle().y() : above));
            if (b.column() != 0) way.add(new ChartPoint(end.x(), above));
            way.add(b.column() == 0 ? new ChartPoint(to.x(), to.middle().y()) : end);
            return new Route(way, label(x - 3, below - 20));
        }
        if (!timer && a.column() == b.column() && free(a, b)) {
            double half = (way.getFirst().y() + end.y()) / 2 - 8;
            way.add(end);
            return new Route(way, label(x + 7, half));
        }
        way.add(new ChartPoint(x, below));
        if (free(new Place(a.layer(), b.column()), b)) {
            way.add(new ChartPoint(end.x(), below));
            way.add(end);
            return new Route(way, label(end.x() + 7, below + 4));
        }
        double lane = 100 + (columns() - 1) * COLUMN + TASK_WIDTH / 2 + 24 + LANE * lanesRight++;
        way.add(new ChartPoint(lane, below));
        way.add(new ChartPoint(lane, above));
        way.add(new ChartPoint(end.x(), above));
        way.add(end);
        return new Route(way, label(Math.min(x, lane) + 17, below - 20));
    }

    private static ChartBox label(double x, double y) {
        return new ChartBox(x, y, 96, 16);
    }

    /** Nothing stands in the column strictly between two layers. */
    private boolean free(Place a, Place b) {
        for (int layer = a.layer() + 1; layer < b.layer(); layer++)
            if (taken.contains(new Place(layer, b.column()))) return false;
        return true;
    }

    private int columns() {
        return places.values().stream().mapToInt(p -> p.column() + 1).max().orElse(1);
    }
}
