package qingdan.kernel.ledger;

/**
 * The answer to be repeated when the same request comes again (Idempotency-Key), kept for seven days.
 *
 * @param subject who asked; keys of different subjects never meet
 * @param requestHash SHA-256 of the request: the same key with another request is refused
 * @param headers JSON object of the headers to repeat
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record IdempotentAnswer(
        String subject, String key, byte[] requestHash, int status, String headers, byte[] body) {
    private static final int MAX_KEY_LENGTH = 255;

    public IdempotentAnswer {
        if (key.isEmpty() || key.length() > MAX_KEY_LENGTH) {
            throw new IllegalArgumentException("Expected a key of 1 to 255 characters, but got " + key.length());
        }
    }
}
