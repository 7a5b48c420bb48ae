package qingdan.registry.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import qingdan.paper.NotoFont;
import qingdan.paper.SheetWriter;

/**
 * A published table as PDF: A4 across, the heading on each page, long cells broken over lines and pages, the Chinese font embedded. 总表 has a
 * section for each department; in every other table each department begins a page.
 * The whole document is in memory while it is made, so it has a limit, and one is made at a time; then it is a file that each reader takes
 * at his own pace. Lengths in points. Blocking.
 */
final class ListPdf {
    /** Longer lists are for XLSX. */
    static final int MAX_ITEMS = 3_000;

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
    private static final PDRectangle SHEET = SheetWriter.across();
    private static final float MARGIN = 36;
    private static final float SIZE = 8.5f;
    private static final float LEADING = 12;
    private static final float PAD = 3;
    private static final float CODE = 132;

    private final ListKind kind;
    private final String title;
    private final SheetWriter sheets;
    private final float[] widths;
    private String organ = "";
    private int sections;
    private float y;

    private ListPdf(ListKind kind, String title, SheetWriter sheets) throws IOException {
        this.kind = kind;
        this.title = title;
        this.sheets = sheets;
        this.widths = widths(kind);
        open(true);
    }

    static void write(ListKind kind, String title, Iterator<ListedItem> items, OutputStream out) throws IOException {
        Path made = Files.createTempFile("list", ".pdf");
        try {
            make(kind, title, items, made);
            Files.copy(made, out);
        } finally {
            Files.delete(made);
        }
    }

    private static void make(ListKind kind, String title, Iterator<ListedItem> items, Path file) throws IOException {
        ONE_AT_A_TIME.lock();
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setProducer("Qingdan");
            try (SheetWriter sheets = new SheetWriter(document, new NotoFont())) {
                ListPdf pdf = new ListPdf(kind, title, sheets);
                long count = 0;
                while (items.hasNext() && count < MAX_ITEMS) pdf.item(items.next(), ++count);
                if (items.hasNext()) pdf.row(List.of("…", "超过" + MAX_ITEMS + "项，其余见XLSX"));
            }
            document.save(file.toFile());
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** A code gets what it needs to stand in two lines; of the rest long texts get four parts, names two, the number a little. */
    private static float[] widths(ListKind kind) {
        float[] widths = new float[kind.headings().size()];
        float sum = 0;
        for (int i = 0; i < widths.length; i++) {
            String heading = kind.headings().get(i);
            if (heading.equals("实施编码")) continue;
            widths[i] = i == 0
                    ? 0.7f
                    : heading.matches("实施依据|责任事项|追责情形|表现形式|防控措施")
                            ? 4
                            : heading.matches(".*时限|.*类型|风险等级|行使层级|备注") ? 1.2f : 2;
            sum += widths[i];
        }
        for (int i = 0; i < widths.length; i++) widths[i] *= (SHEET.getWidth() - 2 * MARGIN - CODE) / sum;
        widths[kind.headings().indexOf("实施编码")] = CODE;
        return widths;
    }

    private void open(boolean first) throws IOException {
        sheets.open(SHEET);
        y = SHEET.getHeight() - MARGIN;
        if (first) {
            y -= 18;
            sheets.centred(title, y, 16);
            y -= 10;
        }
        List<List<String>> heading = new ArrayList<>();
        for (int i = 0; i < widths.length; i++)
            heading.add(lines(kind.headings().get(i), widths[i]));
        draw(heading);
    }

    private void item(ListedItem item, long number) throws IOException {
        String code = item.content().exercise().organ();
        if (!code.equals(organ)) {
            boolean page = kind != ListKind.TOTAL && !organ.isEmpty();
            if (page || y - MARGIN < 5 * LEADING) open(false);
            section(ListXlsx.numeral(++sections) + "、"
                    + item.content().exercise().organName());
        }
        organ = code;
        for (List<String> line : kind.lines(item, number)) row(line);
    }

    /** A line over the whole width. */
    private void section(String text) throws IOException {
        float height = LEADING + 2 * PAD;
        sheets.stream().setLineWidth(0.4f);
        sheets.stream().addRect(MARGIN, y - height, SHEET.getWidth() - 2 * MARGIN, height);
        sheets.stream().stroke();
        sheets.text(text, MARGIN + PAD, y - PAD - SIZE, SIZE + 0.5f);
        y -= height;
    }

    private void row(List<String> cells) throws IOException {
        List<List<String>> left = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) left.add(lines(i < cells.size() ? cells.get(i) : "", widths[i]));
        while (left.stream().anyMatch(cell -> !cell.isEmpty())) {
            int room = (int) ((y - MARGIN - 2 * PAD) / LEADING);
            int need = left.stream().mapToInt(List::size).max().orElse(1);
            if (room < Math.min(need, 3)) {
                open(false);
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
        PDPageContentStream page = sheets.stream();
        page.setLineWidth(0.4f);
        for (int i = 0; i < widths.length; i++) {
            page.addRect(x, y - height, widths[i], height);
            float at = y - PAD - SIZE;
            for (String line : cells.get(i)) {
                sheets.text(line, x + PAD, at, SIZE);
                at -= LEADING;
            }
            x += widths[i];
        }
        page.stroke();
        y -= height;
    }

    private List<String> lines(String text, float width) {
        return sheets.lines(text, width - 2 * PAD, SIZE);
    }
}
