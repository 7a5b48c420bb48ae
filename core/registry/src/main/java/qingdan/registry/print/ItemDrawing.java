package qingdan.registry.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import qingdan.paper.SheetWriter;
import qingdan.registry.print.ItemPaper.Block;

/** Writes an item's sheets: one table, names at the left; long cells and blocks go on over the page. Lengths in points. Used once. */
final class ItemDrawing {
    private static final float MARGIN = 45;
    private static final float NAMES = 82;
    private static final float SIZE = 9.5f;
    private static final float LEADING = 14;
    private static final float PAD = 4;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN - NAMES;

    /** Lines of a row that stay together, and below which a page is not begun on its last lines. */
    private static final int TOGETHER = 3;

    /** Lines that headings and the beginning of a row take, with the room around them. */
    private static final int HEADED = TOGETHER + 2;

    private final SheetWriter sheets;
    private float y;
    /** Where the running block began on this page. */
    private float began;

    ItemDrawing(SheetWriter sheets) {
        this.sheets = sheets;
    }

    void write(ItemPaper paper) throws IOException {
        open(paper);
        for (Block block : paper.blocks()) block(paper, block);
    }

    private void open(ItemPaper paper) throws IOException {
        boolean first = y == 0;
        sheets.open(PDRectangle.A4);
        y = sheets.height() - MARGIN;
        if (first) {
            y -= 14;
            sheets.centred("权力清单与责任清单单项表", y, 17);
            y -= 10;
        } else {
            String head = paper.itemCode() + "　第" + paper.version() + "版";
            sheets.text(head, MARGIN, y + 8, 8);
        }
        began = y;
    }

    private void block(ItemPaper paper, Block block) throws IOException {
        List<List<String>> names = List.of(sheets.lines(block.name(), NAMES - 2 * PAD, SIZE));
        int least = Math.max(
                names.getFirst().size(), block.headings().isEmpty() ? Math.min(TOGETHER, tallest(block)) : HEADED);
        if (room() < least) open(paper);
        began = y;
        headings(block);
        for (List<String> row : block.rows()) row(paper, block, row);
        name(block.name());
    }

    private static int tallest(Block block) {
        return block.rows().size() > 1 ? TOGETHER : 1;
    }

    private int room() {
        return (int) ((y - MARGIN - 2 * PAD) / LEADING);
    }

    private void headings(Block block) throws IOException {
        if (block.headings().isEmpty()) return;
        List<List<String>> cells = new ArrayList<>();
        List<Float> widths = widths(block);
        for (int i = 0; i < widths.size(); i++)
            cells.add(sheets.lines(block.headings().get(i), widths.get(i) - 2 * PAD, SIZE));
        cells(cells, widths, i -> true);
    }

    private static List<Float> widths(Block block) {
        float sum = block.parts().stream().mapToInt(Integer::intValue).sum();
        return block.parts().stream().map(part -> WIDTH * part / sum).toList();
    }

    private void row(ItemPaper paper, Block block, List<String> row) throws IOException {
        List<Float> widths = widths(block);
        List<List<String>> left = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) left.add(sheets.lines(row.get(i), widths.get(i) - 2 * PAD, SIZE));
        boolean some = true;
        while (some) {
            int need = left.stream().mapToInt(List::size).max().orElse(1);
            if (room() < Math.min(Math.max(need, 1), TOGETHER)) {
                name(block.name());
                open(paper);
                headings(block);
            }
            int room = room();
            List<List<String>> now = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                List<String> cell = left.get(i);
                int cut = Math.min(room, cell.size());
                now.add(List.copyOf(cell.subList(0, cut)));
                left.set(i, List.copyOf(cell.subList(cut, cell.size())));
            }
            cells(now, widths, i -> i == block.named());
            some = left.stream().anyMatch(cell -> !cell.isEmpty());
        }
    }

    /** The name beside all rows of the block on this page. */
    private void name(String name) throws IOException {
        float height = began - y;
        if (height <= 0) return;
        List<String> lines = sheets.lines(name, NAMES - 2 * PAD, SIZE);
        float lower = Math.min(y, began - lines.size() * LEADING - 2 * PAD);
        frame(MARGIN, began, NAMES, began - lower, true);
        float at = (began + lower) / 2 + lines.size() * LEADING / 2 - SIZE - 1;
        for (String line : lines) {
            sheets.text(line, MARGIN + (NAMES - sheets.width(line, SIZE)) / 2, at, SIZE);
            at -= LEADING;
        }
        y = lower;
        began = y;
    }

    @FunctionalInterface
    private interface Shaded {
        boolean at(int column);
    }

    private void cells(List<List<String>> cells, List<Float> widths, Shaded shaded) throws IOException {
        int lines = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
        float height = lines * LEADING + 2 * PAD;
        float x = MARGIN + NAMES;
        for (int i = 0; i < cells.size(); i++) {
            frame(x, y, widths.get(i), height, shaded.at(i));
            float at = y - PAD - SIZE;
            for (String line : cells.get(i)) {
                sheets.text(line, x + PAD, at, SIZE);
                at -= LEADING;
            }
            x += widths.get(i);
        }
        y -= height;
    }

    private void frame(float x, float upper, float width, float height, boolean shaded) throws IOException {
        var out = sheets.stream();
        out.setLineWidth(0.5f);
        if (shaded) {
            out.setNonStrokingColor(0.94f, 0.96f, 0.96f);
            out.addRect(x, upper - height, width, height);
            out.fill();
            out.setNonStrokingColor(0f, 0f, 0f);
        }
        out.addRect(x, upper - height, width, height);
        out.stroke();
    }
}
