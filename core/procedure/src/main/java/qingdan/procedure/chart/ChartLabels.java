package qingdan.procedure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the names of events, gateways and flows where they cover neither a shape nor each other, and no flow but their own: where the file
 * has them if that is free, else at the first free place beside. Rather on a flow than on a shape. Used once.
 */
public final class ChartLabels {
    /** Widths of a line of words in pixels, tried one after the other. */
    private static final double[] ROOMS = {90, 52};

    private static final int MAX_ROWS = 3;
    private static final Pattern PARTS = Pattern.compile("[!-~\\u00a1-\\u00ff]+\\s?|\\s|[^\\u0000-\\u00ff]");

    private record Size(double width, double height) {}

    private record Stretch(String id, ChartBox box) {}

    private final Chart chart;
    private final List<ChartBox> taken = new ArrayList<>();
    private final List<Stretch> flows = new ArrayList<>();
    private final List<ChartLabel> labels = new ArrayList<>();

    private ChartLabels(Chart chart) {
        this.chart = chart;
    }

    /** @param chart one that is drawn */
    public static List<ChartLabel> of(Chart chart) {
        return new ChartLabels(chart).placed();
    }

    /** Width of a text in ems: a Chinese character is one, another about half. */
    static double ems(String text) {
        return text.codePoints().mapToDouble(c -> c > 255 ? 1 : 0.56).sum();
    }

    /** Breaks a text into lines of a width in pixels; at most three, the last one cut with …. */
    public static List<String> lines(String text, double width, double size) {
        List<String> found = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Matcher parts = PARTS.matcher(text);
        while (parts.find()) {
            String part = parts.group();
            if (!line.isEmpty() && ems(line + part.stripTrailing()) * size > width) {
                found.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(part);
        }
        if (!line.isEmpty()) found.add(line.toString().stripTrailing());
        if (found.size() <= MAX_ROWS) return found;
        String last = found.get(MAX_ROWS - 1);
        found.set(MAX_ROWS - 1, last.substring(0, last.length() - 1) + "…");
        return found.subList(0, MAX_ROWS);
    }

    private List<ChartLabel> placed() {
        for (ChartNode node : chart.nodes()) if (node.box() != null) taken.add(node.box());
        for (ChartLine line : chart.lines())
            for (int i = 1; i < line.points().size(); i++)
                flows.add(new Stretch(
                        line.id(),
                        around(line.points().get(i - 1), line.points().get(i))));
        for (ChartNode node : chart.nodes()) {
            ChartBox box = node.box();
            if (box != null && !node.kind().boxed()) put(node.id(), node.name(), size -> beside(node, box, size));
        }
        for (ChartLine line : chart.lines()) put(line.id(), line.name(), size -> beside(line, size));
        return labels;
    }

    private void put(String id, String text, Function<Size, List<ChartPoint>> places) {
        ChartLabel first = null;
        ChartLabel onFlow = null;
        for (double room : ROOMS) {
            List<String> lines = lines(text, room, ChartLabel.SIZE);
            if (lines.isEmpty()) return;
            double width = lines.stream().mapToDouble(ChartLabels::ems).max().orElse(0) * ChartLabel.SIZE + 4;
            Size size = new Size(width, lines.size() * ChartLabel.LEADING);
            for (ChartPoint at : places.apply(size)) {
                ChartBox box = new ChartBox(at.x(), at.y(), size.width(), size.height());
                ChartLabel label = new ChartLabel(id, box, lines);
                if (first == null) first = label;
                if (taken.stream().anyMatch(box::crosses)) continue;
                if (onFlow == null) onFlow = label;
                if (flows.stream().anyMatch(f -> !f.id().equals(id) && box.crosses(f.box()))) continue;
                keep(label);
                return;
            }
        }
        if (onFlow != null) keep(onFlow);
        else if (first != null) keep(first);
    }

    private void keep(ChartLabel label) {
        taken.add(label.box());
        labels.add(label);
    }

    private List<ChartPoint> beside(ChartNode node, ChartBox box, Size size) {
        double centre = box.middle().x() - size.width() / 2;
        ChartPoint above = new ChartPoint(centre, box.y() - size.height() - 2);
        ChartPoint below = new ChartPoint(centre, box.bottom() + 2);
        ChartPoint upperRight = new ChartPoint(box.right() + 3, box.y() - size.height() - 1);
        ChartPoint lowerRight = new ChartPoint(box.right() + 3, box.bottom() + 1);
        ChartPoint upperLeft = new ChartPoint(box.x() - size.width() - 3, box.y() - size.height() - 1);
        ChartPoint lowerLeft = new ChartPoint(box.x() - size.width() - 3, box.bottom() + 1);
        List<ChartPoint> places = new ArrayList<>();
        if (node.label() != null)
            places.add(new ChartPoint(
                    node.label().middle().x() - size.width() / 2, node.label().y()));
        if (node.kind() == ChartKind.TIMER)
            places.addAll(
                    onUpperEdge(node, box)
                            ? List.of(upperLeft, upperRight, above)
                            : List.of(lowerRight, lowerLeft, below));
        else if (node.kind() == ChartKind.CHOICE || node.kind() == ChartKind.PARALLEL)
            places.addAll(List.of(upperLeft, above));
        else places.addAll(List.of(below, above));
        places.addAll(List.of(upperRight, lowerRight, upperLeft, lowerLeft));
        return places;
    }

    private boolean onUpperEdge(ChartNode timer, ChartBox box) {
        return chart.nodes().stream()
                .filter(n -> n.id().equals(timer.attachedTo()))
                .map(ChartNode::box)
                .anyMatch(
                        host -> host != null && box.middle().y() < host.middle().y());
    }

    /** The file's own place, then along the way: beside each stretch, the last ones first. */
    private static List<ChartPoint> beside(ChartLine line, Size size) {
        List<ChartPoint> places = new ArrayList<>();
        ChartBox own = line.label();
        if (own != null) places.add(new ChartPoint(own.x(), own.y()));
        for (int i = line.points().size() - 1; i > 0; i--) {
            ChartPoint a = line.points().get(i - 1);
            ChartPoint b = line.points().get(i);
            for (double part : new double[] {0.5, 0.25, 0.75}) {
                double x = a.x() + (b.x() - a.x()) * part;
                double y = a.y() + (b.y() - a.y()) * part;
                if (a.x() == b.x()) {
                    places.add(new ChartPoint(x + 4, y - size.height() / 2));
                    places.add(new ChartPoint(x - size.width() - 4, y - size.height() / 2));
                } else {
                    places.add(new ChartPoint(x - size.width() / 2, y - size.height() - 2));
                    places.add(new ChartPoint(x - size.width() / 2, y + 2));
                }
            }
        }
        return places;
    }

    /** The thin box around one stretch of a flow. */
    private static ChartBox around(ChartPoint a, ChartPoint b) {
        return new ChartBox(
                Math.min(a.x(), b.x()) - 1,
                Math.min(a.y(), b.y()) - 1,
                Math.abs(a.x() - b.x()) + 2,
                Math.abs(a.y() - b.y()) + 2);
    }
}
