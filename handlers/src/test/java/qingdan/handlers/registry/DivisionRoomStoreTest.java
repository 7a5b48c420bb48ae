package qingdan.handlers.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.contract.Call;
import qingdan.contract.Principal;
import qingdan.contract.Reply;
import qingdan.contract.model.AbolishRegion;
import qingdan.contract.model.AmendRegion;
import qingdan.contract.model.DivisionHistoryView;
import qingdan.contract.model.DivisionPeriodView;
import qingdan.contract.model.RegisterRegion;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.node.domain.Topology;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.DivisionHistories;
import qingdan.registry.store.SeedLoader;

/** Divisions through the contract's operations: who may change them, where, and what is then told of them. */
@NullUnmarked
class DivisionRoomStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Topology.Member PROVINCE =
            new Topology.Member("340000", "340000", "省", null, "http://localhost", Map.of());
    private static final Topology.Member COUNTY =
            new Topology.Member("340123", "340123", "县", "340000", "http://county", Map.of());
    private static TestDatabase db;
    private static DivisionRoom room;
    private static DivisionRoom elsewhere;

    @BeforeAll
    static void start() {
        db = TestDatabase.create();
        InstantSource clock = () -> NOW;
        Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(SEED));
        Topology topology = new Topology(List.of(PROVINCE, COUNTY));
        DivisionHistories histories = new DivisionHistories(db.database(), db.ledger());
        room = new DivisionRoom(db.ledger(), histories, new Ownership(topology, PROVINCE), clock);
        elsewhere = new DivisionRoom(db.ledger(), histories, new Ownership(topology, COUNTY), clock);
    }

    @AfterAll
    static void stop() {
        db.close();
    }

    @Test
    void shouldSetUpRenameAndEndADivisionForTheProvinceOnly() {
        RegisterRegion wish = wish("340161", "样例新区");
        assertEquals("not-your-region", refused(room.registerRegion(call("340100", "a", null), wish)));
        assertEquals("not-allowed", refused(room.registerRegion(official("window", "340000", "b", null), wish)));
        assertEquals("kept-at-another-node", refused(elsewhere.registerRegion(call("340000", "c", null), wish)));
        assertEquals(
                "division-parent-unfit",
                refused(room.registerRegion(call("340000", "d", null), wish("340261", "别市新区"))));

        DivisionHistoryView made = ok(room.registerRegion(call("340000", "e", null), wish));
        assertEquals(1L, made.version());
        assertEquals("皖政秘〔2026〕12号", made.current().basis());
        assertEquals(
                201,
                Await.await(db.ledger().answered("admin", "division-key-e")).status());
        assertEquals("division-already-known", refused(room.registerRegion(call("340000", "f", null), wish)));

        AmendRegion change = new AmendRegion(
                "样例高新区", AmendRegion.KindEnum.FUNCTIONAL_ZONE, null, TODAY.plusDays(10), "更名", "皖政秘〔2026〕33号");
        assertEquals("stale-version", refused(room.amendRegion(call("340000", "g", 0L), "340161", change)));
        DivisionHistoryView changed = ok(room.amendRegion(call("340000", "h", 1L), "340161", change));
        assertEquals("样例新区", changed.current().name(), "until the day it is called as before");
        assertEquals("样例高新区", changed.periods().getFirst().name());
        assertEquals("340100", changed.periods().getFirst().parent(), "who names no parent keeps it");

        AbolishRegion end = new AbolishRegion("340123", TODAY.plusDays(20), "并入", "皖政秘〔2026〕60号");
        DivisionHistoryView ended = ok(room.abolishRegion(call("340000", "i", 2L), "340161", end));
        assertEquals("340123", ended.end().successor());
        assertEquals("division-already-ended", refused(room.abolishRegion(call("340000", "j", 3L), "340161", end)));
        // what is read afterwards is what was answered
        assertEquals(ended, ok(room.getRegion(call("340123", "k", null), "340161")));
        assertEquals("division-not-found", refused(room.getRegion(call("340123", "l", null), "349999")));
    }

    @Test
    void shouldTellWhatRestsOnACodeAndWhatBecameOfAFormerOne() {
        DivisionHistoryView feixi = ok(room.getRegion(call("340123", "m", null), "340123"));
        assertTrue(feixi.organs() > 5 && feixi.listedItems() > 5 && feixi.divisionsBelow() == 0, feixi::toString);
        assertEquals(DivisionPeriodView.KindEnum.COUNTY, feixi.current().kind());
        assertEquals(
                "division-has-organs",
                refused(room.abolishRegion(
                        call("340000", "n", 0L), "340123", new AbolishRegion(null, TODAY, "撤销", "样例文件"))));
        DivisionHistoryView shou = ok(room.getRegion(call("340123", "o", null), "341521"));
        assertNull(shou.current());
        assertEquals("340422", shou.end().successor());
    }

    private static RegisterRegion wish(String code, String name) {
        return new RegisterRegion(
                code,
                name,
                RegisterRegion.LevelEnum.ZONE,
                RegisterRegion.KindEnum.FUNCTIONAL_ZONE,
                "340100",
                null,
                TODAY,
                "设立功能区",
                "皖政秘〔2026〕12号");
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
        return new Call(p, ifMatch, "division-key-" + key, hash, Locale.SIMPLIFIED_CHINESE, "r" + key);
    }

    @SuppressWarnings("unchecked")
    private static <T> T ok(Uni<Reply<T>> reply) {
        return ((Reply.Ok<T>) assertInstanceOf(Reply.Ok.class, Await.await(reply))).body();
    }

    private static <T> String refused(Uni<Reply<T>> reply) {
        return assertInstanceOf(Reply.Refused.class, Await.await(reply))
                .problem()
                .code();
    }
}
