package qingdan.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.casework.store.TaskLists;
import qingdan.contract.Call;
import qingdan.contract.Principal;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.portal.store.Applications;
import qingdan.portal.store.Drafts;

/** Each list shows its reader exactly what he may open: the queries of the lists against the single decision, for readers of every kind. */
@NullUnmarked
class ListsByTheRuleStoreTest {
    private static final long SEED = 20261123;
    private static final int ROWS = 90;
    private static final UUID HIGHEST = new UUID(-1, -1);
    private static final List<String> OWNERS = List.of("wang", "company");
    private static final List<String> BASICS = List.of("000131010001", "000131010002");
    private static final Map<String, String> ORGANS = Map.of(
            "11340123QD2331010Y",
            "340123",
            "11340124QD2431010X",
            "340124",
            "11340100QD018001XC",
            "340100",
            "11340200QD0280010A",
            "340200",
            "11340000QD0080010A",
            "340000");
    private static final Map<UUID, Resource> APPLICATIONS = new TreeMap<>();
    private static final Map<UUID, Resource> DRAFTS = new TreeMap<>();
    private static final Map<UUID, Resource> CASES = new TreeMap<>();
    private static TestDatabase db;

    @BeforeAll
    static void fill() {
        db = TestDatabase.create();
        Random random = new Random(SEED);
        StringBuilder sql = new StringBuilder("set session_replication_role = replica;");
        for (int n = 1; n <= ROWS; n++) {
            UUID id = new UUID(0x019c0000_0000_7000L + ((long) n << 16), 0x8000_0000_0000_0000L + n);
            String owner = pick(random, OWNERS);
            String organ = pick(random, List.copyOf(new TreeSet<>(ORGANS.keySet())));
            String region = ORGANS.get(organ);
            String item = organ + (region.endsWith("00") ? "2" : "3") + pick(random, BASICS);
            APPLICATIONS.put(id, new Resource.Application(owner, item, organ, new RegionCode(region)));
            DRAFTS.put(id, new Resource.Application(owner, item, null, null));
            CASES.put(id, new Resource.CaseFile(null, item, organ, new RegionCode(region), null, null, Set.of()));
            sql.append(row(id, n, owner, organ, region, item));
        }
        db.asOwner(sql + "set session_replication_role = origin");
    }

    private static String row(UUID id, int n, String owner, String organ, String region, String item) {
        return """
                insert into portal.application (application_id, number, password_salt, password_hash, owner, subject, applicant, contact,
                    item_code, item_name, item_version, organ_code, organ_name, region, form, materials, submitted_at, state, light, updated_at)
                  values ('%1$s', 'n%2$d', '', '', '%3$s', '%3$s', '{"kind":"natural","name":"王","idMasked":"3"}', '{}',
                    '%6$s', '食品经营许可', 1, '%4$s', '局', '%5$s', '{}', '[]', now(), 'submitted', 'none', now());
                insert into kernel.stream_head values ('application/%1$s', 1, sha256('x'), null);
                insert into portal.draft values ('%1$s', '%3$s', '%6$s', '食品经营许可', '局', '{}', '[]', now());
                insert into casework.case (id, number, region, organ, item_code, item_version, item_name, category, party_name,
                    status, light, received_at, version, state, deadlines)
                  values ('%1$s', 'n%2$d', '%5$s', '%4$s', '%6$s', 1, '食品经营许可', '01', '王', 'submitted', 'green', now(), 1, '{}', '{}');
                """.formatted(id, n, owner, organ, region, item);
    }

    @AfterAll
    static void drop() {
        db.close();
    }

    @Test
    void shouldShowAnApplicantAndEachOfHisAgentsWhatTheyMayOpen() {
        Applications applications = new Applications(db.database().pool());
        Drafts drafts = new Drafts(db.database().pool());
        List<Integer> counts = new ArrayList<>();
        for (Call reader : List.of(
                citizen(),
                agent("representative", Set.of("*"), Set.of("view", "apply", "answer", "withdraw", "receive", "rate")),
                agent("d-1", Set.of("*"), Set.of("view", "apply")),
                agent("d-2", Set.of(BASICS.getFirst()), Set.of("view")),
                agent("d-3", Set.of(BASICS.getFirst()), Set.of("apply")),
                agent("d-4", Set.of("000131019999"), Set.of("view", "apply")),
                agent("", Set.of(), Set.of()))) {
            String owner = reader.principal().party();
            Set<UUID> listed = new TreeSet<>();
            Await.await(applications.mine(
                            owner, Gate.rows(reader, Action.Portal.READ_APPLICATION), null, HIGHEST, ROWS))
                    .forEach(r -> listed.add(r.application().id()));
            assertEquals(permitted(reader, Action.Portal.READ_APPLICATION, APPLICATIONS), listed, reader::toString);
            Set<UUID> begun = new TreeSet<>();
            Await.await(drafts.mine(
                            owner,
                            Gate.rows(reader, Action.Portal.KEEP_DRAFT),
                            Instant.parse("9999-01-01T00:00:00Z"),
                            HIGHEST,
                            ROWS))
                    .forEach(d -> begun.add(d.draftId()));
            assertEquals(permitted(reader, Action.Portal.KEEP_DRAFT, DRAFTS), begun, reader::toString);
            counts.add(listed.size());
        }
        assertTrue(counts.get(0) > 0 && counts.get(1) > counts.get(3) && counts.get(3) > 0, counts::toString);
        assertEquals(List.of(0, 0, 0), counts.subList(4, 7), "who may not view, or not these items, has no list");
    }

    @Test
    void shouldShowOfficersOfEveryKindTheCasesTheyMayOpen() {
        TaskLists lists = new TaskLists(db.database());
        Map<String, Integer> counts = new TreeMap<>();
        for (String role : List.of("window", "decider", "supervisor", "auditor", "item-admin", "operator")) {
            ORGANS.forEach((organ, region) -> {
                Call reader = official(role, organ, region);
                Set<UUID> listed = new TreeSet<>();
                Await.await(lists.cases(Gate.rows(reader, Action.Casework.READ_CASE), TaskLists.Filter.ALL, null, ROWS))
                        .forEach(line -> listed.add(line.caseId()));
                assertEquals(permitted(reader, Action.Casework.READ_CASE, CASES), listed, role + " " + region);
                counts.put(role + " " + region, listed.size());
            });
        }
        assertEquals(ROWS, counts.get("supervisor 340000"));
        assertTrue(counts.get("supervisor 340100") > counts.get("supervisor 340123"), counts::toString);
        assertEquals(counts.get("supervisor 340123"), counts.get("window 340123"), "one organ in that county here");
        assertEquals(0, counts.get("item-admin 340000") + counts.get("operator 340000"));
    }

    private static Set<UUID> permitted(Call reader, Action action, Map<UUID, Resource> things) {
        Set<UUID> ids = new TreeSet<>();
        things.forEach((id, thing) -> {
            if (Gate.refusal(reader, action, thing).isEmpty()) ids.add(id);
        });
        return ids;
    }

    private static Call citizen() {
        return call(new Principal(Principal.Kind.CITIZEN, "wang", "王", null, null, null, null, Set.of(), Set.of()));
    }

    private static Call agent(String delegation, Set<String> items, Set<String> actions) {
        return call(new Principal(
                Principal.Kind.LEGAL_PERSON,
                "clerk",
                "李",
                new Principal.Represented("company", "公司", null, delegation, items, actions),
                null,
                null,
                null,
                Set.of(),
                Set.of()));
    }

    private static Call official(String role, String organ, String region) {
        return call(
                new Principal(Principal.Kind.OFFICIAL, "u-1", "某人", null, organ, role, region, Set.of(role), Set.of()));
    }

    private static Call call(Principal principal) {
        return new Call(principal, null, null, new byte[32], Locale.SIMPLIFIED_CHINESE, "r-1");
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
