package qingdan.kernel.ledger;

import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A commit that waits for its group: ids given, hashes computed on the caller's thread. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PreparedCommit(
        Commit commit,
        String actorJson,
        UUID[] ids,
        byte[][] hashes,
        UniEmitter<? super CommitOutcome> emitter,
        int attempt) {

    static PreparedCommit of(Commit commit, Supplier<UUID> ids, UniEmitter<? super CommitOutcome> emitter) {
        List<NewEvent> events = commit.events();
        String actorJson = ActorJson.write(commit.actor());
        UUID[] eventIds = new UUID[events.size()];
        byte[][] hashes = new byte[events.size()][];
        byte[] previous = commit.previousHash();
        for (int i = 0; i < eventIds.length; i++) {
            NewEvent event = events.get(i);
            eventIds[i] = ids.get();
            previous = EventHash.of(
                    previous,
                    commit.stream(),
                    commit.expectedVersion() + i + 1,
                    eventIds[i],
                    event.type(),
                    event.schema(),
                    commit.at(),
                    actorJson,
                    event.payload());
            hashes[i] = previous;
        }
        return new PreparedCommit(commit, actorJson, eventIds, hashes, emitter, 0);
    }

    PreparedCommit again() {
        return new PreparedCommit(commit, actorJson, ids, hashes, emitter, attempt + 1);
    }

    long newVersion() {
        return commit.expectedVersion() + ids.length;
    }

    byte[] newHash() {
        return hashes[hashes.length - 1];
    }

    CommitOutcome.Committed committed() {
        return new CommitOutcome.Committed(newVersion(), newHash());
    }

    /** What may stand only once in a group beside the stream; null without an idempotency key. */
    @Nullable
    String answerKey() {
        IdempotentAnswer answer = commit.idempotency();
        return answer == null ? null : answer.subject() + "\n" + answer.key();
    }
}
