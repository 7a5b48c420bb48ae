package qingdan.casework.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import qingdan.casework.domain.Desk;
import qingdan.casework.event.CaseRef;
import qingdan.casework.event.DocumentKind;
import qingdan.paper.LineBreaker;

/** The paper says what it must, can be searched, and comes out the same every time. */
class PdfPrinterTest {
    private static final PdfPrinter PRINTER = new PdfPrinter();

    private static Paper paper(List<String> paragraphs, String addressee) {
        CaseRef ref = new CaseRef(Desk.id(1), Desk.number(1), Desk.REGION, Desk.ORGAN, Desk.LICENCE_ITEM, "01");
        DocumentContent content = new DocumentContent(
                ref,
                DocumentKind.GRANT_DECISION,
                "准予行政许可决定书",
                "肥西县市场监督管理局",
                addressee,
                paragraphs,
                "如不服本决定，可以自收到本决定书之日起六十日内向肥西县人民政府申请行政复议，或者自收到本决定书之日起六个月内依法向有管辖权的人民法院提起行政诉讼。",
                LocalDate.of(2026, 3, 2));
        return new Paper(
                content,
                "肥西许准字〔2026〕第0001号",
                "A1B2C3D4E5F6A7B8C9D0",
                "https://qingdan.example/verify/A1B2C3D4E5F6A7B8C9D0");
    }

    private static final Paper ONE_PAGE = paper(
            List.of(
                    "你（单位）向本机关提出的“食品经营许可”申请（办件编号：3401232026030200000017），经审查，符合法定条件、标准。依据《中华人民共和国行政许可法》第三十八条及《食品安全法》第三十五条的规定，本机关决定准予行政许可。",
                    "许可内容及条件：热食类食品制售；经营场所：安徽省合肥市肥西县上派镇人民西路100号。",
                    "有效期自2026年3月2日至2031年3月1日。"),
            "肥西县好滋味餐饮有限公司");

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void shouldSayEverythingWhenReadBack() throws IOException {
        String text = text(PRINTER.print(ONE_PAGE));
        for (String part : List.of(
                "肥西县市场监督管理局",
                "肥西许准字〔2026〕第0001号",
                "准予行政许可决定书",
                "肥西县好滋味餐饮有限公司：",
                "办件编号：3401232026030200000017",
                "六十日内向肥西县人民政府申请行政复议",
                "六个月内依法向有管辖权的人民法院提起行政诉讼",
                "2026年3月2日",
                "A1B2C")) {
            assertTrue(text.contains(part), "Expected " + part + " in " + text);
        }
    }

    @Test
    void shouldCarryAQrCodeThatAPhoneReads() {
        assertEquals("https://qingdan.example/verify/A1B2C3D4E5F6A7B8C9D0", QrReader.read(PRINTER.print(ONE_PAGE)));
    }

    @Test
    void shouldGiveTheSameBytesForTheSamePaper() {
        assertArrayEquals(PRINTER.print(ONE_PAGE), new PdfPrinter().print(ONE_PAGE));
    }

    @Test
    void shouldTurnPagesAndNumberThem() throws IOException {
        byte[] pdf = PRINTER.print(paper(Collections.nCopies(12, "经审查，申请人提交的材料齐全、符合法定形式。".repeat(6)), "张三"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() >= 2);
        }
        assertTrue(text(pdf).contains("—2—"));
    }

    @Test
    void shouldPrintRareCharactersAndMarkWhatTheFontLacks() throws IOException {
        String text = text(PRINTER.print(paper(List.of("张䶮、𠮷田 😀"), "王喆")));
        assertTrue(text.contains("张䶮"), text);
        assertTrue(text.contains("〓"), text);
    }

    @Test
    void shouldLookLikeADocument() throws IOException {
        try (PDDocument document = Loader.loadPDF(PRINTER.print(ONE_PAGE))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 80);
            Path out = Path.of("target", "document.png");
            Files.createDirectories(out.toAbsolutePath().getParent());
            ImageIO.write(image, "png", out.toFile());
            int dark = 0;
            int red = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    int rgb = image.getRGB(x, y);
                    int r = rgb >> 16 & 255;
                    int g = rgb >> 8 & 255;
                    dark += r < 90 && g < 90 ? 1 : 0;
                    red += r > 150 && g < 90 ? 1 : 0;
                }
            }
            assertTrue(dark > 5_000 && red > 500, "Expected text and a red head, but got " + dark + " and " + red);
        }
    }

    @Test
    void shouldBreakLinesAsTypesettersDo() {
        LineBreaker breaker = new LineBreaker(s -> s.codePointCount(0, s.length()));
        assertEquals(List.of("一二三四", "五，六"), breaker.lines("一二三四五，六", 5, 5));
        assertEquals(List.of("一二", "（三）"), breaker.lines("一二（三）", 3, 3));
        assertEquals(List.of("共", "12345", "元"), breaker.lines("共12345元", 5, 5));
        assertEquals(List.of("一二三", "四五"), breaker.lines("一二三四五", 3, 5));
    }
}
