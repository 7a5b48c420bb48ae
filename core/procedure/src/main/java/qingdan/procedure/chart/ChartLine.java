package qingdan.procedure.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow (顺序流).
 *
 * @param condition as the file has it; null when it has none
 * @param points where it is drawn; empty when the file does not draw it
 */
public record ChartLine(
        String id,
        String name,
        String from,
        String to,
        @Nullable String condition,
        List<ChartPoint> points,
        @Nullable ChartBox label) {
    public ChartLine {
        points = List.copyOf(points);
    }

    ChartLine drawn(List<ChartPoint> way, @Nullable ChartBox place) {
        return new ChartLine(id, name, from, to, condition, way, place);
    }

    ChartLine to(String other) {
        return new ChartLine(id, name, from, other, condition, List.of(), null);
    }
}
