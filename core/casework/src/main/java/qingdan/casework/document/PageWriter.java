package qingdan.casework.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import qingdan.paper.LineBreaker;
import qingdan.paper.NotoFont;

/** Writes lines down a page and opens the next one when it is full. Lengths in points. Used for one document. */
final class PageWriter implements AutoCloseable {
    /** Room that signature, note and QR code need together. */
    static final float SIGNATURE_HEIGHT = 220;

    private static final float LEFT = 79; // 28 mm
    private static final float RIGHT = 74; // 26 mm
    private static final float TOP = 80;
    private static final float BOTTOM = 85;
    private static final float BODY = 15;
    private static final float LEADING = 27;
    private static final float QR = 84;

    private final PDDocument document;
    private final NotoFont noto;
    private final PDType0Font font;
    private PDPageContentStream page;
    private float y;
    private int number;

    PageWriter(PDDocument document, NotoFont noto) throws IOException {
        this.document = document;
        this.noto = noto;
        this.font = noto.in(document);
        this.page = open();
    }

    private PDPageContentStream open() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        number++;
        y = PDRectangle.A4.getHeight() - TOP;
        PDPageContentStream stream = new PDPageContentStream(document, sheet);
        text(stream, "— " + number + " —", (PDRectangle.A4.getWidth() - width("— 1 —", 10.5f)) / 2, 46, 10.5f);
        return stream;
    }

    private void turn() throws IOException {
        page.close();
        page = open();
    }

    void letterhead(String organ) throws IOException {
        page.setNonStrokingColor(0.78f, 0.05f, 0.08f);
        float size = Math.min(28, 28 * inner() / Math.max(inner(), width(organ, 28)));
        y -= size;
        text(page, organ, (PDRectangle.A4.getWidth() - width(organ, size)) / 2, y, size);
        y -= 16;
        page.addRect(LEFT, y, inner(), 1.6f);
        page.fill();
        page.setNonStrokingColor(0f, 0f, 0f);
        y -= 10;
    }

    void centred(String line, float size) throws IOException {
        for (String part : breaker(size).lines(noto.printable(line), inner(), inner())) {
            y -= size * 1.35f;
            text(page, part, (PDRectangle.A4.getWidth() - width(part, size)) / 2, y, size);
        }
    }

    void paragraph(String body, boolean indented) throws IOException {
        float indent = indented ? 2 * BODY : 0;
        List<String> lines = breaker(BODY).lines(noto.printable(body), inner() - indent, inner());
        for (int i = 0; i < lines.size(); i++) {
            keepTogether(LEADING);
            y -= LEADING;
            text(page, lines.get(i), LEFT + (i == 0 ? indent : 0), y, BODY);
        }
    }

    void right(String line) throws IOException {
        String printable = noto.printable(line);
        y -= LEADING;
        text(page, printable, PDRectangle.A4.getWidth() - RIGHT - 2 * BODY - width(printable, BODY), y, BODY);
    }

    void note(String line) throws IOException {
        for (String part : breaker(9).lines(noto.printable(line), inner(), inner())) {
            y -= 14;
            text(page, part, LEFT, y, 9);
        }
    }

    void verification(String url, String code) throws IOException {
        y -= 12 + QR;
        new QrCode(url).draw(page, LEFT, y, QR);
        text(page, "扫描二维码或者登录平台输入验证码核验本文书", LEFT + QR + 14, y + QR - 22, 9.5f);
        text(page, "验证码  " + grouped(code), LEFT + QR + 14, y + QR - 42, 11);
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{5})(?=.)", "$1 ");
    }

    void gap(float height) {
        y -= height;
    }

    /** Turns the page unless that much room is left on it. */
    void keepTogether(float height) throws IOException {
        if (y - height < BOTTOM) {
            turn();
        }
    }

    private static float inner() {
        return PDRectangle.A4.getWidth() - LEFT - RIGHT;
    }

    private LineBreaker breaker(float size) {
        return new LineBreaker(unit -> width(unit, size));
    }

    private float width(String line, float size) {
        try {
            return font.getStringWidth(noto.printable(line)) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(PDPageContentStream stream, String line, float x, float at, float size) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, at);
        stream.showText(noto.printable(line));
        stream.endText();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
