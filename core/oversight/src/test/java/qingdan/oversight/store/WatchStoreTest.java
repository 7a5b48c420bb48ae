package qingdan.oversight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import qingdan.casework.domain.CaseCommand;
import qingdan.casework.domain.Desk;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.store.Office;
import qingdan.kernel.domain.Light;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.ledger.TailerOptions;
import qingdan.oversight.domain.Alert;
import qingdan.oversight.domain.Rule;
import qingdan.oversight.domain.Tally;
import qingdan.oversight.domain.WatchedCase;

/** What supervision sees, from real events of a real county's casework: lights, alerts and counts, once each. */
@Order(1)
class WatchStoreTest {
    private static final String TABLES = """
            select (to_jsonb(w) - 'seen_at')::text from oversight.watched_case w union all
            select (to_jsonb(s) - 'ordinal')::text from oversight.step s union all
            select a::text from oversight.alert a union all select t::text from oversight.tally t order by 1""";

    private final Office office = new Office();
    private final OversightStore store =
            new OversightStore(office.test().database().pool());
    private final OversightProjection projection = new OversightProjection(office::now);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void shouldTurnYellowThenRedAndRaiseEachAlertOnce() {
        office.receive(1);
        office.run(1, Desk.WINDOW, new CaseCommand.AcceptCase(null));
        follow();
        assertEquals(Light.GREEN, one().light());
        assertEquals(new Tally(Desk.REGION, "肥西县", 1, 1, 1, 0, 0, 0), tally());

        office.on("2026-03-13");
        office.sweep();
        follow();
        assertEquals(Light.YELLOW, one().light());
        assertEquals(new Tally(Desk.REGION, "肥西县", 1, 1, 0, 1, 0, 0), tally());
        assertEquals(List.of(Rule.T1), rules());

        office.on("2026-06-01");
        office.sweep();
        follow();
        assertEquals(Light.RED, one().light());
        assertEquals(new Tally(Desk.REGION, "肥西县", 1, 1, 0, 0, 1, 0), tally());
        assertEquals(
                List.of(Rule.T1, Rule.T2, Rule.T3, Rule.T4),
                rules().stream().sorted().toList());
        assertTrue(await(store.alertsOf(Desk.id(1))).stream().allMatch(Alert::open));
    }

    @Test
    void shouldCountADecidedAndDeliveredCaseOnceAndCloseItsAlerts() {
        office.receive(1);
        office.run(1, Desk.WINDOW, new CaseCommand.AcceptCase(null));
        office.on("2026-03-13");
        office.sweep();
        office.run(1, Desk.REVIEWER, new CaseCommand.ReviewCase("approve", "属实"));
        office.run(1, Desk.DECIDER, new CaseCommand.DecideCase("grant", null, "热食类", null, null));
        office.work();
        follow();
        assertEquals(1, tally().decided());
        office.run(1, Desk.WINDOW, new CaseCommand.DeliverCase("online", null));
        follow();

        assertEquals(CaseStatus.DELIVERED, one().state());
        assertEquals(new Tally(Desk.REGION, "肥西县", 1, 0, 0, 0, 0, 1), tally());
        assertEquals(
                List.of(false),
                await(store.alertsOf(Desk.id(1))).stream().map(Alert::open).toList());
        List<String> kinds = await(store.steps(Desk.id(1))).stream()
                .map(OversightStore.Step::kind)
                .toList();
        assertEquals("case-received", kinds.getFirst());
        assertTrue(kinds.contains("case-decided") && kinds.contains("case-delivered"), kinds.toString());
    }

    @Test
    void shouldCountAPenaltyAsDecided() {
        office.test().asOwner("""
                insert into oversight.tally (region, region_name) values ('340123', '肥西县');
                select oversight.count_case(row(gen_random_uuid(), 'n', '340123', '肥西县', 'o', 'o', 'i', 'i', '02', 'penalised', null, null,
                    'green', null, null, null, false, 'x', 1, now(), now())::oversight.watched_case, 1)""");

        assertEquals(new Tally(Desk.REGION, "肥西县", 1, 1, 1, 0, 0, 1), tally());
    }

    @Test
    void shouldChangeNothingWhenEventsComeAgainLateOrFromTheBeginning() {
        office.receive(1);
        office.receive(2);
        office.run(1, Desk.WINDOW, new CaseCommand.AcceptCase(null));
        office.on("2026-06-01");
        office.sweep();
        follow();
        List<String> before = office.texts(TABLES);
        List<SealedEvent> events = office.sealedCaseEvents();

        handle(events);
        assertEquals(before, office.texts(TABLES), "the same events again");

        List<SealedEvent> backwards = new ArrayList<>(events);
        Collections.reverse(backwards);
        handle(backwards);
        assertEquals(before, office.texts(TABLES), "old events after newer ones");

        office.test().asOwner("update kernel.log_cursor set seq = 0 where consumer = 'oversight'");
        follow();
        assertEquals(before, office.texts(TABLES), "the reader begins anew");
    }

    @Test
    void shouldTellWhatArrivedAfterAPlaceWithItsAlert() {
        office.receive(1);
        follow();
        long place = await(store.lastStep());
        office.run(1, Desk.WINDOW, new CaseCommand.AcceptCase(null));
        office.on("2026-03-13");
        office.sweep();
        follow();

        List<OversightStore.Arrival> arrivals = await(store.arrivals(place, 100));
        assertEquals(
                List.of("case-accepted", "warning-raised"),
                arrivals.stream().map(a -> a.sighting().kind()).toList());
        assertNull(arrivals.getFirst().sighting().alert());
        Alert alert = arrivals.getLast().sighting().alert();
        assertNotNull(alert);
        assertEquals("yellow", alert.level());
        assertEquals(List.of(), await(store.arrivals(await(store.lastStep()), 100)));
    }

    @Test
    void shouldShowCasesOfOnesOwnDivisionAndThoseBelowOnly() {
        office.receive(2);
        office.run(2, Desk.WINDOW, new CaseCommand.AcceptCase(null));
        office.on("2026-06-01");
        office.sweep();
        office.receive(1);
        follow();

        for (String prefix : List.of("34", "3401", "340123"))
            assertEquals(2, cases(prefix, null).size(), prefix);
        for (String prefix : List.of("3402", "340122", "35")) {
            assertEquals(List.of(), cases(prefix, null), prefix);
            assertEquals(List.of(), await(store.alerts(prefix, null, null, 10)), prefix);
            assertEquals(List.of(), await(store.tallies(prefix)), prefix);
        }
        assertEquals(
                List.of(Desk.id(2)),
                cases("34", "red").stream().map(WatchedCase::caseId).toList());
        List<Alert> first = await(store.alerts("3401", "red", null, 2));
        Alert last = first.getLast();
        List<Alert> rest =
                await(store.alerts("3401", "red", new OversightStore.Position(last.raisedAt(), last.alertId()), 10));
        assertEquals(2, first.size());
        assertTrue(rest.stream().noneMatch(first::contains));
    }

    @Test
    void shouldReadPagesFromIndexesOnManyRows() {
        office.test().asOwner("""
                insert into oversight.watched_case select (lpad(to_hex(i), 12, '0') || '70008000' || lpad(to_hex(i), 12, '0'))::uuid, 'n' || i,
                    '34' || lpad((i % 120)::text, 4, '0'), 'r', 'o', 'o', 'i', 'i', '01', 'accepted', null, null,
                    (array['green', 'green', 'green', 'green', 'green', 'green', 'green', 'green', 'green', 'yellow', 'red'])[1 + i % 11],
                    null, null, null, i % 2 = 0, 'x', 1, now() - i * interval '1 minute', now() from generate_series(1, 20000) i;
                insert into oversight.alert select case_id, case_id, light, 'T1', 'promised', last_event_at, region, null, null, null
                    from oversight.watched_case where light <> 'green';
                insert into oversight.step (case_id, version, event_id, at, kind) select case_id, 1, case_id, now(), 'case-received'
                    from oversight.watched_case;
                analyze oversight.watched_case; analyze oversight.alert; analyze oversight.step""");
        String end = "'9999-01-01', '" + new UUID(-1, -1) + "'";
        String types = "text, text, boolean, timestamptz, uuid, int";
        indexed("watched_case_moving", OversightStore.CASES, "'34', null, null, " + end + ", 20", types);
        indexed(
                "watched_case_by_region",
                OversightStore.CASES_OF_DIVISION,
                "'340007', null, null, " + end + ", 20",
                types);
        indexed("watched_case_by_light", OversightStore.CASES, "'34', 'red', false, " + end + ", 20", types);
        indexed(
                "alert_by_time",
                OversightStore.ALERTS,
                "'34', null, " + end + ", 20",
                "text, text, timestamptz, uuid, int");
        indexed(
                "alert_by_region",
                OversightStore.ALERTS_OF_DIVISION,
                "'340007', null, " + end + ", 20",
                "text, text, timestamptz, uuid, int");
        String ofCase = office.explain(OversightStore.ALERTS_OF_CASE, "'" + Desk.id(1) + "'", "uuid");
        assertTrue(ofCase.contains("alert_by_case") && !ofCase.contains("Seq Scan"), ofCase);
        indexed("step_pkey", OversightStore.STEPS, "'" + Desk.id(1) + "'", "uuid");
        indexed("step_ordinal_key", OversightStore.STEPS_AFTER, "19990, 50", "bigint, int");
    }

    private void indexed(String index, String sql, String values, String types) {
        String plan = office.explain(sql, values, types);
        assertTrue(plan.contains(index) && !plan.contains("Seq Scan") && !plan.contains("Sort"), plan);
    }

    private List<Rule> rules() {
        return await(store.alertsOf(Desk.id(1))).stream().map(Alert::rule).toList();
    }

    private WatchedCase one() {
        WatchedCase found = await(store.find(Desk.id(1)));
        if (found == null) throw new AssertionError("Expected case 1 under supervision, but it is not");
        return found;
    }

    private Tally tally() {
        return await(store.tallies(Desk.REGION)).getFirst();
    }

    private List<WatchedCase> cases(String prefix, @org.jspecify.annotations.Nullable String light) {
        return await(store.cases(prefix, light, null, null, 10));
    }

    /** Seals what is new and lets supervision's reader pass over it, as a node does. */
    private void follow() {
        office.follow(TailerOptions.of("oversight", "casework."), projection::handle);
    }

    private void handle(List<SealedEvent> events) {
        for (SealedEvent event : events)
            await(office.test().database().inTransaction(tx -> projection.handle(tx, event)));
    }
}
