package qingdan.kernel.ledger;

/**
 * How busy a process's ledger is, for metrics. Counts since the start.
 *
 * @param waiting commits in the queue now
 * @param groups statements that ended well
 * @param commits commands in them
 * @param largestGroup most commands in one statement
 * @param halved groups that failed and were halved
 * @param unsure commits repeated because it was unknown whether they had happened
 */
public record LedgerStats(int waiting, long groups, long commits, int largestGroup, long halved, long unsure) {}
