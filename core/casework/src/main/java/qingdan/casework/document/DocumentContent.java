package qingdan.casework.document;

import java.time.LocalDate;
import java.util.List;
import qingdan.casework.event.CaseRef;
import qingdan.casework.event.DocumentKind;

/**
 * Everything a document says (文书内容), fixed when it is ordered.
 *
 * @param addressee to whom (相对人)
 * @param paragraphs body, in order
 * @param remedy the way to appeal; empty when the document burdens nobody
 * @param issuedOn date under the seal
 */
public record DocumentContent(
        CaseRef ref,
        DocumentKind kind,
        String title,
        String organName,
        String addressee,
        List<String> paragraphs,
        String remedy,
        LocalDate issuedOn) {
    public DocumentContent {
        paragraphs = List.copyOf(paragraphs);
    }
}
