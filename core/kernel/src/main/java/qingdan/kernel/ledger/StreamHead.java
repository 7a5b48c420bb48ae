package qingdan.kernel.ledger;

/** Where a stream stands: the version and hash of its last event. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StreamHead(long version, byte[] hash) {}
