package qingdan.kernel.ledger;

/** An answer given before under this key; compare {@code requestHash} before repeating it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StoredAnswer(byte[] requestHash, int status, String headers, byte[] body) {}
