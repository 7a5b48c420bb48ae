package qingdan.kernel.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.pg.Database;

/**
 * Group commit: while the writers are busy, commits wait; a writer that becomes free takes everything that waits in one
 * statement. A group that fails is halved until the one that caused it stands alone, so it alone is rejected. When a
 * connection breaks and it is unknown whether the commit happened, the event's own hash in the database tells.
 */
final class GroupCommit {
    static final int MAX_GROUP = 256;
    private static final int MAX_WAITING = 20_000;
    private static final int MAX_ATTEMPTS = 10;
    private static final long RETRY_STEP_MS = 150;
    private static final String HASH_AT = "select hash from kernel.event where stream = $1 and version = $2";

    private final Database database;
    private final Supplier<UUID> ids;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Deque<PreparedCommit> waiting = new ArrayDeque<>();
    private int busyWriters;
    private long groups;
    private long commits;
    private int largestGroup;
    private long halved;
    private long unsure;

    GroupCommit(Database database, Supplier<UUID> ids) {
        this.database = database;
        this.ids = ids;
    }

    void onCommitted(Runnable listener) {
        listeners.add(listener);
    }

    LedgerStats stats() {
        synchronized (waiting) {
            return new LedgerStats(waiting.size(), groups, commits, largestGroup, halved, unsure);
        }
    }

    Uni<CommitOutcome> commit(Commit commit) {
        return Uni.createFrom().emitter(emitter -> {
            PreparedCommit prepared = PreparedCommit.of(commit, ids, emitter);
            boolean taken;
            synchronized (waiting) {
                taken = waiting.size() < MAX_WAITING;
                if (taken) {
                    waiting.addLast(prepared);
                }
            }
            if (taken) {
                startWriters();
            } else {
                emitter.fail(new OverloadedException("Expected fewer than " + MAX_WAITING + " waiting commits"));
            }
        });
    }

    private void startWriters() {
        for (List<PreparedCommit> group = nextGroup(); !group.isEmpty(); group = nextGroup()) {
            write(group, this::writerFree);
        }
    }

    private void writerFree() {
        synchronized (waiting) {
            busyWriters--;
        }
        startWriters();
    }

    /** Everything that waits, up to the limit, one per stream and per key; the others keep their place. */
    private List<PreparedCommit> nextGroup() {
        synchronized (waiting) {
            if (busyWriters >= database.options().writers() || waiting.isEmpty()) {
                return List.of();
            }
            List<PreparedCommit> group = new ArrayList<>();
            List<PreparedCommit> later = new ArrayList<>();
            Set<String> taken = new HashSet<>();
            for (int seen = 0; seen < MAX_GROUP && !waiting.isEmpty(); seen++) {
                PreparedCommit next = waiting.pollFirst();
                String key = next.answerKey();
                boolean free = !taken.contains(next.commit().stream()) && (key == null || !taken.contains(key));
                taken.add(next.commit().stream());
                if (key != null) {
                    taken.add(key);
                }
                (free ? group : later).add(next);
            }
            for (int i = later.size() - 1; i >= 0; i--) {
                waiting.addFirst(later.get(i));
            }
            busyWriters++;
            return group;
        }
    }

    private void write(List<PreparedCommit> group, Runnable whenDone) {
        Tuple tuple;
        try {
            tuple = CommitBatch.encode(group);
        } catch (RuntimeException e) {
            group.forEach(prepared -> prepared.emitter().fail(e));
            whenDone.run();
            return;
        }
        database.writers()
                .preparedQuery(CommitBatch.CALL)
                .execute(tuple)
                .onSuccess(rows -> answer(group, rows, whenDone))
                .onFailure(e -> failed(group, e, whenDone));
    }

    private void answer(List<PreparedCommit> group, RowSet<Row> rows, Runnable whenDone) {
        synchronized (waiting) {
            groups++;
            commits += group.size();
            largestGroup = Math.max(largestGroup, group.size());
        }
        whenDone.run();
        int i = 0;
        boolean recorded = false;
        for (Row row : rows) {
            PreparedCommit prepared = group.get(i++);
            CommitOutcome outcome = CommitBatch.outcome(row, prepared);
            recorded |= outcome instanceof CommitOutcome.Committed;
            if (prepared.attempt() > 0 && !(outcome instanceof CommitOutcome.Committed)) {
                settle(prepared, outcome);
            } else {
                prepared.emitter().complete(outcome);
            }
        }
        if (recorded) {
            listeners.forEach(Runnable::run);
        }
    }

    private void failed(List<PreparedCommit> group, Throwable e, Runnable whenDone) {
        boolean refused = e instanceof PgException pg && !SqlStates.isTrouble(pg);
        if (refused && group.size() > 1) {
            synchronized (waiting) {
                halved++;
            }
            int half = group.size() / 2;
            List<PreparedCommit> first = List.copyOf(group.subList(0, half));
            List<PreparedCommit> second = List.copyOf(group.subList(half, group.size()));
            write(first, () -> write(second, whenDone));
            return;
        }
        whenDone.run();
        if (refused && e instanceof PgException pg && !SqlStates.isRetryable(pg)) {
            reject(group.get(0), pg);
            return;
        }
        for (PreparedCommit prepared : group) {
            if (prepared.attempt() + 1 >= MAX_ATTEMPTS) {
                settle(prepared, null, e);
            } else {
                long delayMs = 1 + RETRY_STEP_MS * prepared.attempt() * (refused ? 0 : 1);
                database.vertx().setTimer(delayMs, timer -> again(prepared));
            }
        }
    }

    private static void reject(PreparedCommit prepared, PgException e) {
        String constraint = e.getConstraint();
        if (SqlStates.isRefusal(e)) {
            prepared.emitter()
                    .complete(new CommitOutcome.Rejected(
                            e.getSqlState(),
                            constraint == null ? "" : constraint,
                            String.valueOf(e.getErrorMessage())));
        } else {
            prepared.emitter().fail(e);
        }
    }

    private void again(PreparedCommit prepared) {
        synchronized (waiting) {
            unsure++;
            waiting.addFirst(prepared.again());
        }
        startWriters();
    }

    private void settle(PreparedCommit prepared, CommitOutcome outcome) {
        settle(prepared, outcome, null);
    }

    /** After an attempt of unknown end: our own hash in the stream means it did happen. */
    private void settle(PreparedCommit prepared, @Nullable CommitOutcome outcome, @Nullable Throwable failure) {
        database.pool()
                .preparedQuery(HASH_AT)
                .execute(Tuple.of(prepared.commit().stream(), prepared.newVersion()))
                .onComplete(found -> {
                    if (found.succeeded() && isOurs(found.result(), prepared)) {
                        prepared.emitter().complete(prepared.committed());
                        listeners.forEach(Runnable::run);
                    } else if (outcome != null && found.succeeded()) {
                        prepared.emitter().complete(outcome);
                    } else {
                        prepared.emitter().fail(failure == null ? found.cause() : failure);
                    }
                });
    }

    private static boolean isOurs(RowSet<Row> rows, PreparedCommit prepared) {
        for (Row row : rows) {
            return Arrays.equals(row.getBuffer(0).getBytes(), prepared.newHash());
        }
        return false;
    }
}
