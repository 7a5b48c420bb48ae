package qingdan.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.NewEvent;
import qingdan.kernel.pg.Serials;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;

class DeadlineStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration POLL = Duration.ofMillis(20);

    private final TestDatabase db = TestDatabase.create();
    private final Ledger ledger = db.ledger();

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void shouldFireOnceWhenTwoSweepersRunAndOnlyWhatIsDue() {
        // given
        DeadlineWrites writes = new DeadlineWrites();
        for (int i = 0; i < 50; i++) {
            writes.set(new UUID(7, i), "demo/" + i % 5, "demo.due", NOW.minusSeconds(i));
        }
        writes.set(new UUID(8, 1), "demo/1", "demo.due", NOW.plusSeconds(1));
        writes.set(new UUID(8, 2), "demo/1", "demo.other", NOW.minusSeconds(1));
        commit("demo/set", writes);
        List<UUID> fired = new CopyOnWriteArrayList<>();
        Sweeper one = sweeper(fired);
        Sweeper two = sweeper(fired);

        // when
        await(Uni.join().all(one.sweepOnce(), two.sweepOnce(), one.sweepOnce()).andFailFast());
        await(one.sweepOnce());

        // then
        assertEquals(50, fired.size());
        Set<UUID> different = new HashSet<>(fired);
        assertEquals(50, different.size());
    }

    @Test
    void shouldFireOfOneStreamInTheOrderOfDueHoweverLateAndSlow() {
        // given
        DeadlineWrites writes = new DeadlineWrites();
        for (int i = 0; i < 60; i++) {
            writes.set(new UUID(7, i), "demo/" + i % 3, "demo.due", NOW.minusSeconds(i * 37 % 60));
        }
        commit("demo/set", writes);
        List<Deadline> ended = new CopyOnWriteArrayList<>();
        Sweeper late =
                new Sweeper(db.database(), InstantSource.fixed(NOW), POLL, Map.of("demo.due", due -> Uni.createFrom()
                        .voidItem()
                        .onItem()
                        .delayIt()
                        .by(Duration.ofMillis(1 + due.id().getLeastSignificantBits() * 7 % 5))
                        .invoke(() -> ended.add(due))));

        // when
        assertEquals(60, await(late.sweepOnce()));

        // then
        for (int stream = 0; stream < 3; stream++) {
            String name = "demo/" + stream;
            List<Instant> order = ended.stream()
                    .filter(due -> due.stream().equals(name))
                    .map(Deadline::dueAt)
                    .toList();
            assertEquals(order.stream().sorted().toList(), order);
            assertEquals(20, order.size());
        }
    }

    @Test
    void shouldRejectTheCommitOfADeadlineThatFiredOrWasCancelled() {
        UUID id = new UUID(7, 1);
        commit("demo/1", new DeadlineWrites().set(id, "demo/1", "demo.due", NOW));
        commit("demo/2", new DeadlineWrites().fired(id));

        CommitOutcome again = commit("demo/3", new DeadlineWrites().fired(id));
        commit("demo/4", new DeadlineWrites().set(new UUID(7, 2), "demo/1", "demo.due", NOW));
        commit("demo/5", new DeadlineWrites().cancel("demo/1", "demo.due"));
        CommitOutcome cancelled = commit("demo/6", new DeadlineWrites().fired(new UUID(7, 2)));

        assertEquals(
                DeadlineWrites.NOT_OPEN,
                assertInstanceOf(CommitOutcome.Rejected.class, again).sqlState());
        assertInstanceOf(CommitOutcome.Rejected.class, cancelled);
        assertEquals(0, await(sweeper(new CopyOnWriteArrayList<>()).sweepOnce()));
    }

    @Test
    void shouldTryLaterWhenTheHandlerFails() {
        commit("demo/1", new DeadlineWrites().set(new UUID(7, 1), "demo/1", "demo.due", NOW));
        List<Integer> attempts = new CopyOnWriteArrayList<>();
        Sweeper failing = new Sweeper(db.database(), InstantSource.fixed(NOW), POLL, Map.of("demo.due", deadline -> {
            attempts.add(deadline.attempts());
            return deadline.attempts() == 1
                    ? Uni.createFrom().failure(new IllegalStateException("busy"))
                    : Uni.createFrom().voidItem();
        }));

        int first = await(failing.sweepOnce());
        int tooEarly = await(failing.sweepOnce());
        db.asOwner("update kernel.deadline set claimed_until = now() - interval '1 s'");
        int second = await(failing.sweepOnce());

        assertEquals(List.of(0, 0, 1), List.of(first, tooEarly, second));
        assertEquals(List.of(1, 2), attempts);
    }

    @Test
    void shouldTakeBackAtItsStartWhatAKilledProcessHeld() {
        // given
        commit("demo/1", new DeadlineWrites().set(new UUID(7, 1), "demo/1", "demo.due", NOW));
        db.asOwner("update kernel.deadline set claimed_until = now() + interval '1 hour', attempts = 1");
        List<UUID> fired = new CopyOnWriteArrayList<>();
        Sweeper next = sweeper(fired);
        assertEquals(0, await(next.sweepOnce()), "it is held");

        // when
        next.start();

        // then
        Await.until("the deadline to fire", () -> !fired.isEmpty());
        await(next.stop());
        assertEquals(List.of(new UUID(7, 1)), fired);
    }

    @Test
    void shouldMoveTheClockOfTheWholeNodeOnlyInADemonstration() {
        NodeClock one = new NodeClock(db.database(), InstantSource.fixed(NOW), true);
        NodeClock other = new NodeClock(db.database(), InstantSource.fixed(NOW), true);
        NodeClock real = new NodeClock(db.database(), InstantSource.fixed(NOW), false);

        await(one.moveTo(Duration.ofDays(20), "u-1"));
        await(other.refresh());
        await(real.refresh());

        assertEquals(NOW.plus(Duration.ofDays(20)), other.instant());
        assertEquals(NOW, real.instant());
        assertThrows(IllegalArgumentException.class, () -> await(one.moveTo(Duration.ofDays(19), "u-1")));
        assertThrows(IllegalStateException.class, () -> await(real.moveTo(Duration.ofDays(1), "u-1")));
    }

    @Test
    void shouldNeverHandOutANumberTwice() {
        Serials one = new Serials(db.database(), 5);
        Serials two = new Serials(db.database(), 5);
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            assertTrue(seen.add(await(one.next("case/340123/2026-03-02"))));
            assertTrue(seen.add(await(two.next("case/340123/2026-03-02"))));
        }
        assertTrue(LongStream.rangeClosed(1, 20).allMatch(seen::contains));
        assertEquals(1L, await(one.next("case/340123/2026-03-03")));
    }

    private Sweeper sweeper(List<UUID> fired) {
        return new Sweeper(db.database(), InstantSource.fixed(NOW), POLL, Map.of("demo.due", deadline -> {
            fired.add(deadline.id());
            return Uni.createFrom().voidItem();
        }));
    }

    private CommitOutcome commit(String stream, DeadlineWrites writes) {
        return await(ledger.commit(
                Commit.opening(stream, List.of(NewEvent.of("kernel.Set", 1, "{}")), Actor.system("test"), NOW)
                        .writing(List.of(writes.write()))));
    }
}
