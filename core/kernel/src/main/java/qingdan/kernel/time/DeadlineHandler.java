package qingdan.kernel.time;

import io.smallrye.mutiny.Uni;

/**
 * Acts on deadlines of one kind. When it commits to the ledger, the commit carries
 * {@link DeadlineWrites#fired}: then the deadline takes effect exactly once, even when the process dies right after and
 * the handler is called again (the second commit is rejected with {@code QD003}, which counts as done). Without that
 * mark it takes effect at least once. A failure is tried again later, ever more slowly.
 */
@FunctionalInterface
public interface DeadlineHandler {
    Uni<Void> fire(Deadline deadline);
}
