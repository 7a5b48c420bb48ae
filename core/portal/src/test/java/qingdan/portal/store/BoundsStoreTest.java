package qingdan.portal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import qingdan.casework.store.Office;

/** What one applicant keeps here without handing it in has a bound; another one's does not count. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundsStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final Office office = new Office();
    private final Drafts drafts = new Drafts(office.test().database().pool());
    private final Uploads uploads = new Uploads(office.test().database().pool());

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void shouldKeepSoManyDraftsOfOneApplicantAndGoOnSavingThose() {
        // given
        office.test().asOwner("""
                insert into portal.draft select gen_random_uuid(), 'full', 'i', 'n', 'o', '{}', '[]', timestamptz '2026-03-01T00:00:00Z'
                from generate_series(1, %d)""".formatted(Drafts.MOST - 1));
        Drafts.Draft last = draft(1);
        // when
        assertNotNull(await(drafts.save(last, "full")));
        // then
        assertTrue(await(drafts.full("full", NOW)));
        assertNull(await(drafts.save(draft(2), "full")));
        assertNotNull(await(drafts.save(last, "full")));
        assertNotNull(await(drafts.save(draft(3), "other")));
        office.test()
                .asOwner("update portal.draft set saved_at = '2025-11-01' where owner = 'full' and draft_id <> '"
                        + last.draftId() + "'");
        assertNotNull(await(drafts.save(draft(2), "full")), "old ones no longer count");
        assertEquals(false, await(drafts.full("other", NOW)));
    }

    @Test
    void shouldCountWhatWasUploadedLatelyAndNotHandedIn() {
        // given
        office.test().asOwner("""
                insert into portal.upload select gen_random_uuid(), 'a' || n %% 300, 'x.pdf', 'application/pdf', 10, repeat('a', 64),
                    timestamptz '2026-03-02T01:00:00Z' - n * interval '1 minute', case when n %% 2 = 0 then gen_random_uuid() end
                from generate_series(1, 30000) n;
                insert into portal.upload values
                    ('%1$s', 'me', 'x.pdf', 'application/pdf', 10, repeat('a', 64), '2026-03-02T01:00:00Z', null),
                    (gen_random_uuid(), 'me', 'x.pdf', 'application/pdf', 20, repeat('a', 64), '2026-03-02T01:00:00Z', null),
                    (gen_random_uuid(), 'me', 'x.pdf', 'application/pdf', 40, repeat('a', 64), '2026-02-01T01:00:00Z', null),
                    (gen_random_uuid(), 'me', 'x.pdf', 'application/pdf', 80, repeat('a', 64), '2026-03-02T01:00:00Z', gen_random_uuid());
                analyze portal.upload""".formatted(new UUID(1, 1)));
        Instant week = NOW.minusSeconds(7 * 86400);
        // then
        assertEquals(new Uploads.Pending(2, 30), await(uploads.pending("me", week, new UUID(9, 9), 500)));
        assertEquals(new Uploads.Pending(1, 20), await(uploads.pending("me", week, new UUID(1, 1), 500)));
        assertEquals(1, await(uploads.pending("me", week, new UUID(9, 9), 1)).files());
        assertEquals(new Uploads.Pending(0, 0), await(uploads.pending("nobody", week, new UUID(9, 9), 500)));
        String plan = office.explain(
                Uploads.PENDING,
                "'a7', '2026-02-23T02:00:00Z', '" + new UUID(9, 9) + "', 500",
                "text, timestamptz, uuid, int");
        assertTrue(plan.contains("upload_pending") && !plan.contains("Seq Scan"), plan);
    }

    private static Drafts.Draft draft(long id) {
        return new Drafts.Draft(new UUID(3, id), "i", "n", "o", Map.of(), List.of(), NOW);
    }
}
