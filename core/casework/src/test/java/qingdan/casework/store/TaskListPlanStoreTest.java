package qingdan.casework.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import qingdan.casework.domain.Desk;

/** On a hundred thousand open tasks a page comes from an index, at any depth and for any light. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskListPlanStoreTest {
    private static final TaskLists.Desk WINDOW = new TaskLists.Desk(Desk.ORGAN, "window", Desk.REGION);
    private Office office;

    @BeforeAll
    void fill() {
        office = new Office();
        office.test.asOwner("""
                set session_replication_role = replica;
                insert into casework.case (id, number, region, organ, item_code, item_version, item_name, category, party_name,
                    status, light, received_at, version, state, deadlines)
                  select (lpad(to_hex(1772000000000 + i * 1000), 12, '0') || '7000' || '8000' || lpad(to_hex(i), 12, '0'))::uuid,
                    'n' || i, '%1$s', case when i %% 25 = 0 then '%2$s' else '11340123003029999B' end, '%3$s', 3, '食品经营许可',
                    '01', '张三', 'submitted', 'green', now(), 1, '{}', '{}'
                    from generate_series(1, 100000) i;
                insert into casework.task (task_id, case_id, node, act, stage, stage_name, post, region, organ, number, item_name,
                    party_name, status, light, due, arrived_at)
                  select gen_random_uuid(), c.id, 'accept', 'accept', 'accept', '受理', (array['window', 'reviewer', 'decider'])[1 + n %% 3],
                    c.region, c.organ, c.number, c.item_name, c.party_name, c.status,
                    (array['green', 'green', 'green', 'green', 'yellow', 'green', 'green', 'red'])[1 + n %% 8],
                    date '2026-01-01' + n %% 300, now()
                    from (select c.*, row_number() over (order by id)::int as n from casework.case c) c;
                set session_replication_role = origin;
                analyze casework.task; analyze casework.case""".formatted(Desk.REGION, Desk.ORGAN, Desk.LICENCE_ITEM));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void shouldReadAPageFromTheIndexOfThePost() {
        String plan = office.explain(
                TaskLists.OPEN_TASKS_OF_POST,
                "'%s', 'window', '%s', '2026-06-01', '%s', null, null, 20"
                        .formatted(Desk.ORGAN, Desk.REGION, new UUID(0, 0)),
                "text, text, text, date, uuid, text, text, int");
        assertTrue(plan.contains("task_by_post") && !plan.contains("Sort  (") && !plan.contains("Seq Scan"), plan);
    }

    @Test
    void shouldReadAPageFromTheIndexOfTheLight() {
        String plan = office.explain(
                TaskLists.OPEN_TASKS_OF_POST_BY_LIGHT,
                "'%s', 'window', '%s', '2026-06-01', '%s', null, null, 20, 'red'"
                        .formatted(Desk.ORGAN, Desk.REGION, new UUID(0, 0)),
                "text, text, text, date, uuid, text, text, int, text");
        assertTrue(
                plan.contains("task_by_post_light") && !plan.contains("Sort  (") && !plan.contains("Seq Scan"), plan);
    }

    @Test
    void shouldReadCasesNewestFirstFromAnIndexWhoeverReads() {
        String organ = Desk.ORGAN;
        assertPlan("organ_id_idx", "organ = $6 and region = $7", organ, Desk.REGION);
        assertPlan("region_id_idx", "region = $6", Desk.REGION);
        assertPlan("_pkey", "region between $6 and $7", "340100", "340199");
        assertPlan("_pkey", "(organ = $6 and region = $7) or region between $8 and $9", organ, Desk.REGION, "34", "35");
    }

    private void assertPlan(String index, String access, String... values) {
        String plan = office.explain(
                TaskLists.CASES_SEEN.formatted(access),
                "'%s', null, null, null, 20, '%s'".formatted(new UUID(-1, -1), String.join("', '", values)),
                "uuid, text, text, text, int" + ", text".repeat(values.length));
        assertTrue(plan.contains(index) && !plan.contains("Sort  (") && !plan.contains("Seq Scan"), plan);
    }

    @Test
    void shouldPassEveryTaskOnceWhenPaging() {
        TaskLists lists = new TaskLists(office.test.database());
        TaskLists.Filter red = new TaskLists.Filter("red", null, null);
        List<UUID> seen = new ArrayList<>();
        TaskLists.After after = null;
        LocalDate last = LocalDate.MIN;
        while (true) {
            var page = await(lists.tasks(WINDOW, red, after, 100));
            for (TaskLists.Task task : page) {
                LocalDate due = task.due();
                assertTrue(due != null && !due.isBefore(last));
                last = due == null ? last : due;
                seen.add(task.taskId());
            }
            if (page.isEmpty()) {
                break;
            }
            after = page.getLast().after();
        }
        assertEquals(await(lists.counts(WINDOW)).get("red"), (long) seen.size());
        assertEquals(seen.size(), seen.stream().distinct().count());
    }
}
