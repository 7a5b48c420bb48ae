package qingdan.portal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static qingdan.kernel.test.Await.await;

import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qingdan.casework.event.ApplicationSubmitted;
import qingdan.casework.event.ApplicationWithdrawn;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.ServiceRated;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.test.TestDatabase;

/** Applicant and authority act at once: the authority's word on where the case stands is never put back. */
class StandingStoreTest {
    private static final UUID ID = UUID.fromString("0198a6f2-7c50-7000-8000-00000000000a");
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor WANG = Actor.system("wang");

    private TestDatabase test;
    private Ledger ledger;
    private Applications applications;

    @BeforeEach
    void submit() {
        test = TestDatabase.create();
        test.asOwner("""
                set session_replication_role = replica; -- no log of the list stands behind these rows
                insert into registry.catalogue_item (item_code, basic_code, organ, region, newest_version)
                  values ('11340123QD2331010Y4340131002000', '340131002000', '11340123QD2331010Y', '340123', 1);
                insert into registry.item_version (item_code, version, effective, content, reason, published_at)
                  values ('11340123QD2331010Y4340131002000', 1, '[2023-01-01,)',
                    '{"classification": {"nationalCategory": {"code": "01"}, "ahCategory": {"code": "01"}},
                      "exercise": {"region": "340123"}}', 'test', now());
                set session_replication_role = origin""");
        ledger = test.ledger();
        applications = new Applications(test.database().pool());
        var event = new ApplicationSubmitted(
                ID,
                "3401232026112200000017",
                "11340123QD2331010Y4340131002000",
                1,
                "340123",
                new ApplicationSubmitted.Applicant("natural-person", "王小雨", "—", null, null, "王小雨", "13805510001"),
                Map.of(),
                List.of(),
                NOW);
        var opening = new ApplicationCommits.Opening(
                "食品经营许可",
                "11340123QD2331010Y",
                "肥西县市场监督管理局",
                "p-wang",
                "wang",
                new ApplicationCommits.Contact("王小雨", "13805510001"),
                new ApplicationRecord.Password("salt", "hash"),
                null);
        commit(ApplicationCommits.opening(event, opening, WANG));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void shouldKeepADeliveryThatCameWhileTheApplicantRated() {
        // given
        follow("CaseDecided", 5, "GRANTED");
        ApplicationRecord seen = read();
        follow("CaseDelivered", 6, "DELIVERED");
        // when
        commit(ApplicationCommits.onto(seen, new ServiceRated(ID, "340123", 5, "", NOW), WANG, NOW));
        // then
        ApplicationRecord after = read();
        assertEquals(CaseStatus.DELIVERED, after.application().standing());
        assertNotNull(after.application().rating());
    }

    @Test
    void shouldKeepADecisionThatCameWhileTheApplicantWithdrew() {
        // given
        follow("CaseReviewed", 4, "TO_DECIDE");
        ApplicationRecord seen = read();
        follow("CaseDecided", 5, "GRANTED");
        // when
        commit(ApplicationCommits.onto(seen, new ApplicationWithdrawn(ID, "340123", "不办了", NOW), WANG, NOW));
        // then
        assertEquals(CaseStatus.GRANTED, read().application().standing());
        assertFalse(read().application().closed());
    }

    @Test
    void shouldGoOnWhenTheDecisionWasMadeBeforeTheWithdrawalArrived() {
        // given
        commit(ApplicationCommits.onto(read(), new ApplicationWithdrawn(ID, "340123", "不办了", NOW), WANG, NOW));
        assertEquals(CaseStatus.WITHDRAWN, read().application().standing());
        // when
        follow("CaseDecided", 5, "GRANTED");
        // then
        assertEquals(CaseStatus.GRANTED, read().application().standing());
        assertFalse(read().application().closed());
    }

    private ApplicationRecord read() {
        ApplicationRecord found = await(applications.find(ID));
        if (found == null) throw new AssertionError("Expected the application, but found none");
        return found;
    }

    private void commit(Commit commit) {
        assertInstanceOf(CommitOutcome.Committed.class, await(ledger.commit(commit)));
    }

    /** An event of the authority, as the projection gets it. */
    private void follow(String type, int version, String status) {
        String event = """
                {"type": "casework.%s", "eventId": "%s", "version": %d, "at": "%s", "origin": "ah-340123", "actor": {"post": "decider"},
                 "payload": {"ref": {"caseId": "%s"}, "standing": {"status": "%s", "light": "GREEN", "stage": "s", "stageName": "办理"}}}
                """.formatted(type, UUID.randomUUID(), version, NOW, ID, status);
        await(Async.uni(() -> test.database()
                .pool()
                .preparedQuery("select portal.follow($1::text::jsonb)")
                .execute(Tuple.of(event))));
    }
}
