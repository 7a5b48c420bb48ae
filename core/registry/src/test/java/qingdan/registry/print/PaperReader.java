package qingdan.registry.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads printed sheets back with the PDF library's own reader. */
final class PaperReader {
    private PaperReader() {}

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** All text without blanks. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    static boolean across(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var box = document.getPage(page).getMediaBox();
            return box.getWidth() > box.getHeight();
        }
    }

    /** Keeps the pages as images in {@code target}, for people to look at. @return how many pixels of a page are not white */
    static int ink(byte[] pdf, int page, String name) throws IOException {
        Path out = Path.of("target", "sheets");
        Files.createDirectories(out);
        Files.write(out.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 80);
            ImageIO.write(
                    image, "png", out.resolve(name + "-" + (page + 1) + ".png").toFile());
            int ink = 0;
            for (int x = 0; x < image.getWidth(); x++)
                for (int y = 0; y < image.getHeight(); y++) if ((image.getRGB(x, y) & 0xffffff) != 0xffffff) ink++;
            return ink;
        }
    }

    /** How often each Chinese character stands in a text. */
    static Map<Integer, Integer> han(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }
}
