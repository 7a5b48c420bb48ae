package qingdan.procedure.chart;

import java.util.List;

/** Words beside a shape or a flow, broken into lines, with the box they fill. */
public record ChartLabel(String id, ChartBox box, List<String> lines) {
    /** Size of the words and distance of their lines, in pixels. */
    public static final double SIZE = 12;

    public static final double LEADING = 15;

    public ChartLabel {
        lines = List.copyOf(lines);
    }
}
