package qingdan.casework.event;

import java.time.LocalDate;

/**
 * A document was drawn up (文书签发), type {@code casework.DocumentIssued}, in the stream {@code document/<documentId>}.
 *
 * @param title Chinese title
 * @param number document number (文书编号), gap-free per organ, kind and year
 * @param verifyCode code that the QR and the verification page use
 * @param sha256 digest of the PDF, lower-case hex
 */
public record DocumentIssued(
        CaseRef ref,
        OrderedDocument document,
        String title,
        String number,
        LocalDate issuedOn,
        String verifyCode,
        String sha256,
        long sizeBytes) {
    public static final String TYPE = "casework.DocumentIssued";
}
