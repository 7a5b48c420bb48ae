package qingdan.kernel.ledger;

/** More commits wait than the node takes: answer 503 with Retry-After. */
public final class OverloadedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverloadedException(String message) {
        super(message);
    }
}
