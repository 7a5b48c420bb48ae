package qingdan.portal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static qingdan.kernel.test.Await.await;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import qingdan.casework.domain.Desk;
import qingdan.casework.store.Office;
import qingdan.kernel.Async;

/** 清单之外无权力, at the applicant's side of the database: not even direct SQL of the running node names what is not listed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnlyListedStoreTest {
    private static final String OTHER_ORGAN = "11340123003029999B";
    private static final String UNLISTED = Desk.ORGAN + "4340121009000";
    private Office office;

    @BeforeAll
    void open() {
        office = new Office();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void shouldTakeNoApplicationForWhatIsNotInForceThere() {
        String day = "2026-03-02T01:00:00Z";
        assertEquals("item-not-listed", application(UNLISTED, 3, Desk.ORGAN, Desk.REGION, day));
        assertEquals("item-not-exercised-here", application(Desk.LICENCE_ITEM, 3, OTHER_ORGAN, Desk.REGION, day));
        assertEquals("item-not-exercised-here", application(Desk.LICENCE_ITEM, 3, Desk.ORGAN, "340122", day));
        assertEquals("item-not-in-force", application(Desk.LICENCE_ITEM, 2, Desk.ORGAN, Desk.REGION, day));
        assertEquals(
                "item-not-in-force",
                application(Desk.LICENCE_ITEM, 3, Desk.ORGAN, Desk.REGION, "2022-12-31T15:59:59Z"));
        assertEquals("taken", application(Desk.LICENCE_ITEM, 3, Desk.ORGAN, Desk.REGION, "2022-12-31T16:00:00Z"));
    }

    @Test
    void shouldKeepWhatAnApplicationIsFor() {
        assertEquals("taken", application(Desk.LICENCE_ITEM, 3, Desk.ORGAN, Desk.REGION, "2026-03-02T01:00:00Z"));
        for (String change : List.of(
                "item_code = '" + Desk.PENALTY_ITEM + "'",
                "item_version = 2",
                "organ_code = '" + OTHER_ORGAN + "'",
                "region = '340122'",
                "submitted_at = now()"))
            assertEquals("application-identity-fixed", said("update portal.application set " + change), change);
        assertEquals("taken", said("update portal.application set closed = true"));
    }

    @Test
    void shouldKnowNoDocumentOfAnOrganThatNeverHadTheItem() {
        String day = "2026-03-02T01:00:00Z";
        assertEquals("item-not-listed", document(UNLISTED, Desk.ORGAN, day));
        assertEquals("item-not-exercised-here", document(Desk.LICENCE_ITEM, OTHER_ORGAN, day));
        assertEquals("item-not-in-force", document(Desk.LICENCE_ITEM, Desk.ORGAN, "2022-12-31T15:59:59Z"));
        assertEquals("taken", document(Desk.LICENCE_ITEM, Desk.ORGAN, day));
        assertEquals("document-immutable", said("update portal.document set item_code = '" + UNLISTED + "'"));
    }

    @Test
    void shouldIssueWhatWasBegunBeforeTheItemLeftTheList() {
        office.test()
                .asOwner("update registry.catalogue_item set abolished_from = '2026-02-01' where item_code = '"
                        + Desk.PENALTY_ITEM + "'");
        String day = "2026-03-02T01:00:00Z";
        assertEquals("taken", document(Desk.PENALTY_ITEM, Desk.ORGAN, day));
        assertEquals("item-not-in-force", application(Desk.PENALTY_ITEM, 3, Desk.ORGAN, Desk.REGION, day));
    }

    @Test
    void shouldLetNobodyTurnTheListRoundInPlace() {
        String item = " where item_code = '" + Desk.LICENCE_ITEM + "'";
        for (String change : List.of(
                "organ = '" + OTHER_ORGAN + "'",
                "region = '340122'",
                "basic_code = '000000000001'",
                "newest_version = 1",
                "item_code = '" + UNLISTED + "'"))
            assertEquals("listed-item-fixed", said("update registry.catalogue_item set " + change + item), change);
        for (String change : List.of(
                "content = '{}'", "effective = daterange('2000-01-01', null)", "version = 9", "published_at = now()"))
            assertEquals("item-version-immutable", said("update registry.item_version set " + change + item), change);
        for (String table : List.of("catalogue_item", "item_version", "item_suspension"))
            assertEquals("null", said("delete from registry." + table + item), table);
        String suspended = Desk.ORGAN + "4340121008000";
        office.test().asOwner("""
                insert into registry.catalogue_item (item_code, basic_code, organ, region, newest_version, abolished_from)
                values ('%1$s', '340121008000', '11340123QD2331010Y', '340123', 3, '2027-01-01');
                insert into registry.item_suspension (item_code, from_day, until_day, reason, basis)
                values ('%1$s', '2026-01-01', '2026-06-01', 'r', 'b')""".formatted(suspended));
        String where = " where item_code = '" + suspended + "'";
        for (String change : List.of(
                "until_day = null",
                "until_day = '2026-07-01'",
                "until_day = '2026-03-01'",
                "from_day = '2026-05-01'",
                "basis = ''"))
            assertEquals("suspension-fixed", said("update registry.item_suspension set " + change + where), change);
        for (String change : List.of("abolished_from = null", "abolished_from = '2028-01-01'", "abolished_basis = 'x'"))
            assertEquals("listed-item-fixed", said("update registry.catalogue_item set " + change + where), change);
    }

    @Test
    void shouldListNothingThatTheLogDoesNotSayWasPublished() {
        String item = Desk.ORGAN + "4340121007000";
        String version = """
                insert into registry.item_version (item_code, version, effective, content, reason, published_at)
                values ('%s', %s, daterange('%s', null), '{"classification": {"nationalCategory": {"code": "01"},
                  "ahCategory": {"code": "01"}}, "exercise": {"region": "340123"}}', 'r', now())""";
        assertEquals("taken", said("""
                insert into registry.catalogue_item (item_code, basic_code, organ, region, newest_version)
                values ('%s', '340121007000', '%s', '340123', 1)""".formatted(item, Desk.ORGAN)));
        assertEquals("item-not-published", said(version.formatted(item, 1, "2020-01-01")));
        assertEquals("item-not-in-force", application(item, 1, Desk.ORGAN, Desk.REGION, "2026-03-02T01:00:00Z"));
        office.test().asOwner("""
                insert into kernel.event (stream, version, id, type, schema, at, actor_subject, actor, payload, hash)
                values ('item/%1$s', 1, gen_random_uuid(), 'registry.ItemPublished', 1, now(), 's', '{}',
                  convert_to('{"itemCode": "%1$s", "version": 1, "effectiveFrom": "2026-01-01"}', 'UTF8'), sha256('x'))""".formatted(item));
        assertEquals("item-not-published", said(version.formatted(item, 1, "2020-01-01")));
        assertEquals("item-not-published", said(version.formatted(item, 2, "2026-01-01")));
        assertEquals("taken", said(version.formatted(item, 1, "2026-01-01")));
        assertEquals("taken", application(item, 1, Desk.ORGAN, Desk.REGION, "2026-03-02T01:00:00Z"));
    }

    @Test
    void shouldWaitWithADocumentUntilTheListIsReadAsFar() {
        String event = """
                {"type": "casework.DocumentIssued", "origin": "340199", "seq": 20, "payload": {"ref": {"itemCode": "%s"}}}""".formatted(UNLISTED);
        office.test()
                .asOwner(
                        "insert into kernel.log_cursor (consumer, origin, epoch, seq) values ('registry-projection', '340199', 1, 19)");
        PgException early = assertThrows(PgException.class, () -> isHere(event));
        assertEquals("40001", early.getSqlState());
        isHere(event.replace(UNLISTED, Desk.LICENCE_ITEM));
        office.test().asOwner("update kernel.log_cursor set seq = 20 where origin = '340199'");
        isHere(event);
    }

    private void isHere(String event) {
        await(Async.uni(() -> office.test()
                .database()
                .pool()
                .preparedQuery("select portal.list_is_here($1::text::jsonb)")
                .execute(Tuple.of(event))));
    }

    private String application(String item, int version, String organ, String region, String at) {
        return said("""
                insert into portal.application (application_id, number, password_salt, password_hash, owner, subject, applicant, contact,
                    item_code, item_name, item_version, organ_code, organ_name, region, form, materials, submitted_at, state, light, updated_at)
                values ('%1$s', '%1$s', '', '', 'o', 's', '{}', '{}', '%2$s', 'n', %3$s, '%4$s', 'n', '%5$s', '{}', '[]', '%6$s',
                    'submitted', 'none', now())""".formatted(UUID.randomUUID(), item, version, organ, region, at));
    }

    private String document(String item, String organ, String at) {
        return said("""
                insert into portal.document (document_id, verify_code, application_id, case_number, kind, title, number, organ_code,
                    item_code, holder_masked, issued_at, sha256, size_bytes, origin)
                values ('%1$s', '%1$s', gen_random_uuid(), 'n', 'grant-decision', 't', 'n', '%2$s', '%3$s', '', '%4$s', '', 1, 'x')""".formatted(UUID.randomUUID(), organ, item, at));
    }

    /** "taken", or the name of the rule that refused it, in the role of a running node. */
    private String said(String sql) {
        try {
            await(Async.uni(() -> office.test().database().pool().query(sql).execute()));
            return "taken";
        } catch (PgException e) {
            return String.valueOf(e.getConstraint());
        }
    }
}
