package qingdan.kernel.ledger;

/** How far a node's log reaches here: the last number and its chain. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LogHead(String origin, int epoch, long head, byte[] chain, boolean owned) {}
