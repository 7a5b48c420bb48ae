package qingdan.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Sheets of one document, written one after the other in the one font. Lengths in points from the lower left. Not thread-safe. */
public final class SheetWriter implements AutoCloseable {
    private static final float FOOT_SIZE = 9;
    private static final float FOOT_Y = 18;

    private final PDDocument document;
    private final NotoFont noto;
    private final PDType0Font font;
    private @Nullable PDPageContentStream stream;
    private PDRectangle size = PDRectangle.A4;
    private int number;

    public SheetWriter(PDDocument document, NotoFont noto) throws IOException {
        this.document = document;
        this.noto = noto;
        this.font = noto.in(document);
    }

    /** A4 across. */
    public static PDRectangle across() {
        float longSide = PDRectangle.A4.getHeight();
        float shortSide = PDRectangle.A4.getWidth();
        return new PDRectangle(longSide, shortSide);
    }

    /** Begins the next sheet, with its number at the foot. */
    public void open(PDRectangle sheet) throws IOException {
        close();
        PDPage page = new PDPage(sheet);
        document.addPage(page);
        size = sheet;
        number++;
        stream = new PDPageContentStream(document, page);
        centred("— " + number + " —", FOOT_Y, FOOT_SIZE);
    }

    public float width() {
        return size.getWidth();
    }

    public float height() {
        return size.getHeight();
    }

    /** The sheet that is open, to draw on. */
    public PDPageContentStream stream() {
        if (stream == null) throw new IllegalStateException("Expected an open sheet, but there is none");
        return stream;
    }

    /** A piece of text without breaks; the left end of its base line. */
    public void text(String line, float x, float y, float points) throws IOException {
        PDPageContentStream out = stream();
        out.beginText();
        out.setFont(font, points);
        out.newLineAtOffset(x, y);
        out.showText(noto.printable(line));
        out.endText();
    }

    public void centred(String line, float y, float points) throws IOException {
        text(line, (width() - width(line, points)) / 2, y, points);
    }

    public float width(String line, float points) {
        try {
            return font.getStringWidth(noto.printable(line)) / 1000 * points;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines a text takes in a width; empty lines are left out. */
    public List<String> lines(String text, float width, float points) {
        LineBreaker breaker = new LineBreaker(unit -> width(unit, points));
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1))
            if (!line.isBlank()) lines.addAll(breaker.lines(noto.printable(line.strip()), width, width));
        return lines;
    }

    @Override
    public void close() throws IOException {
        if (stream != null) stream.close();
        stream = null;
    }
}
