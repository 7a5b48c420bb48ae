package qingdan.registry.edition;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.Database;
import qingdan.registry.event.EditionPublished;
import qingdan.registry.store.ItemCommits;
import qingdan.registry.store.ListOnDay;

/**
 * Computes editions that were asked for: reads the list as it stood on the day, page by page, keeps one hash for each item, signs the root
 * and records it. Interrupted, it begins anew; its first look takes back what the node's former life had taken. Blocking: for a worker's
 * thread.
 */
public final class EditionWorker {
    private static final Logger LOG = LoggerFactory.getLogger(EditionWorker.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAGE = 500;
    private static final String TAKE = """
            update registry.edition e set lease_until = $1::timestamptz + interval '120 seconds'
             where e.id = (select o.id from registry.edition o
                            where o.state = 'computing' and (o.lease_until is null or o.lease_until < $1)
                            order by o.requested_at limit 1 for update skip locked)
            returning e.*""";
    private static final String TAKE_BACK =
            "update registry.edition set lease_until = null where state = 'computing' and lease_until is not null";
    private static final String RENEW =
            "update registry.edition set lease_until = $2::timestamptz + interval '120 seconds' where id = $1";
    private static final String IMPORT_RUNS = "select from registry.import_job where state = 'applying' limit 1";
    private static final String PUT_BACK =
            "update registry.edition set lease_until = null where id = $1 and state = 'computing'";
    private static final String CLEAR = "delete from registry.edition_item where edition_id = $1";
    private static final String ITEMS = ListOnDay.page("", "", PAGE);
    private static final String KEEP = """
            insert into registry.edition_item (edition_id, n, item_code, version, leaf)
            select $1, x.n, x.item_code, x.version, x.leaf
              from unnest($2::int[], $3::text[], $4::int[], $5::bytea[]) x (n, item_code, version, leaf)""";

    private final Database database;
    private final Ledger ledger;
    private final InstantSource clock;
    private final PrivateKey key;
    private final String node;
    private boolean tookBack;

    /** @param key the node's own signing key, on P-256 */
    public EditionWorker(Database database, Ledger ledger, InstantSource clock, PrivateKey key, String node) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
        this.key = key;
        this.node = node;
    }

    /**
     * Computes one edition. While an import is being published it waits, and an import waits for an edition that is being computed: no
     * edition holds half an import.
     *
     * @return false when none waits, or all must
     */
    public boolean workOnce() {
        if (!tookBack) rows(TAKE_BACK, Tuple.tuple());
        tookBack = true;
        for (Row row : rows(TAKE, Tuple.of(now()))) {
            // Asked after the edition is taken: an import that looks from now on sees it and waits.
            if (rows(IMPORT_RUNS, Tuple.tuple()).size() > 0) {
                rows(PUT_BACK, Tuple.of(row.getString("id")));
                return false;
            }
            publish(Editions.edition(row).statement());
            return true;
        }
        return false;
    }

    private void publish(EditionStatement wanted) {
        rows(CLEAR, Tuple.of(wanted.id()));
        List<byte[]> leaves = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            RowSet<Row> page = rows(ITEMS, ListOnDay.after(after, wanted.region(), wanted.below(), wanted.day()));
            after = keep(wanted.id(), page, leaves, after);
            more = page.size() == PAGE;
            rows(RENEW, Tuple.of(wanted.id(), now()));
        }
        EditionStatement statement = new EditionStatement(
                wanted.id(),
                wanted.name(),
                wanted.region(),
                wanted.below(),
                wanted.day(),
                leaves.size(),
                HexFormat.of().formatHex(MerkleTree.root(leaves)),
                node);
        record(statement, EditionKey.sign(key, statement));
    }

    private String keep(String id, RowSet<Row> page, List<byte[]> leaves, String before) {
        List<Integer> places = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        List<Integer> versions = new ArrayList<>();
        List<Buffer> hashes = new ArrayList<>();
        for (Row row : page) {
            LocalDate from = row.getLocalDate("effective_from");
            String code = row.getString("item_code");
            byte[] leaf = MerkleTree.leaf(CanonicalJson.bytes(ItemProof.document(
                    code, row.getInteger("version"), from, Editions.content(row.getString("content")))));
            leaves.add(leaf);
            places.add(leaves.size());
            codes.add(code);
            versions.add(row.getInteger("version"));
            hashes.add(Buffer.buffer(leaf));
        }
        if (codes.isEmpty()) return before;
        rows(
                KEEP,
                Tuple.tuple()
                        .addString(id)
                        .addArrayOfInteger(places.toArray(Integer[]::new))
                        .addArrayOfString(codes.toArray(String[]::new))
                        .addArrayOfInteger(versions.toArray(Integer[]::new))
                        .addValue(hashes.toArray(Buffer[]::new)));
        return codes.getLast();
    }

    private void record(EditionStatement s, String signature) {
        EditionPublished event = new EditionPublished(
                s.id(), s.name(), s.region(), s.below(), s.day(), s.items(), s.root(), s.node(), signature);
        Instant at = clock.instant();
        CommitOutcome outcome = ledger.commit(
                        ItemCommits.opening("edition/" + s.id(), List.of(event), Actor.system("edition"), at))
                .await()
                .atMost(PATIENCE);
        if (!(outcome instanceof CommitOutcome.Committed))
            throw new IllegalStateException("Expected to record edition " + s.id() + ", but got " + outcome);
        LOG.info("event=edition-published edition={} items={} root={}", s.id(), s.items(), s.root());
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private RowSet<Row> rows(String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple))
                .await()
                .atMost(PATIENCE);
    }
}
