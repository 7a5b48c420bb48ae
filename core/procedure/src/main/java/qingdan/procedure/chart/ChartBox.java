package qingdan.procedure.chart;

/** A box of a chart, in pixels; {@code x} and {@code y} are its upper left corner. */
public record ChartBox(double x, double y, double width, double height) {
    public ChartPoint middle() {
        return new ChartPoint(x + width / 2, y + height / 2);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    boolean crosses(ChartBox other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    ChartBox moved(double dx) {
        return new ChartBox(x + dx, y, width, height);
    }
}
