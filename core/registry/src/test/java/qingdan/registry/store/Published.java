package qingdan.registry.store;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;

/** A database with the product's sample list taken in, for tests of the store. */
final class Published {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Seed SEED = SeedFiles.load(SeedSource.product());

    private Published() {}

    static TestDatabase create() {
        TestDatabase db = TestDatabase.create();
        Await.await(loader(db).load(SEED));
        return db;
    }

    static SeedLoader loader(TestDatabase db) {
        return new SeedLoader(db.database(), db.ledger(), InstantSource.system());
    }

    /** The item of a name exercised in a region. */
    static Seed.Item item(String name, String region) {
        return SEED.items().stream()
                .filter(i -> i.content().name().equals(name)
                        && i.content().exercise().region().equals(region))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected " + name + " in " + region + ", but found none"));
    }

    /** Runs SQL in the role of a running node. */
    static List<Row> asNode(TestDatabase db, String sql, Object... args) {
        List<Row> rows = new ArrayList<>();
        Await.await(Async.uni(() -> db.database().pool().preparedQuery(sql).execute(Tuple.from(List.of(args)))))
                .forEach(rows::add);
        return rows;
    }

    /** Runs SQL as the owner of the schemas. */
    static List<Row> asOwner(TestDatabase db, String sql) {
        List<Row> rows = new ArrayList<>();
        Await.await(Database.owner(db.vertx(), db.uri())
                        .chain(owner ->
                                Async.uni(() -> owner.query(sql).execute().eventually(owner::close))))
                .forEach(rows::add);
        return rows;
    }
}
