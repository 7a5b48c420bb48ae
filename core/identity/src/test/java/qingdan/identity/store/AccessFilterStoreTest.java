package qingdan.identity.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.identity.domain.Access;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.DelegatedAction;
import qingdan.identity.domain.ItemScope;
import qingdan.identity.domain.Mandate;
import qingdan.identity.domain.NaturalPerson.RealNameLevel;
import qingdan.identity.domain.Party;
import qingdan.identity.domain.Post;
import qingdan.identity.domain.Resource;
import qingdan.identity.domain.Role;
import qingdan.identity.domain.Subject;
import qingdan.kernel.Async;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.pg.RowAccess;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;

/** The list and the single decision must agree: on random subjects, every action and random rows, in PostgreSQL. */
@NullUnmarked
class AccessFilterStoreTest {

    private static final long SEED = 20260302;
    private static final int ROWS = 400;
    private static final int SUBJECTS = 60;
    private static final List<String> IDS = List.of("wang", "li", "company", "zhou", "sun");
    private static final List<String> ORGS = List.of("11340123QD2331010Y", "11340100QD018001XC");
    private static final List<String> REGIONS = List.of("340000", "340100", "340123", "340124", "340200", "350000");
    private static final List<String> BASICS = List.of("000131010001", "000131010002");
    private static final List<String> POSTS = List.of("window", "reviewer", "decider", "front-desk");
    private static final RowAccess.Columns COLUMNS =
            new RowAccess.Columns("party", "item", "org", "region", "post", "assignee", "barred");

    private static TestDatabase db;
    private static final List<Resource.CaseFile> FILES = new ArrayList<>();

    @BeforeAll
    static void fill() {
        db = TestDatabase.create();
        db.asOwner("""
                create table public.thing (n int primary key, party text, item text, org text, region text, post text,
                       assignee text, barred text[]);
                grant select, insert on public.thing to qingdan_app
                """);
        Random random = new Random(SEED);
        List<Tuple> rows = new ArrayList<>();
        for (int n = 0; n < ROWS; n++) {
            Resource.CaseFile file = randomFile(random);
            FILES.add(file);
            rows.add(Tuple.of(n, file.party(), file.itemCode(), file.org(), code(file.region()), file.post())
                    .addString(file.assignee())
                    .addArrayOfString(
                            file.barred().isEmpty() && random.nextBoolean()
                                    ? null
                                    : file.barred().toArray(String[]::new)));
        }
        Await.await(Async.uni(() -> db.database()
                .pool()
                .preparedQuery("insert into public.thing values ($1, $2, $3, $4, $5, $6, $7, $8)")
                .executeBatch(rows)));
    }

    @AfterAll
    static void drop() {
        db.close();
    }

    @Test
    void shouldListExactlyWhatTheDecisionPermits() {
        Random random = new Random(SEED + 1);
        int permitted = 0;
        for (int s = 0; s < SUBJECTS; s++) {
            Subject subject = randomSubject(random);
            for (Action action : everyAction()) {
                Set<Integer> expected = new TreeSet<>();
                for (int n = 0; n < ROWS; n++) {
                    if (Access.decide(subject, action, FILES.get(n)).permitted()) {
                        expected.add(n);
                    }
                }
                permitted += expected.size();
                assertEquals(expected, listed(subject, action), () -> subject + " " + action);
            }
        }
        assertTrue(permitted > 10_000, "the test must see permits too, but saw " + permitted);
    }

    private static Set<Integer> listed(Subject subject, Action action) {
        RowAccess.Predicate filter = AccessFilter.of(subject, action).over(COLUMNS, 2);
        Tuple parameters = Tuple.of(ROWS);
        filter.values().forEach(parameters::addValue);
        String sql = "select n from public.thing where n < $1 and (" + filter.sql() + ")";
        Set<Integer> found = new TreeSet<>();
        for (Row row : Await.await(
                Async.uni(() -> db.database().pool().preparedQuery(sql).execute(parameters)))) {
            found.add(row.getInteger("n"));
        }
        return found;
    }

    private static List<Action> everyAction() {
        List<Action> all = new ArrayList<>();
        all.addAll(List.of(Action.Registry.values()));
        all.addAll(List.of(Action.Portal.values()));
        all.addAll(List.of(Action.Casework.values()));
        all.addAll(List.of(Action.Oversight.values()));
        all.addAll(List.of(Action.Identity.values()));
        all.addAll(List.of(Action.Node.values()));
        return all;
    }

    private static Resource.CaseFile randomFile(Random random) {
        String basic = pick(random, BASICS);
        String item = pick(random, List.of(basic, ORGS.getFirst() + "3" + basic, ORGS.getLast() + "2" + basic));
        String region = orNull(random, REGIONS);
        Set<String> barred = new HashSet<>();
        while (random.nextInt(3) == 0) {
            barred.add(pick(random, IDS));
        }
        return new Resource.CaseFile(
                orNull(random, IDS),
                random.nextInt(10) == 0 ? null : item,
                orNull(random, ORGS),
                region == null ? null : new RegionCode(region),
                random.nextBoolean() ? null : pick(random, POSTS),
                random.nextBoolean() ? null : pick(random, IDS),
                barred);
    }

    private static Subject randomSubject(Random random) {
        String id = pick(random, IDS);
        return switch (random.nextInt(8)) {
            case 0 -> new Subject.Anonymous();
            case 1 -> new Subject.Citizen(id, id, RealNameLevel.NAMED);
            case 2, 3 ->
                new Subject.Agent(id, id, new Party(Party.Kind.LEGAL, pick(random, IDS), "c", null), mandate(random));
            case 4, 5 ->
                new Subject.Official(
                        id,
                        id,
                        pick(random, ORGS),
                        "o",
                        pick(random, POSTS),
                        new RegionCode(pick(random, REGIONS)),
                        roles(random));
            case 6 ->
                new Subject.Partner(
                        id, id, orNull(random, ORGS), random.nextBoolean() ? Set.of("casework:read") : Set.of());
            default ->
                random.nextBoolean()
                        ? new Subject.NodePeer(id, id, new RegionCode(pick(random, REGIONS)))
                        : new Subject.Platform(id, id);
        };
    }

    private static Mandate mandate(Random random) {
        if (random.nextInt(3) == 0) {
            return Mandate.REPRESENTATIVE;
        }
        Set<DelegatedAction> actions = new HashSet<>();
        for (DelegatedAction action : DelegatedAction.values()) {
            if (random.nextBoolean()) {
                actions.add(action);
            }
        }
        ItemScope items = random.nextBoolean()
                ? new ItemScope.AllItems()
                : new ItemScope.OnlyItems(Set.of(
                        random.nextBoolean() ? pick(random, BASICS) : ORGS.getFirst() + "3" + BASICS.getFirst()));
        return new Mandate("d", items, actions);
    }

    private static Set<Role> roles(Random random) {
        Set<Role> roles = new HashSet<>(Post.WINDOW.roles());
        while (random.nextInt(3) != 0) {
            roles.add(pick(random, List.of(Role.values())));
        }
        return roles;
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static <T> T orNull(Random random, List<T> from) {
        return random.nextInt(8) == 0 ? null : pick(random, from);
    }

    private static String code(RegionCode region) {
        return region == null ? null : region.value();
    }
}
