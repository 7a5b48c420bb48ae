package qingdan.casework.document;

/**
 * A document ready to be printed (待印文书).
 *
 * @param number document number (文书编号)
 * @param verifyCode printed beside the QR code
 * @param verifyUrl what the QR code says
 */
public record Paper(DocumentContent content, String number, String verifyCode, String verifyUrl) {}
