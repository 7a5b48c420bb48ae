package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.seed.SeedShare;

/** Each node takes in the items of the regions it serves; together they hold what one node would have held. */
class SeedShareStoreTest {
    @Test
    void shouldHoldTheSameListEverywhereWhenEachNodeTakesItsShareAndReceivesTheOthers() {
        try (TestDatabase whole = Published.create();
                TestDatabase province = TestDatabase.create();
                TestDatabase city = TestDatabase.create();
                TestDatabase county = TestDatabase.create()) {
            Map<TestDatabase, SeedShare> shares = Map.of(
                    province, new SeedShare("340000", true, SeedShareStoreTest::province),
                    city, new SeedShare("340100", false, SeedShareStoreTest::city),
                    county, new SeedShare("340123", false, "340123"::equals));
            // when
            int published = 0;
            for (var share : shares.entrySet())
                published += Await.await(Published.loader(share.getKey()).load(Published.SEED, share.getValue()));
            // then
            assertEquals(Published.SEED.items().size(), published);
            assertEquals(List.of("340123"), regions(county));
            assertEquals(0, count(county, "registry.organ"));
            assertEquals(0, count(county, "registry.catalogue_entry"));
            assertEquals(Published.SEED.organs().size(), count(province, "registry.organ"));
            shares.keySet().forEach(to -> shares.keySet().stream()
                    .filter(from -> from != to)
                    .forEach(from -> Replayed.project(to, Replayed.log(from, "other"), "self")));
            for (TestDatabase node : shares.keySet()) assertEquals(items(whole), items(node));
            assertEquals(Replayed.hashes(province), Replayed.hashes(county));
            assertEquals(Replayed.hashes(province), Replayed.hashes(city));
        }
    }

    @Test
    void shouldTakeNothingInTwiceWhenTheOthersSharesHaveArrived() {
        try (TestDatabase province = TestDatabase.create();
                TestDatabase county = TestDatabase.create()) {
            SeedShare above = new SeedShare("340000", true, SeedShareStoreTest::province);
            SeedShare mine = new SeedShare("340123", false, "340123"::equals);
            Await.await(Published.loader(province).load(Published.SEED, above));
            Replayed.project(county, Replayed.log(province, "340000"), "340123");
            // when another node's share is known, the own one is still to be taken in
            int first = Await.await(Published.loader(county).load(Published.SEED, mine));
            int second = Await.await(Published.loader(county).load(Published.SEED, mine));
            assertTrue(first > 0);
            assertEquals(0, second);
        }
    }

    private static boolean province(String region) {
        return !region.startsWith("3401");
    }

    private static boolean city(String region) {
        return region.startsWith("3401") && !region.equals("340123");
    }

    private static String items(TestDatabase db) {
        return Published.asNode(db, """
                        select md5(string_agg(concat_ws('|', item_code, version, effective, content), ',' order by item_code, version))
                          from registry.item_version""").getFirst().getString(0);
    }

    private static List<String> regions(TestDatabase db) {
        return Published.asNode(db, "select distinct region from registry.catalogue_item order by 1").stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static long count(TestDatabase db, String table) {
        return Published.asNode(db, "select count(*) from " + table).getFirst().getLong(0);
    }
}
