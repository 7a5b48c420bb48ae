package qingdan.registry.print;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import qingdan.paper.SheetWriter;
import qingdan.procedure.chart.Chart;
import qingdan.procedure.chart.ChartBox;
import qingdan.procedure.chart.ChartLabel;
import qingdan.procedure.chart.ChartLabels;
import qingdan.procedure.chart.ChartLine;
import qingdan.procedure.chart.ChartNode;
import qingdan.procedure.chart.ChartPoint;

/**
 * How a chart comes on A4: on one sheet if that needs no less than about half its size on a screen, else on several, row by row.
 *
 * @param frame what the chart takes, in its pixels
 * @param scale points for a pixel
 * @param across whether the sheets lie on their long side
 */
public record ChartFit(ChartBox frame, float scale, boolean across, int columns, int rows) {
    /** Room above the picture for its title, and below for the legend and the number. */
    static final float HEAD = 74;

    static final float FOOT = 52;
    static final float MARGIN = 40;

    /** What two neighbouring sheets both show. */
    static final float OVERLAP = 24;

    private static final float LARGEST = 0.9f;
    private static final float SMALLEST = 0.4f;
    private static final float ON_SEVERAL = 0.55f;
    private static final int MAX_SHEETS = 40;
    private static final double PAD = 14;

    /** @return empty when it would take more than {@value #MAX_SHEETS} sheets */
    static Optional<ChartFit> of(Chart chart) {
        ChartBox frame = frame(chart);
        float upright = fitting(frame, PDRectangle.A4);
        float across = fitting(frame, SheetWriter.across());
        float best = Math.max(upright, across);
        if (best >= SMALLEST)
            return Optional.of(
                    new ChartFit(frame, Math.min(best, LARGEST), across > upright && upright < LARGEST, 1, 1));
        ChartFit high = several(frame, false);
        ChartFit wide = several(frame, true);
        ChartFit fewer = wide.sheets() < high.sheets() ? wide : high;
        return fewer.sheets() > MAX_SHEETS ? Optional.empty() : Optional.of(fewer);
    }

    PDRectangle sheet() {
        return across ? SheetWriter.across() : PDRectangle.A4;
    }

    static float roomWide(PDRectangle sheet) {
        return sheet.getWidth() - 2 * MARGIN;
    }

    static float roomHigh(PDRectangle sheet) {
        return sheet.getHeight() - MARGIN - HEAD - FOOT;
    }

    long sheets() {
        return (long) columns * rows;
    }

    private static float fitting(ChartBox frame, PDRectangle sheet) {
        return (float) Math.min(roomWide(sheet) / frame.width(), roomHigh(sheet) / frame.height());
    }

    private static ChartFit several(ChartBox frame, boolean across) {
        PDRectangle sheet = across ? SheetWriter.across() : PDRectangle.A4;
        return new ChartFit(
                frame,
                ON_SEVERAL,
                across,
                steps(frame.width() * ON_SEVERAL, roomWide(sheet)),
                steps(frame.height() * ON_SEVERAL, roomHigh(sheet)));
    }

    private static int steps(double length, float room) {
        return length <= room ? 1 : 1 + (int) Math.ceil((length - room) / (room - OVERLAP));
    }

    private static ChartBox frame(Chart chart) {
        Bounds bounds = new Bounds();
        for (ChartNode node : chart.nodes()) if (node.box() != null) bounds.take(node.box());
        for (ChartLabel label : ChartLabels.of(chart)) bounds.take(label.box());
        for (ChartLine line : chart.lines()) for (ChartPoint point : line.points()) bounds.take(point.x(), point.y());
        return bounds.box();
    }

    /** The smallest box around everything, with a little room. */
    private static final class Bounds {
        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        void take(ChartBox box) {
            take(box.x(), box.y());
            take(box.right(), box.bottom());
        }

        void take(double x, double y) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }

        ChartBox box() {
            if (right < left) return new ChartBox(0, 0, 10, 10);
            return new ChartBox(left - PAD, top - PAD, right - left + 2 * PAD, bottom - top + 2 * PAD);
        }
    }
}
