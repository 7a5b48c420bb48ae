package qingdan.casework.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import qingdan.paper.NotoFont;

/**
 * Prints a document as a PDF (文书版式), A4 in the proportions of GB/T 9704: the organ's name in red, number, title, body,
 * remedy, date, and a QR code that leads to the verification page. The same paper gives the same bytes. One at a time; blocking,
 * some tens of milliseconds: not for an event loop.
 */
public final class PdfPrinter {
    private final NotoFont font = new NotoFont();

    public synchronized byte[] print(Paper paper) {
        try (PDDocument document = new PDDocument()) {
            describe(document, paper);
            try (PageWriter pages = new PageWriter(document, font)) {
                write(pages, paper);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PageWriter pages, Paper paper) throws IOException {
        DocumentContent content = paper.content();
        pages.letterhead(content.organName());
        pages.centred(paper.number(), 12);
        pages.gap(18);
        pages.centred(content.title(), 22);
        pages.gap(22);
        pages.paragraph(content.addressee() + "：", false);
        for (String paragraph : content.paragraphs()) {
            pages.paragraph(paragraph, true);
        }
        if (!content.remedy().isBlank()) {
            pages.paragraph(content.remedy(), true);
        }
        pages.gap(28);
        pages.keepTogether(PageWriter.SIGNATURE_HEIGHT);
        pages.right(content.organName());
        pages.right(DocumentTexts.date(content.issuedOn()));
        pages.right("（印章）");
        pages.gap(10);
        pages.note("（本文书由平台生成并存证，内容、编号和真伪以扫码核验结果为准。）");
        pages.verification(paper.verifyUrl(), paper.verifyCode());
    }

    /** Nothing in the file may depend on when or where it is printed. */
    private static void describe(PDDocument document, Paper paper) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(paper.content().title() + " " + paper.number());
        information.setAuthor(paper.content().organName());
        information.setProducer("Qingdan");
        Calendar issued = Calendar.getInstance(TimeZone.getTimeZone("Asia/Shanghai"));
        issued.clear();
        issued.set(
                paper.content().issuedOn().getYear(),
                paper.content().issuedOn().getMonthValue() - 1,
                paper.content().issuedOn().getDayOfMonth());
        information.setCreationDate(issued);
        document.setDocumentInformation(information);
        CRC32 crc = new CRC32();
        crc.update(paper.toString().getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(crc.getValue());
    }
}
