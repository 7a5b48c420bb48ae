package qingdan.handlers.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.contract.Call;
import qingdan.contract.Principal;
import qingdan.contract.Reply;
import qingdan.contract.model.AbolishOrgan;
import qingdan.contract.model.AmendOrgan;
import qingdan.contract.model.OrganHistoryView;
import qingdan.contract.model.RegisterOrgan;
import qingdan.handlers.Names;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.Uscc;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.node.domain.Topology;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.Divisions;
import qingdan.registry.store.OrganHistories;
import qingdan.registry.store.Organs;
import qingdan.registry.store.SeedLoader;

/** Organs through the contract's operations: who may change them, where, and what an officer's account then says. */
@NullUnmarked
class OrganRoomStoreTest {
    private static final Instant START = Instant.parse("2026-11-02T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(START);
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final String TEMPORARY = "11340123LS00000007";
    private static final String REGISTERED =
            Uscc.compose("11", new RegionCode("340123"), "MB1A0007").value();
    private static final Topology.Member PROVINCE =
            new Topology.Member("340000", "340000", "省", null, "http://localhost", Map.of());
    private static final Topology.Member COUNTY =
            new Topology.Member("340123", "340123", "县", "340000", "http://county", Map.of());
    private static TestDatabase db;
    private static OrganRoom room;
    private static OrganRoom elsewhere;
    private static Names names;

    @BeforeAll
    static void start() {
        db = TestDatabase.create();
        InstantSource clock = NOW::get;
        Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(SEED));
        Topology topology = new Topology(List.of(PROVINCE, COUNTY));
        Organs organs = new Organs(db.database(), clock);
        OrganHistories histories = new OrganHistories(db.database(), db.ledger());
        room = new OrganRoom(db.ledger(), histories, organs, new Ownership(topology, PROVINCE), clock);
        elsewhere = new OrganRoom(db.ledger(), histories, organs, new Ownership(topology, COUNTY), clock);
        names = new Names(new Divisions(db.database()), organs, clock);
    }

    @AfterAll
    static void stop() {
        db.close();
    }

    @Test
    void shouldSetUpRenameAndCodeAnOrganForTheProvinceOnly() {
        RegisterOrgan wish = wish(TEMPORARY, "肥西县样例登记局", true);
        assertEquals("not-your-region", refused(room.registerOrgan(call("340123", "a", null), wish)));
        assertEquals("not-allowed", refused(room.registerOrgan(official("window", "340000", "b", null), wish)));
        assertEquals("kept-at-another-node", refused(elsewhere.registerOrgan(call("340000", "c", null), wish)));
        assertEquals(
                "organ-code-wrong",
                refused(room.registerOrgan(call("340000", "d", null), wish(TEMPORARY, "肥西县样例登记局", false))));

        OrganHistoryView made = ok(room.registerOrgan(call("340000", "e", null), wish));
        assertEquals(1L, made.version());
        assertEquals(OrganHistoryView.LevelEnum.COUNTY, made.level());
        // the door gives a repeated request this answer again
        assertEquals(
                201, Await.await(db.ledger().answered("admin", "organ-key-e")).status());
        assertEquals("organ-already-known", refused(room.registerOrgan(call("340000", "f", null), wish)));

        AmendOrgan change = change("肥西县样例局", REGISTERED, TODAY.plusDays(10));
        assertEquals("stale-version", refused(room.amendOrgan(call("340000", "g", 0L), TEMPORARY, change)));
        OrganHistoryView changed = ok(room.amendOrgan(call("340000", "h", 1L), TEMPORARY, change));
        assertEquals("肥西县样例登记局", changed.current().name());
        assertEquals("肥西县样例局", changed.versions().getFirst().name());
        // an officer's account bears the code as taken in; its name follows on the day, and stays when the organ is
        // gone
        assertEquals(Optional.of("肥西县样例登记局"), Await.await(names.organ(TEMPORARY)));
        NOW.set(START.plus(Duration.ofDays(10)));
        assertEquals(Optional.of("肥西县样例局"), Await.await(names.organ(TEMPORARY)));
        assertEquals(
                REGISTERED,
                ok(room.getOrgan(call("340000", "i", null), TEMPORARY))
                        .current()
                        .creditCode());
        OrganHistoryView ended = ok(room.abolishOrgan(
                call("340000", "j", 2L),
                TEMPORARY,
                new AbolishOrgan(SEED.organs().getFirst().code(), TODAY.plusDays(20), "合并", "样例文件")));
        assertEquals(SEED.organs().getFirst().name(), ended.end().successorName());
        NOW.set(START.plus(Duration.ofDays(20)));
        assertNull(ok(room.getOrgan(call("340000", "k", null), TEMPORARY)).current());
        assertEquals(Optional.of("肥西县样例局"), Await.await(names.organ(TEMPORARY)));
        NOW.set(START);
    }

    @Test
    void shouldSayWhatKeepsAnOrganFromEnding() {
        String organ = SEED.items().getFirst().content().exercise().organ();
        OrganHistoryView view = ok(room.getOrgan(call("340000", "x", null), organ));
        assertEquals(0L, view.version());
        Reply<?> reply = Await.await(room.abolishOrgan(
                call("340000", "y", 0L), organ, new AbolishOrgan(null, TODAY.plusDays(1), "撤销", "样例文件")));
        Reply.Refused<?> refused = assertInstanceOf(Reply.Refused.class, reply);
        assertEquals("organ-has-items", refused.problem().code());
        assertEquals(
                String.valueOf(view.listedItems()), refused.problem().args().get("count"));
        assertEquals("organ-not-found", refused(room.getOrgan(call("340000", "z", null), REGISTERED)));
    }

    private static RegisterOrgan wish(String code, String name, boolean temporary) {
        return new RegisterOrgan(
                code,
                temporary,
                name,
                "340123",
                List.of("01"),
                RegisterOrgan.NatureEnum.STATUTORY,
                "肥西县政务服务中心",
                "工作日 9:00—17:00",
                "0551-68840001",
                "0551-68840009",
                "",
                TODAY,
                "机构改革",
                "样例文件");
    }

    private static AmendOrgan change(String name, String creditCode, LocalDate day) {
        return new AmendOrgan(
                name,
                creditCode,
                null,
                List.of("01"),
                AmendOrgan.NatureEnum.STATUTORY,
                "肥西县政务服务中心",
                "工作日 9:00—17:00",
                "0551-68840001",
                "0551-68840009",
                "",
                day,
                "更名",
                "样例文件");
    }

    private static Call call(String region, String key, Long ifMatch) {
        return official("item-admin", region, key, ifMatch);
    }

    private static Call official(String post, String region, String key, Long ifMatch) {
        Principal p = new Principal(
                Principal.Kind.OFFICIAL,
                "admin",
                "admin",
                null,
                SEED.organs().getFirst().code(),
                post,
                region,
                Set.of(post),
                Set.of());
        byte[] hash = key.getBytes(StandardCharsets.UTF_8);
        return new Call(p, ifMatch, "organ-key-" + key, hash, Locale.SIMPLIFIED_CHINESE, "r" + key);
    }

    private static <T> T ok(Uni<Reply<T>> reply) {
        Reply<T> found = Await.await(reply);
        if (found instanceof Reply.Ok<T> ok) return ok.body();
        throw new AssertionError("Expected an answer, but got " + found);
    }

    private static String refused(Uni<? extends Reply<?>> reply) {
        Reply<?> found = Await.await(reply);
        return assertInstanceOf(Reply.Refused.class, found, found::toString)
                .problem()
                .code();
    }
}
