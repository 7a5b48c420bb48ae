package qingdan.portal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qingdan.casework.domain.CaseCommand;
import qingdan.casework.domain.Desk;
import qingdan.casework.event.ApplicationSubmitted;
import qingdan.casework.event.ApplicationWithdrawn;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.CorrectionAnswered;
import qingdan.casework.event.CorrectionItem;
import qingdan.casework.event.ServiceRated;
import qingdan.casework.store.CaseIntake;
import qingdan.casework.store.Office;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Light;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.ledger.TailerOptions;
import qingdan.kernel.pg.RowAccess;

/** What the applicant sees, from real events of a real county's casework: once, in order, whatever the reader of the log goes through. */
class ProgressStoreTest {
    private static final String OWNER = "natural-person/p-1";
    private static final String TABLES = """
            select a::text from portal.application a union all
            select (to_jsonb(m) - 'ordinal')::text from portal.milestone m union all
            select d::text from portal.document d union all select k::text from portal.known_case k order by 1""";

    private final Office office = new Office();
    private final Applications applications =
            new Applications(office.test().database().pool());

    @BeforeEach
    void submit() {
        apply(1, OWNER);
        office.follow(
                new TailerOptions(CaseIntake.CONSUMER, CaseIntake.types(), 50, Duration.ofSeconds(1)), office.intake());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void shouldShowEachStepOfTheCaseWithItsLightAndDays() {
        follow();
        assertEquals(CaseStatus.SUBMITTED, standing());

        office.run(1, Desk.WINDOW, new CaseCommand.AskCorrection(List.of(new CorrectionItem("M1", null, "缺页")), "请补"));
        follow();
        ApplicationRecord asked = mine();
        assertEquals(CaseStatus.CORRECTION_ASKED, asked.application().standing());
        ApplicationRecord.Correction correction = asked.correction();
        assertNotNull(correction);
        assertEquals("缺页", correction.items().getFirst().problem());
        assertNull(correction.answeredAt());

        office.on("2026-03-03");
        command(new CorrectionAnswered(
                Desk.id(1), Desk.REGION, Map.of("area", "150"), List.of(Desk.material("M1")), "已补", office.now()));
        office.follow(
                new TailerOptions(CaseIntake.CONSUMER, CaseIntake.types(), 50, Duration.ofSeconds(1)), office.intake());
        follow();
        ApplicationRecord.Correction answered = mine().correction();
        assertNotNull(answered);
        assertEquals(office.now(), answered.answeredAt());
        assertEquals("150", mine().application().form().get("area"));

        office.run(1, Desk.WINDOW, new CaseCommand.AcceptCase(null));
        follow();
        ApplicationRecord accepted = mine();
        assertEquals(office.now(), accepted.standing().acceptedAt());
        assertEquals(Light.GREEN, accepted.standing().light());
        assertNotNull(accepted.standing().promisedDue());

        office.on("2026-03-16");
        office.sweep();
        follow();
        assertEquals(Light.YELLOW, mine().standing().light());
        office.on("2026-03-20");
        office.sweep();
        follow();
        assertEquals(Light.RED, mine().standing().light());
        assertEquals(
                List.of(
                        "application-submitted",
                        "case-received",
                        "correction-asked",
                        "correction-answered",
                        "correction-received",
                        "case-accepted",
                        "warning-raised",
                        "deadline-passed"),
                steps().stream().distinct().toList());
    }

    @Test
    void shouldChangeNothingWhenEventsComeAgainLateOrFromTheBeginning() {
        office.run(1, Desk.WINDOW, new CaseCommand.AcceptCase(null));
        office.run(1, Desk.REVIEWER, new CaseCommand.ReviewCase("approve", "属实"));
        office.work();
        follow();
        List<String> before = office.texts(TABLES);
        List<SealedEvent> events = office.sealedCaseEvents();

        handle(events);
        assertEquals(before, office.texts(TABLES), "the same events again");

        List<SealedEvent> backwards = new ArrayList<>(events);
        Collections.reverse(backwards);
        handle(backwards);
        assertEquals(before, office.texts(TABLES), "old events after newer ones");

        office.test().asOwner("update kernel.log_cursor set seq = 0 where consumer = 'portal'");
        follow();
        assertEquals(before, office.texts(TABLES), "the reader begins anew");
    }

    @Test
    void shouldFinishWithDocumentsThatAnybodyCanVerifyAndARating() {
        office.run(1, Desk.WINDOW, new CaseCommand.AcceptCase(null));
        office.run(1, Desk.REVIEWER, new CaseCommand.ReviewCase("approve", "属实"));
        office.run(1, Desk.DECIDER, new CaseCommand.DecideCase("grant", null, "热食类", null, null));
        office.work();
        office.run(1, Desk.WINDOW, new CaseCommand.DeliverCase("online", null));
        office.work();
        follow();

        assertTrue(mine().application().closed());
        Applications.Issued decision = await(applications.documents(Desk.id(1))).stream()
                .filter(d -> d.kind().equals("grant-decision"))
                .findFirst()
                .orElseThrow();
        Applications.Issued verified = await(applications.byVerifyCode(decision.verifyCode()));
        assertNotNull(verified);
        assertEquals("张*", verified.holderMasked());
        assertEquals("食品经营许可", verified.itemName());
        assertNull(await(applications.byVerifyCode("nobody-knows")));

        command(new ServiceRated(Desk.id(1), Desk.REGION, 5, "好", office.now()));
        follow();
        assertNotNull(mine().application().rating());
        assertTrue(mine().application().closed(), "rating opens nothing again");
    }

    @Test
    void shouldKeepAWithdrawnApplicationClosed() {
        command(new ApplicationWithdrawn(Desk.id(1), Desk.REGION, "不办了", office.now()));
        office.follow(
                new TailerOptions(CaseIntake.CONSUMER, CaseIntake.types(), 50, Duration.ofSeconds(1)), office.intake());
        follow();

        assertEquals(CaseStatus.WITHDRAWN, standing());
        assertTrue(mine().application().closed());
        assertEquals(1, steps().stream().filter("case-withdrawn"::equals).count());
    }

    @Test
    void shouldShowApplicationsToTheirOwnersOnly() {
        apply(2, "natural-person/p-2");
        apply(3, OWNER);

        List<ApplicationRecord> hers = await(applications.mine(OWNER, RowAccess.ALL, null, new UUID(-1, -1), 10));
        assertEquals(
                List.of(Desk.id(3), Desk.id(1)),
                hers.stream().map(r -> r.application().id()).toList());
        assertEquals(
                1,
                await(applications.mine(OWNER, RowAccess.ALL, null, Desk.id(3), 10))
                        .size(),
                "the next page");
        assertEquals(List.of(), await(applications.mine(OWNER, RowAccess.ALL, true, new UUID(-1, -1), 10)));
        assertEquals(
                List.of(), await(applications.mine("natural-person/p-9", RowAccess.ALL, null, new UUID(-1, -1), 10)));
    }

    @Test
    void shouldTakeDraftAndUploadsIntoTheApplication() {
        UUID draft = UUID.randomUUID();
        office.test().asOwner("""
                insert into portal.draft values ('%s', '%s', 'i', 'n', 'o', '{}', '[]', now()), (gen_random_uuid(), '%s', 'i', 'n', 'o', '{}', '[]', now());
                insert into portal.upload values ('%s', '%s', 'a.pdf', 'application/pdf', 1, repeat('a', 64), now(), null)""".formatted(draft, OWNER, OWNER, Desk.id(7), OWNER));

        apply(4, OWNER, draft);

        assertEquals(List.of("1"), office.texts("select count(*)::text from portal.draft"));
        assertEquals(
                List.of(Desk.id(4).toString()),
                office.texts("select application_id::text from portal.upload where upload_id = '" + Desk.id(7) + "'"));
    }

    @Test
    void shouldReadPagesFromIndexesOnManyRows() {
        office.test().asOwner("""
                set session_replication_role = replica;
                insert into portal.application select (lpad(to_hex(i), 12, '0') || '70008000' || lpad(to_hex(i), 12, '0'))::uuid, 'n' || i, '', '',
                    'natural-person/' || i % 4000, '', '{}', '{}', 'item', 'name', 1, 'organ', 'organ', '340123', '{}', '[]', now(), null, null,
                    'submitted', null, null, null, null, 'none', null, null, null, null, 0, i % 3 = 0, now() from generate_series(100, 20000) i;
                insert into kernel.stream_head select 'application/' || application_id, 1, sha256('x'), null from portal.application
                    on conflict do nothing;
                insert into portal.milestone (application_id, event_id, at, kind)
                    select application_id, gen_random_uuid(), now(), 'case-received' from portal.application;
                set session_replication_role = origin;
                analyze portal.application; analyze portal.milestone; analyze kernel.stream_head""");
        String mine = office.explain(
                Applications.MINE.formatted("a.owner = $1"),
                "'natural-person/77', null, '" + new UUID(-1, -1) + "', 20",
                "text, boolean, uuid, int");
        assertTrue(mine.contains("application_by_owner") && !mine.contains("Seq Scan"), mine);
        String number = office.explain(Applications.BY_NUMBER, "'n777'", "text");
        assertTrue(number.contains("application_number_key") && !number.contains("Seq Scan"), number);
        String steps = office.explain(Applications.MILESTONES, "'" + Desk.id(1) + "'", "uuid");
        assertTrue(steps.contains("milestone_pkey") && !steps.contains("Seq Scan"), steps);
        assertFalse(office.explain(Applications.BY_VERIFY_CODE, "'x'", "text").contains("Seq Scan on document"));
    }

    private void apply(long seed, String owner) {
        apply(seed, owner, null);
    }

    private void apply(long seed, String owner, @org.jspecify.annotations.Nullable UUID draft) {
        var applicant = new ApplicationSubmitted.Applicant(
                "natural-person", "张三", "3401**********1234", null, null, "张三", "138****5678");
        var event = new ApplicationSubmitted(
                Desk.id(seed),
                Desk.number(seed),
                Desk.LICENCE_ITEM,
                3,
                Desk.REGION,
                applicant,
                Map.of("area", "120"),
                List.of(Desk.material("M1")),
                office.now());
        committed(ApplicationCommits.opening(
                event,
                new ApplicationCommits.Opening(
                        "食品经营许可",
                        Desk.ORGAN,
                        "肥西县市场监督管理局",
                        owner,
                        "p-1",
                        new ApplicationCommits.Contact("张三", "13855100001"),
                        new ApplicationRecord.Password("s", "h"),
                        draft),
                Actor.citizen("p-1", "张三")));
    }

    private void command(Record event) {
        Instant at = office.now();
        committed(ApplicationCommits.onto(mine(), event, Actor.citizen("p-1", "张三"), at));
    }

    private void committed(Commit commit) {
        CommitOutcome outcome = await(office.ledger().commit(commit));
        assertTrue(outcome instanceof CommitOutcome.Committed, outcome.toString());
    }

    /** Seals what is new and lets the portal's reader pass over it, as a node does. */
    private void follow() {
        office.follow(TailerOptions.of("portal", "casework."), ProgressProjection::handle);
    }

    private void handle(List<SealedEvent> events) {
        for (SealedEvent event : events)
            await(office.test().database().inTransaction(tx -> ProgressProjection.handle(tx, event)));
    }

    private ApplicationRecord mine() {
        ApplicationRecord record = await(applications.find(Desk.id(1)));
        if (record == null) throw new AssertionError("Expected application 1, but it is missing");
        return record;
    }

    private CaseStatus standing() {
        return mine().application().standing();
    }

    private List<String> steps() {
        return await(applications.steps(Desk.id(1))).stream()
                .map(Applications.Step::kind)
                .toList();
    }
}
