package qingdan.procedure.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A procedure as its file draws it (流程图). Ids are unique and every flow joins two elements: the reader sees to it. */
public record Chart(String key, String name, List<ChartNode> nodes, List<ChartLine> lines) {
    /** Larger charts nobody reads on paper. */
    public static final int MAX_NODES = 300;

    public static final int MAX_LINES = 900;
    private static final int MAX_POINTS = 60;
    private static final double FARTHEST = 20_000;
    private static final double LARGEST = 2_000;
    private static final double SMALLEST = 8;

    public Chart {
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
    }

    /** The chart with places for everything: those of the file when it draws all of it within reason, else our own. */
    public Chart drawn() {
        boolean complete = nodes.stream().allMatch(node -> sensible(node.box()) && near(node.label()))
                && lines.stream().allMatch(line -> sensible(line.points()) && near(line.label()));
        return complete ? this : laidOut();
    }

    /** The chart in our own layout, whatever the file draws. */
    public Chart laidOut() {
        return new ChartLayout(this).drawn();
    }

    private static boolean near(@Nullable ChartBox label) {
        return label == null || near(label.x(), label.y());
    }

    private static boolean sensible(@Nullable ChartBox box) {
        return box != null
                && near(box.x(), box.y())
                && Stream.of(box.width(), box.height()).allMatch(size -> size >= SMALLEST && size <= LARGEST);
    }

    private static boolean sensible(List<ChartPoint> points) {
        return points.size() >= 2
                && points.size() <= MAX_POINTS
                && points.stream().allMatch(point -> near(point.x(), point.y()));
    }

    /** False for what is no number, too. */
    private static boolean near(double x, double y) {
        return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;
    }
}
