package qingdan.casework.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A QR code drawn as squares (二维码), so that it stays sharp at any size and the same bytes come out each time. */
final class QrCode {
    private final ByteMatrix matrix;

    QrCode(String text) {
        try {
            matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Expected a text that fits into a QR code, but got " + text.length(), e);
        }
    }

    /** Draws it with its lower left corner at (x, y). */
    void draw(PDPageContentStream page, float x, float y, float size) throws IOException {
        float module = size / matrix.getWidth();
        page.setNonStrokingColor(0f, 0f, 0f);
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row) == 1) {
                    page.addRect(x + column * module, y + size - (row + 1) * module, module, module);
                }
            }
        }
        page.fill();
    }
}
