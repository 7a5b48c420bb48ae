package qingdan.registry.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import qingdan.paper.SheetWriter;
import qingdan.procedure.chart.Chart;
import qingdan.procedure.chart.ChartBox;
import qingdan.procedure.chart.ChartKind;
import qingdan.procedure.chart.ChartLabel;
import qingdan.procedure.chart.ChartLabels;
import qingdan.procedure.chart.ChartLine;
import qingdan.procedure.chart.ChartNode;
import qingdan.procedure.chart.ChartPoint;

/** Draws a chart as vector shapes, as the pages draw it: pixels of the chart become points of the sheet. */
final class ChartPen {
    /** Distance of a circle's control points from its ends, in radii. */
    private static final float CIRCLE = 0.5523f;

    private static final float NAME = 13;
    private static final float FACT = 12;
    private static final float MARK = 9.5f;
    private static final float LINE = 17;

    /** A chart with the places of its words, found once for all sheets. */
    record Picture(Chart chart, List<ChartLabel> labels) {
        Picture(Chart chart) {
            this(chart, ChartLabels.of(chart));
        }
    }

    /** Colours of a shape: line and ground, as RGB. */
    private record Ink(int line, int ground) {}

    private static final Ink PLAIN = new Ink(0x41535a, 0xffffff);
    private static final int FLOW = 0x58696f;
    private static final int WORDS = 0x17262b;

    private final SheetWriter sheets;
    private final UnaryOperator<String> posts;
    private final PDPageContentStream out;
    private final ChartFit fit;
    private final float left;
    private final float top;

    /**
     * @param posts Chinese name of a post's code
     * @param left where the frame's upper left corner comes on the sheet, in points
     */
    ChartPen(SheetWriter sheets, UnaryOperator<String> posts, ChartFit fit, float left, float top) {
        this.sheets = sheets;
        this.posts = posts;
        this.out = sheets.stream();
        this.fit = fit;
        this.left = left;
        this.top = top;
    }

    void draw(Picture picture) throws IOException {
        for (ChartLine line : picture.chart().lines()) flow(line.points());
        for (ChartNode node : picture.chart().nodes())
            if (node.box() != null && node.kind() != ChartKind.TIMER) shape(node, node.box(), picture.chart());
        for (ChartNode node : picture.chart().nodes())
            if (node.box() != null && node.kind() == ChartKind.TIMER) timer(node, node.box());
        for (ChartLabel label : picture.labels()) label(label);
        ink(0, 0);
    }

    private void flow(List<ChartPoint> points) throws IOException {
        ink(FLOW, FLOW);
        pen(1.5f, false);
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) out.moveTo(x(points.get(i)), y(points.get(i)));
            else out.lineTo(x(points.get(i)), y(points.get(i)));
        }
        out.stroke();
        ChartPoint tip = points.getLast();
        ChartPoint from = points.getLast();
        for (ChartPoint point : points.reversed()) if (from.equals(tip)) from = point;
        double angle = Math.atan2(tip.y() - from.y(), tip.x() - from.x());
        if (from.equals(tip)) return;
        out.moveTo(x(tip), y(tip));
        for (int side : new int[] {1, -1}) {
            ChartPoint corner = new ChartPoint(
                    tip.x() - 9 * Math.cos(angle) + side * 4.5 * Math.sin(angle),
                    tip.y() - 9 * Math.sin(angle) - side * 4.5 * Math.cos(angle));
            out.lineTo(x(corner), y(corner));
        }
        out.closePath();
        out.fill();
    }

    private void shape(ChartNode node, ChartBox box, Chart chart) throws IOException {
        switch (node.kind()) {
            case TASK, SERVICE, OTHER -> task(node, box, chart);
            case CHOICE, PARALLEL -> gateway(node, box);
            case START -> circle(box, new Ink(0x17663a, 0xe6f4ea), 2, false);
            case END -> circle(box, PLAIN, 4, false);
            case TIMER -> timer(node, box);
        }
    }

    private void task(ChartNode node, ChartBox box, Chart chart) throws IOException {
        Ink ink =
                switch (node.kind()) {
                    case TASK -> new Ink(0x0b5a63, 0xf2f8f8);
                    case SERVICE -> new Ink(PLAIN.line(), 0xf3f6f6);
                    default -> new Ink(0xa8231c, 0xffffff);
                };
        ink(ink.line(), ink.ground());
        pen(1.5f, node.kind() != ChartKind.TASK);
        round(box, 8);
        out.fillAndStroke();
        List<String> names = ChartLabels.lines(node.said(), box.width() - 12, NAME);
        List<String> facts = new ArrayList<>();
        if (node.kind() == ChartKind.TASK && !node.duty().post().isEmpty())
            facts.add(posts.apply(node.duty().post()));
        if (node.duty().limit() != null) facts.add(node.duty().limit().inChinese());
        int room = Math.max(0, (int) Math.floor((box.height() - 8) / 16) - names.size());
        facts = facts.subList(0, Math.min(room, facts.size()));
        double first = box.middle().y() - (names.size() + facts.size() - 1) / 2.0 * LINE + 4.5;
        for (int i = 0; i < names.size() + facts.size(); i++) {
            boolean name = i < names.size();
            String line = name ? names.get(i) : facts.get(i - names.size());
            words(line, box.middle().x(), first + i * LINE, name ? NAME : FACT, name ? WORDS : PLAIN.line());
        }
        mark(node, box, chart);
    }

    /** The risk mark stands at the upper right, or at the left where a timer has that place. */
    private void mark(ChartNode node, ChartBox box, Chart chart) throws IOException {
        String risk = PaperWords.risk(node.duty().risk());
        if (risk.isEmpty()) return;
        boolean held = chart.nodes().stream()
                .filter(n -> n.kind() == ChartKind.TIMER && n.attachedTo().equals(node.id()))
                .map(ChartNode::box)
                .anyMatch(t -> t != null && t.right() > box.right() - 46 && t.y() < box.y() + 6);
        Ink ink =
                switch (risk) {
                    case "高" -> new Ink(0xa8231c, 0xfcecea);
                    case "中" -> new Ink(0x7d4f00, 0xfff3d6);
                    default -> new Ink(0x17663a, 0xe6f4ea);
                };
        ChartBox at = new ChartBox(held ? box.x() + 6 : box.right() - 40, box.y() - 9, 34, 18);
        ink(ink.line(), ink.ground());
        pen(1, false);
        round(at, 9);
        out.fillAndStroke();
        words("险·" + risk, at.middle().x(), at.middle().y() + 3.5, MARK, ink.line());
    }

    private void gateway(ChartNode node, ChartBox box) throws IOException {
        ink(0x7d4f00, 0xfff8e8);
        pen(1.5f, false);
        ChartPoint middle = box.middle();
        path(
                new ChartPoint(middle.x(), box.y()),
                new ChartPoint(box.right(), middle.y()),
                new ChartPoint(middle.x(), box.bottom()),
                new ChartPoint(box.x(), middle.y()));
        out.closePath();
        out.fillAndStroke();
        pen(2.5f, false);
        double d = node.kind() == ChartKind.CHOICE ? 6 : 10;
        double e = node.kind() == ChartKind.CHOICE ? 6 : 0;
        path(new ChartPoint(middle.x() - d, middle.y() - e), new ChartPoint(middle.x() + d, middle.y() + e));
        out.stroke();
        path(new ChartPoint(middle.x() + e, middle.y() - d), new ChartPoint(middle.x() - e, middle.y() + d));
        out.stroke();
    }

    private void timer(ChartNode node, ChartBox box) throws IOException {
        circle(box, PLAIN, 2, !node.interrupting());
        ChartPoint middle = box.middle();
        pen(1.8f, false);
        path(new ChartPoint(middle.x(), middle.y() - 7), middle, new ChartPoint(middle.x() + 5, middle.y() + 3));
        out.stroke();
    }

    /** On a white ground, for a label may have to stand on a flow. */
    private void label(ChartLabel label) throws IOException {
        ChartBox box = label.box();
        ink(0xffffff, 0xffffff);
        out.addRect(x(box.x()), y(box.bottom()), scaled(box.width()), scaled(box.height()));
        out.fill();
        for (int i = 0; i < label.lines().size(); i++)
            words(
                    label.lines().get(i),
                    box.middle().x(),
                    box.y() + 12 + i * ChartLabel.LEADING,
                    (float) ChartLabel.SIZE,
                    0x2b3c42);
    }

    private void words(String line, double middle, double base, float size, int colour) throws IOException {
        ink(colour, colour);
        float points = size * fit.scale();
        sheets.text(line, x(middle) - sheets.width(line, points) / 2, y(base), points);
    }

    private void circle(ChartBox box, Ink ink, float width, boolean dashed) throws IOException {
        ink(ink.line(), ink.ground());
        pen(width, dashed);
        round(new ChartBox(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2), box.width() / 2 - 1);
        out.fillAndStroke();
    }

    /** A box with round corners, as a path. */
    private void round(ChartBox box, double radius) throws IOException {
        float l = x(box.x());
        float r = x(box.right());
        float t = y(box.y());
        float b = y(box.bottom());
        float c = Math.min(scaled(radius), Math.min((r - l) / 2, (t - b) / 2));
        float k = c * (1 - CIRCLE);
        out.moveTo(l + c, t);
        out.lineTo(r - c, t);
        out.curveTo(r - k, t, r, t - k, r, t - c);
        out.lineTo(r, b + c);
        out.curveTo(r, b + k, r - k, b, r - c, b);
        out.lineTo(l + c, b);
        out.curveTo(l + k, b, l, b + k, l, b + c);
        out.lineTo(l, t - c);
        out.curveTo(l, t - k, l + k, t, l + c, t);
        out.closePath();
    }

    private void path(ChartPoint... points) throws IOException {
        for (int i = 0; i < points.length; i++) {
            if (i == 0) out.moveTo(x(points[i]), y(points[i]));
            else out.lineTo(x(points[i]), y(points[i]));
        }
    }

    private void pen(float width, boolean dashed) throws IOException {
        out.setLineWidth(scaled(width));
        out.setLineDashPattern(dashed ? new float[] {scaled(5), scaled(3)} : new float[] {}, 0);
    }

    private void ink(int line, int ground) throws IOException {
        out.setStrokingColor((line >> 16 & 255) / 255f, (line >> 8 & 255) / 255f, (line & 255) / 255f);
        out.setNonStrokingColor((ground >> 16 & 255) / 255f, (ground >> 8 & 255) / 255f, (ground & 255) / 255f);
    }

    private float x(ChartPoint point) {
        return x(point.x());
    }

    private float y(ChartPoint point) {
        return y(point.y());
    }

    private float x(double pixels) {
        return left + scaled(pixels - fit.frame().x());
    }

    private float y(double pixels) {
        return top - scaled(pixels - fit.frame().y());
    }

    private float scaled(double pixels) {
        return (float) (pixels * fit.scale());
    }
}
