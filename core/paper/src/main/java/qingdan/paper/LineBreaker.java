package qingdan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks Chinese text into lines (排版断行): anywhere between characters, but not inside a number or a Latin word, never before a
 * closing mark and never after an opening one.
 */
public final class LineBreaker {
    private static final String CLOSING = "，。、；：？！）》”’】〕〉%％,.;:?!)]";
    private static final String OPENING = "（《“‘【〔〈([";

    private final ToDoubleFunction<String> width;

    /** @param width how wide a piece of text is, in the unit of the lines */
    public LineBreaker(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /**
     * @param first width of the first line, which may be indented
     * @param rest width of all other lines
     */
    public List<String> lines(String text, double first, double rest) {
        List<String> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        double used = 0;
        for (String unit : units(text)) {
            double space = lines.isEmpty() ? first : rest;
            double wide = width.applyAsDouble(unit);
            if (used + wide > space && !line.isEmpty()) {
                List<String> next = carried(line, unit);
                lines.add(String.join("", line));
                line = next;
                used = line.stream().mapToDouble(width).sum();
            }
            line.add(unit);
            used += wide;
        }
        if (!line.isEmpty()) {
            lines.add(String.join("", line));
        }
        return lines;
    }

    /** What has to go to the next line together with the unit that did not fit. */
    private static List<String> carried(List<String> line, String unit) {
        List<String> next = new ArrayList<>();
        boolean closing = isOneOf(unit, CLOSING);
        while (line.size() > 1 && (closing || isOneOf(line.getLast(), OPENING))) {
            String last = line.removeLast();
            next.addFirst(last);
            closing = isOneOf(last, CLOSING);
        }
        return next;
    }

    private static boolean isOneOf(String unit, String marks) {
        return unit.length() == 1 && marks.contains(unit);
    }

    /** Single characters; runs of digits and Latin letters together. */
    private static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean inWord = c < 0x80 && Character.isLetterOrDigit(c) && word.length() < 24;
            if (!inWord && !word.isEmpty()) {
                units.add(word.toString());
                word.setLength(0);
            }
            if (inWord) {
                word.appendCodePoint(c);
            } else {
                units.add(Character.toString(c));
            }
        });
        if (!word.isEmpty()) {
            units.add(word.toString());
        }
        return units;
    }
}
