package qingdan.registry.edition;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.registry.store.RegistryJson;

/** Editions as the node's tables have them (清单版本). Thread-safe. */
public final class Editions {
    private static final int MAX = 200;
    private static final String COLUMNS =
            "select id, name, region, below, day, items, root, node, signature, published_at from registry.edition";
    private static final String ONE = COLUMNS + " where id = $1";
    private static final String LIST =
            COLUMNS + " where ($1::text is null or region = $1) order by day desc, requested_at desc, id limit " + MAX;
    private static final String ASK = """
            insert into registry.edition (id, state, name, region, below, day, actor, node, requested_at)
            values ($1, 'computing', $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing""";
    private static final String LEAVES = "select leaf from registry.edition_item where edition_id = $1 order by n";
    private static final String ANY_LEAF = "select exists (select from registry.edition_item where edition_id = $1)";
    private static final String LEAF = """
            select i.n, i.version, lower(v.effective) as effective_from, v.content::text as content
              from registry.edition_item i
              join registry.item_version v on v.item_code = i.item_code and v.version = i.version
             where i.edition_id = $1 and i.item_code = $2""";

    private final Database database;

    public Editions(Database database) {
        this.database = database;
    }

    public Uni<Optional<Edition>> find(String id) {
        return rows(ONE, Tuple.of(id)).map(rows -> {
            for (Row row : rows) return Optional.of(edition(row));
            return Optional.empty();
        });
    }

    /** The newest day first, at most {@value #MAX}. */
    public Uni<List<Edition>> list(@Nullable String region) {
        return rows(LIST, Tuple.of(region)).map(rows -> {
            List<Edition> all = new ArrayList<>();
            for (Row row : rows) all.add(edition(row));
            return all;
        });
    }

    /** Asks for an edition; the worker computes, signs and publishes it. An id that is there already is left alone. */
    public Uni<Void> ask(EditionStatement wanted, JsonObject actor, Instant now) {
        Tuple tuple = Tuple.tuple()
                .addString(wanted.id())
                .addString(wanted.name())
                .addString(wanted.region())
                .addBoolean(wanted.below())
                .addLocalDate(wanted.day())
                .addValue(actor)
                .addString(wanted.node())
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
        return rows(ASK, tuple).replaceWithVoid();
    }

    /** The proof for an item; empty when the edition does not have it, or is not published, or its leaves are elsewhere. */
    public Uni<Optional<ItemProof>> proof(String id, String itemCode) {
        return find(id).chain(found -> {
            Optional<String> signature = found.flatMap(Edition::signed);
            if (signature.isEmpty()) return Uni.createFrom().item(Optional.empty());
            return rows(LEAF, Tuple.of(id, itemCode)).chain(rows -> {
                for (Row row : rows)
                    return leaves(id)
                            .chain(leaves -> Async.uni(() -> database.vertx()
                                    .executeBlocking(() -> Optional.of(proof(
                                            found.orElseThrow().statement(),
                                            signature.get(),
                                            itemCode,
                                            row,
                                            leaves)))));
                return Uni.createFrom().item(Optional.empty());
            });
        });
    }

    /** Whether the leaves of an edition are here: a proof of any of its items can be given. An edition without items has none. */
    public Uni<Boolean> leavesHere(String id) {
        return rows(ANY_LEAF, Tuple.of(id)).map(rows -> rows.iterator().next().getBoolean(0));
    }

    private static ItemProof proof(
            EditionStatement statement, String signature, String itemCode, Row row, List<byte[]> leaves) {
        int index = row.getInteger("n") - 1;
        LocalDate from = row.getLocalDate("effective_from");
        return new ItemProof(
                statement,
                signature,
                ItemProof.document(itemCode, row.getInteger("version"), from, content(row.getString("content"))),
                index,
                MerkleTree.path(leaves, index));
    }

    /** The content as it was published, which is equal at every node; not through its record, which may grow. */
    static com.fasterxml.jackson.databind.JsonNode content(String json) {
        return RegistryJson.parse(json, com.fasterxml.jackson.databind.JsonNode.class);
    }

    private Uni<List<byte[]>> leaves(String id) {
        return rows(LEAVES, Tuple.of(id)).map(rows -> {
            List<byte[]> leaves = new ArrayList<>(rows.size());
            for (Row row : rows) {
                Buffer leaf = row.getBuffer(0);
                leaves.add(leaf.getBytes());
            }
            return leaves;
        });
    }

    static Edition edition(Row row) {
        Optional<String> root = Optional.ofNullable(row.getString("root"));
        Optional<String> node = Optional.ofNullable(row.getString("node"));
        Optional<String> signature = Optional.ofNullable(row.getString("signature"));
        Optional<OffsetDateTime> at = Optional.ofNullable(row.getOffsetDateTime("published_at"));
        return new Edition(
                new EditionStatement(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("region"),
                        row.getBoolean("below"),
                        row.getLocalDate("day"),
                        row.getInteger("items"),
                        root.orElse(""),
                        node.orElse("")),
                signature.orElse(null),
                at.map(OffsetDateTime::toInstant).orElse(null));
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple));
    }
}
