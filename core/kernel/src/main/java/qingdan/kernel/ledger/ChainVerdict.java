package qingdan.kernel.ledger;

/** Whether a chain holds (防篡改校验). */
public sealed interface ChainVerdict {
    /** Every link was computed again and holds. */
    record Sound(long checked) implements ChainVerdict {}

    /**
     * The first place that does not hold.
     *
     * @param position version in a stream, or number in a log
     */
    record Broken(long position, String reason) implements ChainVerdict {}
}
