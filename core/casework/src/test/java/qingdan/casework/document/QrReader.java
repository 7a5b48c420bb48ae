package qingdan.casework.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR code of a paper as a phone does: from a picture of its last page. */
public final class QrReader {
    private static final int DPI = 150;

    private QrReader() {}

    public static String read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, DPI);
            int width = page.getWidth();
            int height = page.getHeight();
            var pixels = new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(pixels)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (IOException | ReaderException e) {
            throw new AssertionError("Expected a QR code on the last page, but none can be read", e);
        }
    }
}
