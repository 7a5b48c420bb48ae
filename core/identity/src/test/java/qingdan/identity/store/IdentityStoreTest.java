package qingdan.identity.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.identity.crypto.MasterKey;
import qingdan.identity.crypto.PasswordHasher;
import qingdan.identity.crypto.Secrets;
import qingdan.identity.demo.DemoAccounts;
import qingdan.identity.demo.DemoOrgan;
import qingdan.identity.domain.Capacity;
import qingdan.identity.domain.Client;
import qingdan.identity.domain.DelegationCommand;
import qingdan.identity.domain.Role;
import qingdan.identity.domain.Subject;
import qingdan.identity.store.CredentialStore.Credential;
import qingdan.identity.store.GrantStore.Family;
import qingdan.identity.store.SessionStore.Session;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;

/** The room's tables on a real PostgreSQL, with the demonstration people in them. */
@NullUnmarked
class IdentityStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final DemoOrgan WATER = new DemoOrgan("11340123QD2319011C", "肥西县水务局", new RegionCode("340123"));

    private static TestDatabase db;
    private static PasswordHasher hasher;
    private static MasterKey master;

    @BeforeAll
    static void seed() {
        db = TestDatabase.create();
        hasher = new PasswordHasher(1);
        master = MasterKey.forOneRun();
        Await.await(demo().seed(true, List.of(WATER)));
    }

    @AfterAll
    static void drop() {
        hasher.close();
        db.close();
    }

    @Test
    void shouldSeedTheDemonstrationOnceAndOnlyInDemoMode() {
        assertThrows(IllegalStateException.class, () -> Await.await(demo().seed(false, List.of())));
        Await.await(demo().seed(true, List.of(WATER)));
        assertThrows(IllegalStateException.class, () -> Await.await(DemoAccounts.refuseOutsideDemo(db.database())));
        DemoAccounts.list().stream()
                .filter(account -> !account.kind().equals("partner"))
                .forEach(account -> assertTrue(find(account.login()).isPresent(), account.login()));
        assertEquals(5, DemoAccounts.staffOf(WATER).size());
    }

    @Test
    void shouldOfferEveryCapacityOfAPerson() {
        List<Capacity> li = capacities("lizhiqiang");
        assertEquals(2, li.size());
        assertEquals(Capacity.SELF, li.getFirst().key());
        Subject.Agent agent = assertInstanceOf(Subject.Agent.class, li.getLast().subject());
        assertEquals("安徽徽味食品有限公司", agent.principal().name());
        assertTrue(agent.principal().code().startsWith("91340100"));
        assertEquals(3, capacities("chenhui").size());
        Subject.Official window = assertInstanceOf(
                Subject.Official.class, capacities("feixi-window").getLast().subject());
        assertEquals(Set.of(Role.WINDOW), window.roles());
        assertEquals("340123", window.region().value());
    }

    @Test
    void shouldVerifyTheSeededPassword() {
        Credential credential = find("wangxiaoyu").orElseThrow();
        String password = DemoAccounts.list().getFirst().password();
        assertTrue(Await.await(hasher.verify(password, credential.hash())));
        assertFalse(Await.await(hasher.verify(password + " ", credential.hash())));
    }

    @Test
    void shouldTakeTheCapacityAwayWhenTheDelegationIsRevoked() {
        DelegationDesk desk = new DelegationDesk(db.database(), db.ledger(), CLOCK);
        Capacity capacity = capacities("zhaomin").getLast();
        UUID id = UUID.fromString(capacity.key().substring("delegate:".length()));
        var result = Await.await(
                desk.handle(id, new DelegationCommand.RevokeDelegation("chen", "离职"), Actor.system("test")));
        assertInstanceOf(DelegationDesk.Result.Done.class, result);
        assertEquals(1, capacities("zhaomin").size());
        assertEquals(
                3, Await.await(db.ledger().events("delegation/" + id, 0, 10)).size());
        var again = Await.await(
                desk.handle(id, new DelegationCommand.RevokeDelegation("chen", "离职"), Actor.system("test")));
        assertInstanceOf(DelegationDesk.Result.Refused.class, again);
    }

    @Test
    void shouldTakeThePostAwayWhenTheAppointmentEnds() {
        AppointmentDesk desk = new AppointmentDesk(db.database().pool(), db.ledger(), CLOCK);
        String login = WATER.code().toLowerCase(Locale.ROOT) + ".legal";
        Capacity post = capacities(login).getLast();
        UUID id = UUID.fromString(post.key().substring("post:".length()));
        assertTrue(Await.await(desk.end(id, LocalDate.of(2026, 3, 2), Actor.system("test"))));
        assertEquals(1, capacities(login).size());
    }

    @Test
    void shouldLetExactlyOneOfManyUseACode() {
        // given
        GrantStore grants = new GrantStore(db.database().pool());
        byte[] code = Secrets.fingerprint(Secrets.token());
        Family family = family();
        assertEquals(
                1, Await.await(grants.issueCode(code, family, "https://rp/cb", "c".repeat(43), NOW.plusSeconds(60))));
        // when
        List<Uni<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tries.add(grants.useCode(code, NOW).map(Optional::isPresent));
        }
        List<Boolean> won = Await.await(Uni.join().all(tries).andFailFast());
        // then
        assertEquals(1, won.stream().filter(each -> each).count());
        assertEquals(family.id(), Await.await(grants.familyOfUsedCode(code)).orElseThrow());
    }

    @Test
    void shouldLetExactlyOneOfManyRotateARefreshToken() {
        GrantStore grants = new GrantStore(db.database().pool());
        Family family = family();
        Await.await(grants.issueCode(Secrets.bytes(32), family, "https://rp/cb", "c".repeat(43), NOW.plusSeconds(60)));
        byte[] token = Secrets.bytes(32);
        Await.await(grants.addRefresh(token, family.id(), null, NOW));
        List<Uni<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tries.add(grants.rotate(token, Secrets.bytes(32), NOW));
        }
        List<Integer> won = Await.await(Uni.join().all(tries).andFailFast());
        assertEquals(1, won.stream().mapToInt(each -> each).sum());
        assertEquals(
                NOW, Await.await(grants.look(token)).orElseThrow().presented().rotatedAt());
        Await.await(grants.revoke(family.id(), "test", NOW));
        assertFalse(Await.await(grants.isLive(family.id())));
    }

    @Test
    void shouldCountAttemptsBeforeThePasswordIsLookedAt() {
        ThrottleStore throttle = new ThrottleStore(db.database().pool());
        byte[] account = master.mac("login", "somebody");
        List<Uni<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            tries.add(throttle.take(account, "10.0.0.0/24", NOW).map(Optional::isEmpty));
        }
        List<Boolean> allowed = Await.await(Uni.join().all(tries).andFailFast());
        assertEquals(5, allowed.stream().filter(each -> each).count());
        Duration wait = Await.await(throttle.take(account, "10.0.0.0/24", NOW)).orElseThrow();
        assertEquals(Duration.ofSeconds(2), wait);
        assertTrue(Await.await(throttle.take(account, "10.0.0.0/24", NOW.plusSeconds(2)))
                .isEmpty());
    }

    @Test
    void shouldNotDelayTheOwnerWhenAStrangerGuesses() {
        ThrottleStore throttle = new ThrottleStore(db.database().pool());
        byte[] account = master.mac("login", "owner");
        Await.await(throttle.clear(account, "10.1.1.0/24", NOW));
        for (int i = 0; i < 10; i++) {
            Await.await(throttle.take(account, "10.9.9.0/24", NOW));
        }
        assertTrue(Await.await(throttle.take(account, "10.9.9.0/24", NOW)).isPresent());
        assertTrue(Await.await(throttle.take(account, "10.1.1.0/24", NOW)).isEmpty());
    }

    @Test
    void shouldEndIdleSessionsAndTheirTokens() {
        SessionStore sessions = new SessionStore(db.database().pool(), Duration.ofMinutes(30));
        byte[] cookie = Secrets.bytes(32);
        Session session = session("wangxiaoyu");
        Await.await(sessions.open(cookie, session));
        assertTrue(Await.await(sessions.touch(cookie, NOW.plusSeconds(60))).isPresent());
        assertTrue(Await.await(sessions.touch(cookie, NOW.plus(Duration.ofMinutes(32))))
                .isEmpty());
        assertEquals(1, Await.await(sessions.end(session.sid(), "test", NOW)));
    }

    @Test
    void shouldHonourAnIdOnceOnly() {
        ReplayStore replay = new ReplayStore(db.database().pool());
        assertTrue(Await.await(replay.take("issuer", "jti", NOW.plusSeconds(60))));
        assertFalse(Await.await(replay.take("issuer", "jti", NOW.plusSeconds(60))));
        assertTrue(Await.await(replay.take("other", "jti", NOW.plusSeconds(60))));
    }

    @Test
    void shouldOpenOnlyWhatTheSameKeySealedForTheSamePurpose() {
        byte[] box = master.seal("a", new byte[] {1, 2, 3});
        assertArrayEquals(new byte[] {1, 2, 3}, master.open("a", box));
        assertThrows(IllegalStateException.class, () -> master.open("b", box));
        assertThrows(IllegalStateException.class, () -> MasterKey.forOneRun().open("a", box));
    }

    private static DemoAccounts demo() {
        return new DemoAccounts(db.database(), db.ledger(), master, hasher, CLOCK);
    }

    private static Optional<Credential> find(String login) {
        return Await.await(new CredentialStore(db.database().pool()).find(login));
    }

    private static List<Capacity> capacities(String login) {
        return Await.await(new PeopleStore(db.database().pool())
                .capacities(find(login).orElseThrow().person(), NOW));
    }

    private static Session session(String login) {
        return new Session(
                UUID.randomUUID(),
                find(login).orElseThrow().person(),
                null,
                NOW,
                NOW,
                NOW.plus(Duration.ofHours(12)),
                "127.0.0.0/24",
                "test");
    }

    private static Family family() {
        Client client = new Client(
                "web",
                "门户",
                "Web",
                null,
                null,
                List.of("https://rp/cb"),
                List.of(),
                Set.of(Client.AUTHORIZATION_CODE),
                Set.of("openid"),
                Duration.ofHours(12));
        Await.await(new ClientStore(db.database().pool()).put(client, NOW));
        Session session = session("wangxiaoyu");
        Await.await(new SessionStore(db.database().pool(), Duration.ofMinutes(30)).open(Secrets.bytes(32), session));
        return new Family(
                UUID.randomUUID(),
                "web",
                session.sid(),
                session.person(),
                Capacity.SELF,
                "openid",
                NOW,
                null,
                NOW.plus(Duration.ofHours(12)));
    }
}
