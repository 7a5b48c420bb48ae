package qingdan.registry.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import qingdan.paper.NotoFont;
import qingdan.paper.SheetWriter;

/**
 * Prints one document at a time, for the font is not thread-safe; the same content gives the same bytes. Blocking, some tens of
 * milliseconds: not for an event loop.
 */
public final class PrintShop {
    /** Draws the sheets of a document. */
    @FunctionalInterface
    interface Drawing {
        void on(SheetWriter sheets) throws IOException;
    }

    /** Fair, so that whoever prints many lets others in between. */
    private final ReentrantLock lock = new ReentrantLock(true);

    private final UnaryOperator<String> posts;
    private @Nullable NotoFont font;

    /** @param posts Chinese name of a post's code */
    public PrintShop(UnaryOperator<String> posts) {
        this.posts = posts;
    }

    /** A chart with its words, see {@link ChartPaper}. */
    public byte[] chart(ChartPaper paper) {
        return print(
                paper.title(), paper.day(), paper.identity(), sheets -> new ChartDrawing(sheets, posts).write(paper));
    }

    /** An item with all it says, see {@link ItemPaper}. */
    public byte[] item(ItemPaper paper) {
        return print(paper.title(), paper.day(), paper.identity(), sheets -> new ItemDrawing(sheets).write(paper));
    }

    /** Nothing in the file may depend on when or where it is printed. */
    private byte[] print(String title, @Nullable LocalDate day, String identity, Drawing drawing) {
        lock.lock();
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(title);
            information.setProducer("Qingdan");
            if (day != null) information.setCreationDate(at(day));
            document.setDocumentInformation(information);
            CRC32 crc = new CRC32();
            crc.update(identity.getBytes(StandardCharsets.UTF_8));
            document.setDocumentId(crc.getValue());
            if (font == null) font = new NotoFont();
            try (SheetWriter sheets = new SheetWriter(document, font)) {
                drawing.on(sheets);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    private static Calendar at(LocalDate day) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("Asia/Shanghai"));
        calendar.clear();
        calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        return calendar;
    }
}
