package qingdan.registry.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import qingdan.paper.SheetWriter;
import qingdan.procedure.chart.ChartStep;
import qingdan.procedure.chart.ChartSteps;
import qingdan.registry.event.ItemSnapshot;

/** Writes a chart's sheets: the picture, on as many sheets as it takes, then its steps in words. Used once. */
final class ChartDrawing {
    private static final float SIZE = 10;
    private static final float SMALL = 9;
    private static final float LEADING = 15;
    private static final float LINE_END = 24;

    private final SheetWriter sheets;
    private final UnaryOperator<String> posts;
    private float y;

    /** @param posts Chinese name of a post's code */
    ChartDrawing(SheetWriter sheets, UnaryOperator<String> posts) {
        this.sheets = sheets;
        this.posts = posts;
    }

    void write(ChartPaper paper) throws IOException {
        for (ChartPaper.View view : paper.views()) {
            picture(paper, view);
            words(paper, view);
        }
    }

    private void picture(ChartPaper paper, ChartPaper.View view) throws IOException {
        ChartFit fit = view.fit();
        ChartPen.Picture picture = new ChartPen.Picture(view.chart());
        float wide = ChartFit.roomWide(fit.sheet());
        float high = ChartFit.roomHigh(fit.sheet());
        for (int row = 0; row < fit.rows(); row++) {
            for (int column = 0; column < fit.columns(); column++) {
                head(paper, view, fit.sheet(), place(fit, row, column));
                float left = ChartFit.MARGIN;
                float top = sheets.height() - ChartFit.HEAD;
                float x = left - column * (wide - ChartFit.OVERLAP);
                float upper = top + row * (high - ChartFit.OVERLAP);
                if (fit.sheets() == 1) x += (wide - (float) fit.frame().width() * fit.scale()) / 2;
                PDPageContentStream out = sheets.stream();
                out.saveGraphicsState();
                out.addRect(left, top - high, wide, high);
                out.clip();
                new ChartPen(sheets, posts, fit, x, upper).draw(picture);
                out.restoreGraphicsState();
                legend(view);
            }
        }
    }

    private static String place(ChartFit fit, int row, int column) {
        return fit.sheets() == 1
                ? ""
                : "第" + (row * fit.columns() + column + 1) + "幅，共" + fit.sheets() + "幅（第" + (row + 1) + "行第"
                        + (column + 1) + "列）";
    }

    private void legend(ChartPaper.View view) throws IOException {
        sheets.stream().setNonStrokingColor(0.3f, 0.3f, 0.3f);
        boolean external = view.name().equals(ChartPaper.EXTERNAL);
        String box = external ? "圆角框为您会经历的环节和时限；" : "圆角框为办理环节（岗位、时限），右上角为廉政风险等级；虚线框由平台自动办理；";
        sheets.centred(box + "菱形为判断；小圆为期限届满。", 36, 7.5f);
        sheets.stream().setNonStrokingColor(0f, 0f, 0f);
    }

    private void head(ChartPaper paper, ChartPaper.View view, PDRectangle sheet, String place) throws IOException {
        sheets.open(sheet);
        float room = sheets.width() - 2 * ChartFit.MARGIN;
        ItemSnapshot item = paper.item();
        String name = item == null ? view.chart().name() : item.content().name();
        String suffix = "　" + view.name();
        List<String> title = sheets.lines(name, room - sheets.width(suffix, 15), 15);
        sheets.centred(
                (title.size() > 1 ? title.getFirst() + "…" : name) + suffix, sheets.height() - ChartFit.MARGIN, 15);
        List<String> facts = new ArrayList<>();
        if (item != null) {
            facts.add(item.content().exercise().organName());
            facts.add("实施编码 " + item.itemCode() + " 第" + item.version() + "版");
        }
        facts.add("流程 " + paper.key() + " 第" + paper.version() + "版");
        facts.add("SHA-256 " + paper.sha256().substring(0, 16));
        if (!place.isEmpty()) facts.add(place);
        y = sheets.height() - ChartFit.MARGIN - 16;
        for (String line : sheets.lines(String.join("　", facts), room, 8.5f)) {
            sheets.centred(line, y, 8.5f);
            y -= 11;
        }
    }

    private void words(ChartPaper paper, ChartPaper.View view) throws IOException {
        head(paper, view, PDRectangle.A4, "文字说明");
        y -= 12;
        for (ChartStep step : ChartSteps.of(view.chart())) {
            List<String> facts = new ArrayList<>();
            if (!step.post().isEmpty()) facts.add(posts.apply(step.post()));
            if (step.limit() != null) facts.add("时限 " + step.limit().inChinese());
            if (!PaperWords.risk(step.risk()).isEmpty()) facts.add("廉政风险 " + PaperWords.risk(step.risk()));
            String said = facts.isEmpty() ? "" : "（" + String.join("；", facts) + "）";
            paragraph(paper, view, step.number() + ". " + step.name() + said, 0, SIZE);
            if (!step.riskPoint().isEmpty()) paragraph(paper, view, "风险表现：" + step.riskPoint(), LINE_END, SMALL);
            if (!step.riskMeasure().isEmpty()) paragraph(paper, view, "防控措施：" + step.riskMeasure(), LINE_END, SMALL);
            for (String way : step.ways()) paragraph(paper, view, way + "。", LINE_END, SMALL);
            y -= 4;
        }
    }

    private void paragraph(ChartPaper paper, ChartPaper.View view, String text, float indent, float points)
            throws IOException {
        float room = PDRectangle.A4.getWidth() - 2 * ChartFit.MARGIN - indent;
        for (String line : sheets.lines(text, room, points)) {
            if (y < ChartFit.FOOT) {
                head(paper, view, PDRectangle.A4, "文字说明（续）");
                y -= 12;
            }
            sheets.text(line, ChartFit.MARGIN + indent, y, points);
            y -= LEADING;
        }
    }
}
