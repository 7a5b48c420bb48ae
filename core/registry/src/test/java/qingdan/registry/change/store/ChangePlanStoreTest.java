package qingdan.registry.change.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qingdan.kernel.Async;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;

/** On 100,000 change requests each of the three lists is answered from its index: it reads its own scope, never the table. */
@NullUnmarked
class ChangePlanStoreTest {
    private static final int ROWS = 100_000;
    private static final String REGION = "340123";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by Filter: (\\d+)");
    private static TestDatabase db;

    /** A hundred counties, a tenth of the requests still open, each waiting for one of seven posts. */
    @BeforeAll
    static void fill() {
        db = TestDatabase.create();
        db.asOwner("""
                insert into registry.change (id, number, kind, region, organ, organ_name, title, status, emergency, round,
                    applicant, applicant_name, item_codes, waiting, due, opened_at, ended_at, version, state)
                  select gen_random_uuid(), 'N' || n, (array['alter','add','cancel'])[1 + n %% 3], (340100 + n %% 100)::text,
                         '11340123QD2331010Y', '局', '变更', case when n %% 10 = 0 then 'under-review' else 'published' end, false, 1,
                         'writer-' || n %% 500, '某人', array['code-' || n],
                         case when n %% 10 = 0 then array['post-' || n / 1000 %% 7] else '{}'::text[] end,
                         date '2026-03-02' + (n / 1000 %% 30), timestamptz '2026-01-01T00:00:00Z' + n * interval '1 minute',
                         case when n %% 10 = 0 then null else timestamptz '2026-02-01T00:00:00Z' end, 1, '{}'
                    from generate_series(1, %1$d) n;
                update registry.change set region = '340123' where region = '340120';
                analyze registry.change;
                analyze registry.change_to_do;
                """.formatted(ROWS));
    }

    @AfterAll
    static void drop() {
        db.close();
    }

    @ParameterizedTest
    @CsvSource({",", "published,", ",alter", "published,cancel"})
    void shouldReadTheIndexOfItsScopeOnly(@Nullable String status, @Nullable String kind) {
        var filter = new ChangeStore.Filter(status, kind, null, TODAY, TODAY.plusDays(1));
        Instant since = Instant.parse("2026-01-20T00:00:00Z");
        UUID id = new UUID(0, 9);
        answered("change_of_region", ChangeStore.OF_REGION, ChangeStore.latest(REGION, filter, null, null, 21), 2_000);
        answered("change_of_region", ChangeStore.OF_REGION, ChangeStore.latest(REGION, filter, since, id, 21), 2_000);
        answered(
                "change_of_applicant",
                ChangeStore.OF_APPLICANT,
                ChangeStore.latest("writer-7", filter, null, null, 21),
                200);
        answered(
                "change_of_applicant",
                ChangeStore.OF_APPLICANT,
                ChangeStore.latest("writer-7", filter, since, id, 21),
                200);
    }

    @ParameterizedTest
    @CsvSource({",", "yellow", "green"})
    void shouldReadWhatWaitsForThePostOnly(@Nullable String light) {
        var filter = new ChangeStore.Filter(null, null, light, TODAY, TODAY.plusDays(1));
        answered(
                "change_to_do_pkey",
                ChangeStore.TO_DO,
                ChangeStore.waiting(REGION, "post-3", filter, null, null, 21),
                160);
        answered(
                "change_to_do_pkey",
                ChangeStore.TO_DO,
                ChangeStore.waiting(REGION, "post-3", filter, TODAY.plusDays(9), new UUID(0, 9), 21),
                160);
    }

    @org.junit.jupiter.api.Test
    void shouldCountWhatWaitsFromTheIndex() {
        answered("change_to_do_pkey", ChangeStore.COUNTS, Tuple.of(REGION, "post-3", TODAY, TODAY.plusDays(1)), 0);
        ChangeStore store = new ChangeStore(db.database());
        var all = new ChangeStore.Filter(null, null, null, TODAY, TODAY.plusDays(1));
        List<ChangeRow> waiting = new java.util.ArrayList<>();
        List<ChangeRow> page = Await.await(store.toDo(REGION, "post-3", all, null, null, 50));
        while (!page.isEmpty()) {
            waiting.addAll(page);
            page = Await.await(store.toDo(
                    REGION, "post-3", all, page.getLast().due(), page.getLast().changeId(), 50));
        }
        assertTrue(waiting.size() > 100, "only " + waiting.size());
        ChangeStore.Counts counts = Await.await(store.counts(REGION, "post-3", TODAY, TODAY.plusDays(1)));
        assertEquals(waiting.size(), counts.all());
        assertEquals(
                waiting.stream().filter(r -> TODAY.equals(r.due())).count()
                        + waiting.stream()
                                .filter(r -> TODAY.plusDays(1).equals(r.due()))
                                .count(),
                counts.yellow());
        assertEquals(counts.all(), counts.red() + counts.yellow() + counts.green());
    }

    /** @param most rows of its scope that a filter may leave out: those of the region, of the applicant, open in the region */
    private static void answered(String index, String sql, Tuple tuple, int most) {
        StringBuilder plan = new StringBuilder();
        for (Row row : Await.await(Async.uni(() -> db.database()
                .pool()
                .preparedQuery("explain (analyze, costs off, timing off, summary off) " + sql)
                .execute(tuple)))) plan.append(row.getString(0)).append('\n');
        String text = plan.toString();
        assertTrue(text.contains("using " + index) || text.contains("on " + index), text);
        assertFalse(text.contains("Seq Scan"), text);
        Matcher removed = REMOVED.matcher(text);
        assertTrue(!removed.find() || Integer.parseInt(removed.group(1)) <= most, text);
    }

    /** The test rests on these. */
    @org.junit.jupiter.api.Test
    void shouldHaveSoManyRows() {
        List<Row> found = new java.util.ArrayList<>();
        Await.await(Async.uni(() -> db.database()
                        .pool()
                        .query("select count(*), count(*) filter (where ended_at is null) from registry.change")
                        .execute()))
                .forEach(found::add);
        assertEquals(ROWS, found.getFirst().getLong(0));
        assertEquals(ROWS / 10, found.getFirst().getLong(1));
    }
}
