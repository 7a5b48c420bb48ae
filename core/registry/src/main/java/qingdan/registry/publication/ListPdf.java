package qingdan.registry.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import qingdan.paper.LineBreaker;
import qingdan.paper.NotoFont;

/**
 * A published table as PDF: A4 across, the heading on each page, long cells broken over lines and pages, the Chinese font embedded.
 * The whole document is in memory while it is made, so it has a limit, and one is made at a time. Lengths in points. Blocking.
 */
final class ListPdf {
    /** Longer lists are for XLSX. */
    static final int MAX_ITEMS = 3_000;

    private static final Object ONE_AT_A_TIME = new Object();
    private static final PDRectangle SHEET = across(PDRectangle.A4);
    private static final float MARGIN = 36;
    private static final float SIZE = 8.5f;
    private static final float LEADING = 12;
    private static final float PAD = 3;

    private final ListKind kind;
    private final String title;
    private final PDDocument document;
    private final NotoFont noto;
    private final PDType0Font font;
    private final float[] widths;
    private PDPageContentStream page;
    private float y;
    private int number;

    private ListPdf(ListKind kind, String title, PDDocument document) throws IOException {
        this.kind = kind;
        this.title = title;
        this.document = document;
        this.noto = new NotoFont();
        this.font = noto.in(document);
        this.widths = widths(kind);
        this.page = open();
    }

    private static PDRectangle across(PDRectangle sheet) {
        float longSide = sheet.getHeight();
        float shortSide = sheet.getWidth();
        return new PDRectangle(longSide, shortSide);
    }

    static void write(ListKind kind, String title, Iterator<ListedItem> items, OutputStream out) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            try (PDDocument document = new PDDocument()) {
                document.getDocumentInformation().setTitle(title);
                document.getDocumentInformation().setProducer("Qingdan");
                ListPdf pdf = new ListPdf(kind, title, document);
                long count = 0;
                while (items.hasNext() && count < MAX_ITEMS)
                    for (List<String> line : kind.lines(items.next(), ++count)) pdf.row(line);
                if (items.hasNext()) pdf.row(List.of("…", "超过" + MAX_ITEMS + "项，其余见XLSX"));
                pdf.page.close();
                document.save(out);
            }
        }
    }

    /** Long texts get four parts of the width, names two, the number a little. */
    private static float[] widths(ListKind kind) {
        float[] widths = new float[kind.headings().size()];
        float sum = 0;
        for (int i = 0; i < widths.length; i++) {
            String heading = kind.headings().get(i);
            widths[i] = i == 0
                    ? 0.7f
                    : heading.matches("实施依据|责任事项|追责情形|表现形式|防控措施")
                            ? 4
                            : heading.matches(".*时限|.*类型|风险等级|行使层级|备注") ? 1.2f : 2;
            sum += widths[i];
        }
        for (int i = 0; i < widths.length; i++) widths[i] *= (SHEET.getWidth() - 2 * MARGIN) / sum;
        return widths;
    }

    private PDPageContentStream open() throws IOException {
        PDPage sheet = new PDPage(SHEET);
        document.addPage(sheet);
        number++;
        page = new PDPageContentStream(document, sheet);
        y = SHEET.getHeight() - MARGIN;
        if (number == 1) {
            y -= 18;
            text(title, (SHEET.getWidth() - width(title, 16)) / 2, y, 16);
            y -= 10;
        }
        String foot = "— " + number + " —";
        text(foot, (SHEET.getWidth() - width(foot, 9)) / 2, MARGIN / 2, 9);
        List<List<String>> heading = new ArrayList<>();
        for (int i = 0; i < widths.length; i++)
            heading.add(lines(kind.headings().get(i), widths[i]));
        draw(heading);
        return page;
    }

    private void row(List<String> cells) throws IOException {
        List<List<String>> left = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) left.add(lines(i < cells.size() ? cells.get(i) : "", widths[i]));
        while (left.stream().anyMatch(cell -> !cell.isEmpty())) {
            int room = (int) ((y - MARGIN - 2 * PAD) / LEADING);
            int need = left.stream().mapToInt(List::size).max().orElse(1);
            if (room < Math.min(need, 3)) {
                page.close();
                page = open();
                continue;
            }
            List<List<String>> now = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                List<String> cell = left.get(i);
                int cut = Math.min(room, cell.size());
                now.add(List.copyOf(cell.subList(0, cut)));
                left.set(i, List.copyOf(cell.subList(cut, cell.size())));
            }
            draw(now);
        }
    }

    private void draw(List<List<String>> cells) throws IOException {
        int lines = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
        float height = lines * LEADING + 2 * PAD;
        float x = MARGIN;
        page.setLineWidth(0.4f);
        for (int i = 0; i < widths.length; i++) {
            page.addRect(x, y - height, widths[i], height);
            float at = y - PAD - SIZE;
            for (String line : cells.get(i)) {
                text(line, x + PAD, at, SIZE);
                at -= LEADING;
            }
            x += widths[i];
        }
        page.stroke();
        y -= height;
    }

    private List<String> lines(String text, float width) {
        LineBreaker breaker = new LineBreaker(unit -> width(unit, SIZE));
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1))
            if (!line.isEmpty()) lines.addAll(breaker.lines(noto.printable(line), width - 2 * PAD, width - 2 * PAD));
        return lines;
    }

    private float width(String line, float size) {
        try {
            return font.getStringWidth(noto.printable(line)) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(String line, float x, float at, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, at);
        page.showText(noto.printable(line));
        page.endText();
    }
}
