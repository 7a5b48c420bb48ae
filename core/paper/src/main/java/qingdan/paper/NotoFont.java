package qingdan.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font of all documents, parsed once. Not thread-safe: its owner prints one document at a time. A character that
 * the font lacks is printed as 〓, as typesetters do.
 */
public final class NotoFont {
    private static final String RESOURCE = "/fonts/NotoSansSC-Regular.ttf";
    private static final int GETA = 0x3013;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    public NotoFont() {
        try (InputStream in = NotoFont.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + RESOURCE + ", but it is missing");
            }
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font for one document; only the characters it uses are embedded. */
    public PDType0Font in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    /** The text with every character printable. */
    public String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || c == '\t' ? ' ' : c)
                .filter(c -> !Character.isISOControl(c))
                .forEach(c -> out.appendCodePoint(glyphs.getGlyphId(c) == 0 ? GETA : c));
        return out.toString();
    }
}
