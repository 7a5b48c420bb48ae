package qingdan.casework.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import qingdan.casework.domain.CaseCommand.*;
import qingdan.casework.domain.CaseLaw;
import qingdan.casework.domain.CaseState;
import qingdan.casework.domain.Desk;
import qingdan.casework.event.CaseJson;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.CorrectionItem;
import qingdan.kernel.ledger.IdempotentAnswer;
import qingdan.kernel.pg.RowAccess;
import qingdan.kernel.test.Await;

/** Cases on a real database: the rows follow the law, the log replays to the rows, the list stands above both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseStoreTest {
    private Office office;

    @BeforeAll
    void open() {
        office = new Office();
    }

    @AfterAll
    void close() {
        office.close();
    }

    private static final TaskLists.Desk WINDOW = new TaskLists.Desk(Desk.ORGAN, "window", Desk.REGION);

    @Test
    void shouldRunALicenceToItsEndWithDocuments() {
        // given
        assertInstanceOf(CaseOutcome.Done.class, office.receive(1));
        office.run(1, Desk.WINDOW, new AskCorrection(List.of(new CorrectionItem("M1", null, "缺少签字")), null));
        office.run(1, Desk.CITIZEN, new ReceiveCorrection(List.of(Desk.material("M1")), null));
        office.run(1, Desk.WINDOW, new AcceptCase(null));
        office.run(1, Desk.REVIEWER, new ReviewCase("approve", "材料齐全"));
        office.run(1, Desk.DECIDER, new DecideCase("grant", null, "经营范围: 热食类", null, null));
        // when
        office.work();
        office.run(1, Desk.WINDOW, new DeliverCase("online", null));
        // then
        LoadedCase done = office.load(1);
        assertEquals(CaseStatus.DELIVERED, done.file().closedAs());
        assertEquals(0, office.count("select count(*) from casework.task where case_id = '" + Desk.id(1) + "'"));
        var documents = await(new DocumentStore(office.test.database()).ofCase(Desk.id(1)));
        assertEquals(
                List.of("correction-notice", "acceptance-notice", "grant-decision"),
                documents.stream().map(DocumentStore.Issued::kind).toList());
        assertTrue(documents.getLast().number().matches("肥西许准字〔2026〕第\\d{4}号"), documents.toString());
        var pdf = await(new DocumentStore(office.test.database())
                .pdf(Desk.id(1), documents.getLast().documentId()));
        assertNotNull(pdf);
        assertEquals(documents.getLast().sizeBytes(), pdf.length());
        assertEquals("%PDF", pdf.getString(0, 4));
        var verified = await(new DocumentStore(office.test.database())
                .verify(documents.getLast().verifyCode()));
        assertNotNull(verified);
        assertEquals(documents.getLast().sha256(), verified.sha256());
    }

    @Test
    void shouldDrawAtItsStartWhatAKilledProcessWasDrawing() {
        // given
        office.receive(60);
        office.run(60, Desk.WINDOW, new AcceptCase(null));
        String open = "select count(*) from casework.document where sha256 is null and case_id = '" + Desk.id(60) + "'";
        office.test.asOwner("update casework.document set claimed_until = now() + interval '1 hour', attempts = 1"
                + " where sha256 is null");
        office.work();
        assertEquals(1, office.count(open), "it is held");

        // when
        office.worker.start();

        // then
        Await.until("the paper", () -> office.count(open) == 0);
        await(office.worker.stop());
    }

    @Test
    void shouldTakeANumberOnlyForACaseThatIsOpened() {
        // given
        AtomicInteger taken = new AtomicInteger();
        Supplier<Uni<String>> numbers = () -> Uni.createFrom().item(() -> Desk.number(70 + taken.getAndIncrement()));
        OpenCase asked = Desk.open(70).numbered("");
        // when
        CaseOutcome refused = await(office.commands.open(Desk.PENALTY_ITEM, asked, numbers, Desk.CITIZEN, null));
        // then
        assertEquals(
                "not-your-post",
                assertInstanceOf(CaseOutcome.Refused.class, refused).refusal().code());
        assertEquals(0, taken.get());
        // when
        CaseOutcome opened = await(office.commands.open(Desk.PENALTY_ITEM, asked, numbers, Desk.INVESTIGATOR, null));
        // then
        assertEquals(
                Desk.number(70),
                assertInstanceOf(CaseOutcome.Done.class, opened).file().ref().number());
        assertEquals(1, taken.get());
    }

    @Test
    void shouldReplayTheLogToTheStoredState() {
        office.receive(2);
        office.run(2, Desk.WINDOW, new AcceptCase("ok"));
        office.run(2, Desk.REVIEWER, new SuspendCase("testing", 5, "送检"));
        office.run(2, Desk.REVIEWER, new ResumeCase("完成"));
        CaseState replayed = CaseState.NONE;
        for (var stored : await(office.ledger.events("case/" + Desk.id(2), 0, 100))) {
            var event = CaseJson.event(stored.type(), stored.payload()).orElseThrow();
            replayed = CaseLaw.apply(replayed, event, stored.actor().subject(), stored.at());
        }
        LoadedCase loaded = office.load(2);
        assertEquals(loaded.file(), replayed);
        assertEquals(4, loaded.version());
        var steps = await(new CaseTimeline(office.ledger).of(Desk.id(2)));
        assertEquals(
                List.of("已收件", "已受理", "进入特别程序, 计时中止", "恢复计时"),
                steps.stream().map(s -> s.narration().title()).toList());
    }

    @Test
    void shouldAnswerARepeatedRequestAsBefore() {
        office.receive(3);
        byte[] hash = new byte[32];
        Repeatable request = new Repeatable(
                "win",
                "key-00000003",
                hash,
                (file, version, event, at) -> new IdempotentAnswer(
                        "win", "key-00000003", hash, 200, "{}", ("v" + version).getBytes(StandardCharsets.UTF_8)));
        var first = await(office.commands.run(Desk.id(3), 1L, new AcceptCase(null), Desk.WINDOW, request));
        assertInstanceOf(CaseOutcome.Done.class, first);
        var again = await(office.commands.run(Desk.id(3), 1L, new AcceptCase(null), Desk.WINDOW, request));
        assertArrayEquals(
                "v2".getBytes(StandardCharsets.UTF_8),
                assertInstanceOf(CaseOutcome.Repeated.class, again).body());
        Repeatable other = new Repeatable("win", "key-00000003", new byte[] {1}, request.answer());
        assertInstanceOf(
                CaseOutcome.KeyReused.class,
                await(office.commands.run(Desk.id(3), 1L, new AcceptCase("x"), Desk.WINDOW, other)));
    }

    @Test
    void shouldCommitOntoACaseThatWasReadAlready() {
        office.receive(7);
        Repeatable request = telling("key-00000007");
        LoadedCase read = java.util.Objects.requireNonNull(await(office.store.load(Desk.id(7))));
        var first = await(office.commands.run(read, 1L, new AcceptCase(null), Desk.WINDOW, request));
        assertEquals(2, assertInstanceOf(CaseOutcome.Done.class, first).version());
        var again = await(office.commands.run(read, 1L, new AcceptCase(null), Desk.WINDOW, request));
        assertArrayEquals(
                "CaseAccepted".getBytes(StandardCharsets.UTF_8),
                assertInstanceOf(CaseOutcome.Repeated.class, again).body());
        Repeatable later = telling("key-00000077");
        assertEquals(
                new CaseOutcome.Stale(2),
                await(office.commands.run(read, 1L, new AcceptCase(null), Desk.WINDOW, later)));
    }

    /** A request whose kept answer names the event that was committed. */
    private static Repeatable telling(String key) {
        byte[] hash = new byte[32];
        return new Repeatable(
                "win",
                key,
                hash,
                (file, version, event, at) -> new IdempotentAnswer(
                        "win",
                        key,
                        hash,
                        200,
                        "{}",
                        event.getClass().getSimpleName().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void shouldSayStaleMissingAndRefused() {
        office.receive(4);
        assertEquals(
                new CaseOutcome.Stale(1),
                await(office.commands.run(Desk.id(4), 7L, new AcceptCase(null), Desk.WINDOW, null)));
        assertInstanceOf(CaseOutcome.Missing.class, office.run(999_999, Desk.WINDOW, new AcceptCase(null)));
        var no = assertInstanceOf(CaseOutcome.Refused.class, office.run(4, Desk.REVIEWER, new AcceptCase(null)));
        assertEquals("not-your-post", no.refusal().code());
        assertInstanceOf(CaseOutcome.Stale.class, office.receive(4));
    }

    @Test
    void shouldRefuseUnlistedItemsThroughTheLaw() {
        var outcome = await(office.commands.receive(
                Desk.ORGAN + "4340121009000", Desk.receive(5), Desk.CITIZEN, Desk.PARTY, Map.of()));
        assertEquals(
                "item-not-listed",
                assertInstanceOf(CaseOutcome.Refused.class, outcome).refusal().code());
    }

    @Test
    void shouldRefuseUnlistedItemsEvenInSql() {
        String insert = """
                insert into casework.case (id, number, region, organ, item_code, item_version, item_name, category, party_name,
                  status, light, received_at, version, state, deadlines)
                values ('%s', 'n', '%s', '%s', '%s', %s, 'x', '01', 'x', 'submitted', 'none', '%s', 1, '{}', '{}')""";
        String unlisted = Desk.ORGAN + "4340121009000";
        assertRejected(
                insert.formatted(Desk.id(6), Desk.REGION, Desk.ORGAN, unlisted, 3, office.now()), "item-not-listed");
        assertRejected(
                insert.formatted(Desk.id(6), "340122", Desk.ORGAN, Desk.LICENCE_ITEM, 3, office.now()),
                "item-not-exercised-here");
        assertRejected(
                insert.formatted(Desk.id(6), Desk.REGION, Desk.ORGAN, Desk.LICENCE_ITEM, 3, "2022-06-01T00:00:00Z"),
                "item-not-in-force");
        assertRejected(
                insert.formatted(Desk.id(6), Desk.REGION, Desk.ORGAN, Desk.LICENCE_ITEM, 9, office.now()),
                "item-not-in-force");
    }

    @Test
    void shouldRefuseCasesWhoseStateSpeaksOfAnotherItemEvenInSql() {
        office.receive(8);
        String copy = """
                insert into casework.case (id, number, region, organ, item_code, item_version, item_name, category, party_name,
                  status, light, received_at, version, state, deadlines)
                select '%s', number, region, organ, item_code, item_version, item_name, category, party_name,
                  status, light, received_at, 1, jsonb_set(jsonb_set(state, '{ref,caseId}', '"%s"'), '{ref,itemCode}', '"%s"'), '{}'
                  from casework.case where id = '%s'""";
        PgException e = assertThrows(
                PgException.class, () -> sql(copy.formatted(Desk.id(10), Desk.id(10), Desk.PENALTY_ITEM, Desk.id(8))));
        assertEquals("case-identity-fixed", e.getConstraint());
        sql(copy.formatted(Desk.id(10), Desk.id(10), Desk.LICENCE_ITEM, Desk.id(8)));
    }

    private void sql(String text) {
        await(office.test.database().pool().query(text).execute());
    }

    @Test
    void shouldRefuseDocumentsOfAnotherOrganAndChangesOfWhatACaseIsAbout() {
        office.receive(9);
        String insert = """
                insert into casework.document (id, case_id, kind, title, organ, year, serial, number, verify_code, content, ordered_at)
                values (gen_random_uuid(), '%s', 'grant-decision', 'x', '%s', 2026, 9998, 'x', 'ABCDEFGH', '{}', now())""";
        assertRejected(insert.formatted(Desk.id(9), "11340123003029999B"), "item-not-exercised-here");
        assertRejected(insert.formatted(Desk.id(99), Desk.ORGAN), "item-not-exercised-here");
        for (String change : List.of(
                "organ = '11340123003029999B'",
                "region = '340122'",
                "item_code = '" + Desk.PENALTY_ITEM + "'",
                "item_version = 2",
                "item_name = 'x'",
                "category = '02'",
                "received_at = now()",
                "state = jsonb_set(state, '{ref,itemCode}', '\"" + Desk.PENALTY_ITEM + "\"')",
                "state = jsonb_set(state, '{ref,organ}', '\"11340123003029999B\"')",
                "state = jsonb_set(state, '{ref,region}', '\"340122\"')",
                "state = jsonb_set(state, '{head,itemVersion}', '2')",
                "state = jsonb_set(state, '{head,itemBasis}', '\"x\"')",
                "state = '{}'")) {
            PgException e = assertThrows(
                    PgException.class,
                    () -> await(office.test
                            .database()
                            .pool()
                            .query("update casework.case set version = version + 1, " + change + " where id = '"
                                    + Desk.id(9) + "'")
                            .execute()),
                    change);
            assertEquals("case-identity-fixed", e.getConstraint(), change);
        }
        assertThrows(
                PgException.class,
                () -> await(office.test
                        .database()
                        .pool()
                        .query("delete from casework.case where id = '" + Desk.id(9) + "'")
                        .execute()));
    }

    private void assertRejected(String sql, String constraint) {
        PgException e = assertThrows(
                PgException.class,
                () -> await(office.test.database().pool().query(sql).execute()));
        assertEquals("QD001", e.getSqlState());
        assertEquals(constraint, e.getConstraint());
    }

    @Test
    void shouldKeepIssuedDocumentsAndCaseIdentity() {
        office.receive(7);
        office.run(7, Desk.WINDOW, new AcceptCase(null));
        office.work();
        assertThrows(
                PgException.class,
                () -> await(office.test
                        .database()
                        .pool()
                        .query("update casework.document set number = 'x' where case_id = '" + Desk.id(7) + "'")
                        .execute()));
        assertThrows(
                PgException.class,
                () -> await(office.test
                        .database()
                        .pool()
                        .query("update casework.case set item_version = 2, version = 99 where id = '" + Desk.id(7)
                                + "'")
                        .execute()));
        assertThrows(
                PgException.class,
                () -> await(office.test
                        .database()
                        .pool()
                        .query(
                                "insert into casework.document (id, case_id, kind, title, organ, year, serial, number, verify_code,"
                                        + " content, ordered_at) values (gen_random_uuid(), gen_random_uuid(), 'grant-decision', 'x', '"
                                        + Desk.ORGAN + "', 2026, 9999, 'x', 'ABCDEFGH', '{}', now())")
                        .execute()));
    }

    @Test
    void shouldNumberDocumentsWithoutGaps() {
        for (int i = 20; i < 40; i++) {
            office.receive(i);
        }
        List<Integer> seeds = java.util.stream.IntStream.range(20, 40).boxed().toList();
        var all = io.smallrye.mutiny.Multi.createFrom()
                .iterable(seeds)
                .onItem()
                .transformToUniAndMerge(i -> office.commands.run(
                        Desk.id(i),
                        null,
                        i % 3 == 0 ? new DeclineCase("不属于本机关职权", null) : new AcceptCase(null),
                        Desk.WINDOW,
                        null))
                .collect()
                .asList();
        assertEquals(20, await(all).size());
        assertEquals(0, office.count("""
                select count(*) from (select organ, kind, year, max(serial) - count(*) as gap from casework.document
                  group by 1, 2, 3) g where gap <> 0"""));
    }

    @Test
    void shouldListTasksByDueDateAndLight() {
        for (int i = 50; i < 55; i++) {
            office.receive(i);
        }
        TaskLists lists = new TaskLists(office.test.database());
        var page = await(lists.tasks(WINDOW, TaskLists.Filter.ALL, null, 3));
        var next =
                await(lists.tasks(WINDOW, TaskLists.Filter.ALL, page.getLast().after(), 3));
        assertEquals(3, page.size());
        assertTrue(page.stream().noneMatch(next::contains));
        var one = await(lists.tasks(WINDOW, new TaskLists.Filter("green", "accept", Desk.number(52)), null, 10));
        assertEquals(
                List.of(Desk.id(52)), one.stream().map(TaskLists.Task::caseId).toList());
        assertTrue(await(lists.counts(WINDOW)).getOrDefault("green", 0L) >= 5);
        var cases = await(lists.cases(RowAccess.ALL, TaskLists.Filter.ALL, null, 3));
        assertEquals(3, cases.size());
        assertTrue(cases.getFirst().caseId().compareTo(cases.getLast().caseId()) > 0);
    }

    @Test
    void shouldKeepTheApplicantsAnswersHere() {
        office.receive(8);
        var content = await(office.store.application(Desk.id(8)));
        assertNotNull(content);
        assertEquals("120", content.form().get("area"));
        assertEquals(1, await(office.store.materials(Desk.id(8))).size());
        assertEquals(Desk.id(8), await(office.store.caseOfTask(office.openTask(8))));
    }
}
