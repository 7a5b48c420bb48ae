package qingdan.kernel.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static qingdan.kernel.test.Await.await;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.CommitOutcome.Committed;
import qingdan.kernel.test.TestDatabase;

class LedgerStoreTest {
    private final TestDatabase db = TestDatabase.create();
    private Ledger ledger = db.ledger();

    @BeforeEach
    void room() {
        ledger = db.ledger();
        db.asOwner("""
                create schema demo; grant usage on schema demo to qingdan_app;
                create table demo.state (id text primary key, n int check (n < 100)); grant all on demo.state to qingdan_app;
                create function demo.write(w jsonb) returns void language sql as $$
                  insert into demo.state as s (id, n) values (w ->> 'id', (w ->> 'n')::int)
                  on conflict (id) do update set n = excluded.n $$;""");
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void shouldStoreEventsByteForByteWhenCommitted() {
        // given
        Commit commit = Commits.opening("demo/1").writing(List.of(RoomWrite.of("demo", "{\"id\":\"a\",\"n\":7}")));

        // when
        Committed done = assertInstanceOf(Committed.class, await(ledger.commit(commit)));

        // then
        StoredEvent stored = await(ledger.events("demo/1", 0, 10)).get(0);
        assertEquals(1, done.version());
        assertArrayEquals(commit.events().get(0).payload(), stored.payload());
        assertArrayEquals(done.hash(), stored.hash());
        assertArrayEquals(done.hash(), EventHash.of(EventHash.zero(), stored));
        assertEquals(Commits.AT.truncatedTo(ChronoUnit.MICROS), stored.at());
        assertEquals(Commits.CLERK, stored.actor());
        assertEquals(7, number("select n from demo.state where id = 'a'"));
    }

    @Test
    void shouldAnswerStaleWhenSomebodyElseWasFaster() {
        Committed first = (Committed) await(ledger.commit(Commits.opening("demo/1")));
        await(ledger.commit(Commits.onto("demo/1", first, 2)));

        CommitOutcome late = await(ledger.commit(Commits.onto("demo/1", first, 1)));
        CommitOutcome again = await(ledger.commit(Commits.opening("demo/1")));

        assertEquals(new CommitOutcome.Stale(3), late);
        assertEquals(new CommitOutcome.Stale(3), again);
        assertEquals(3, await(ledger.events("demo/1", 0, 10)).size());
    }

    @Test
    void shouldAnswerStaleWhenTheHashIsNotTheHeads() {
        Committed first = (Committed) await(ledger.commit(Commits.opening("demo/1")));

        CommitOutcome forged =
                await(ledger.commit(Commits.onto("demo/1", new Committed(first.version(), EventHash.zero()), 1)));

        assertEquals(new CommitOutcome.Stale(1), forged);
    }

    @Test
    void shouldFailAloneWithinAGroup() {
        // given: a group of 300 in which some are stale and some break a constraint
        Committed known = (Committed) await(ledger.commit(Commits.opening("demo/known")));
        await(ledger.commit(Commits.onto("demo/known", known, 1)));
        List<Uni<CommitOutcome>> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Commit commit = Commits.opening("demo/n" + i);
            if (i % 97 == 5) {
                commit = commit.writing(List.of(RoomWrite.of("demo", "{\"id\":\"bad" + i + "\",\"n\":100}")));
            } else {
                commit = commit.writing(List.of(RoomWrite.of("demo", "{\"id\":\"s" + i + "\",\"n\":1}")));
            }
            all.add(ledger.commit(commit));
        }
        all.add(ledger.commit(Commits.onto("demo/known", known, 1)));

        // when
        List<CommitOutcome> outcomes = await(Uni.join().all(all).andFailFast());

        // then
        for (int i = 0; i < 300; i++) {
            if (i % 97 == 5) {
                CommitOutcome.Rejected rejected = assertInstanceOf(CommitOutcome.Rejected.class, outcomes.get(i));
                assertEquals("23514", rejected.sqlState());
                assertEquals("state_n_check", rejected.constraint());
            } else {
                assertInstanceOf(Committed.class, outcomes.get(i), "command " + i);
            }
        }
        assertEquals(new CommitOutcome.Stale(2), outcomes.get(300));
        assertEquals(296, number("select count(*) from demo.state"));
        assertEquals(298, number("select count(*) from kernel.event"));
        assertEquals(298, number("select count(*) from kernel.outbox"));
    }

    @Test
    void shouldKeepTheOrderOfOneStreamWhenItsCommitsWaitTogether() {
        List<Uni<CommitOutcome>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(ledger.commit(Commits.opening("demo/same")));
        }

        List<CommitOutcome> outcomes = await(Uni.join().all(all).andFailFast());

        assertEquals(1, outcomes.stream().filter(Committed.class::isInstance).count());
        assertEquals(
                39, outcomes.stream().filter(new CommitOutcome.Stale(1)::equals).count());
    }

    @Test
    void shouldRepeatTheAnswerWhenTheSameRequestComesAgain() {
        Commit commit = Commits.opening("demo/1").answering(Commits.answer("k1", "body"));
        List<CommitOutcome> both = await(
                Uni.join().all(ledger.commit(commit), ledger.commit(commit)).andFailFast());

        CommitOutcome.Repeated repeated = (CommitOutcome.Repeated) both.stream()
                .filter(CommitOutcome.Repeated.class::isInstance)
                .findFirst()
                .orElseThrow();
        CommitOutcome other = await(ledger.commit(Commits.opening("demo/2").answering(Commits.answer("k1", "other"))));

        assertEquals(1, both.stream().filter(Committed.class::isInstance).count());
        assertEquals(201, repeated.status());
        assertEquals("{\"id\":1}", new String(repeated.body(), java.nio.charset.StandardCharsets.UTF_8));
        assertInstanceOf(CommitOutcome.KeyReused.class, other);
        assertNull(await(ledger.head("demo/2")));
        assertNotNull(await(ledger.answered("u-1", "k1")));
        assertNull(await(ledger.answered("u-2", "k1")));
    }

    @Test
    void shouldForgetTheKeyWhenTheCommitWasNotRecorded() {
        await(ledger.commit(Commits.opening("demo/1")));

        CommitOutcome stale = await(ledger.commit(Commits.opening("demo/1").answering(Commits.answer("k1", "body"))));
        CommitOutcome retried = await(ledger.commit(Commits.opening("demo/2").answering(Commits.answer("k1", "body"))));

        assertEquals(new CommitOutcome.Stale(1), stale);
        assertInstanceOf(Committed.class, retried);
    }

    @Test
    void shouldRefuseChangesToRecordedEventsForOwnerAndApp() {
        await(ledger.commit(Commits.opening("demo/1")));

        for (String sql : List.of(
                "update kernel.event set type = 'x.Y'",
                "delete from kernel.event",
                "truncate kernel.event",
                "truncate kernel.event_3")) {
            PgException asOwner = assertThrows(PgException.class, () -> db.asOwner(sql));
            assertEquals("QD001", asOwner.getSqlState(), sql);
            PgException asApp = assertThrows(
                    PgException.class,
                    () -> await(Async.uni(() -> db.database().pool().query(sql).execute())));
            assertEquals("42501", asApp.getSqlState(), sql);
        }
    }

    private long number(String sql) {
        return await(Async.uni(() -> db.database().pool().query(sql).execute()))
                .iterator()
                .next()
                .getLong(0);
    }
}
