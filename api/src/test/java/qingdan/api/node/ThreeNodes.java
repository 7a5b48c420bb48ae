package qingdan.api.node;

import com.nimbusds.jose.jwk.ECKey;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import qingdan.api.config.Settings;
import qingdan.api.config.TopologyFile;
import qingdan.api.demo.DemoTopology;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.ChainVerifier;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.Database;
import qingdan.kernel.pg.DatabaseOptions;
import qingdan.kernel.pg.EmbeddedPostgres;
import qingdan.kernel.test.Await;
import qingdan.node.domain.Topology;
import qingdan.node.sync.NodeTokens;

/**
 * Province, Hefei and Feixi as {@code ./qd up} prepares them: three processes, a database each on one PostgreSQL, one Hazelcast cell.
 *
 * <p>Lines that can be cut: {@link #up} carries all that the county says to its parent over HTTP (pull, push, files); {@link #cell}
 * carries what the members of the cell say to each other (membership and bus).
 */
final class ThreeNodes implements AutoCloseable {
    static final String PROVINCE = "340000";
    static final String CITY = "340100";
    static final String COUNTY = "340123";
    static final List<String> REGIONS = List.of(PROVINCE, CITY, COUNTY);
    /** What the county starts with: only a signal on the bus tells it that the city has something. */
    static final String POLLS_SELDOM = "sync.poll-seconds=86400";

    static final String POLLS = "sync.poll-seconds=5";
    private static final int PORTS = 20;

    private final Path dir;
    private final int first;
    private final EmbeddedPostgres postgres;
    private final Vertx vertx = Vertx.vertx();
    private final Map<String, NodeProcess> processes = new HashMap<>();
    private final Map<String, Database> databases = new HashMap<>();
    private final qingdan.api.people.Line line = new qingdan.api.people.Line();
    private final Map<String, Person> people = new HashMap<>();
    final Line up;
    final List<Line> cell = new ArrayList<>();

    ThreeNodes(Path dir) throws Exception {
        this.dir = dir;
        this.first = FreePorts.block(PORTS);
        this.postgres = EmbeddedPostgres.start(
                dir.resolve("postgres"), EmbeddedPostgres.defaultCache(), first + 5, EmbeddedPostgres.Durability.NONE);
        new DemoTopology(
                        dir,
                        Map.of(
                                "QD_PORT_PROVINCE", port(0),
                                "QD_PORT_CITY", port(1),
                                "QD_PORT_COUNTY", port(2),
                                "QD_PORT_WEB", port(3),
                                "QD_PORT_MOBILE", port(4),
                                "QD_PORT_CLUSTER", port(6),
                                "QD_PORT_BUS", port(9),
                                "QD_CHECK_ANSWERS", "true"))
                .write(postgres::uri);
        this.up = new Line(first + 12, first + 1);
        layLines();
        for (String region : REGIONS)
            processes.put(region, new NodeProcess(region, dir, first + REGIONS.indexOf(region)));
    }

    private void layLines() throws IOException {
        Topology seen = TopologyFile.read(dir.resolve("topology.json"));
        Path countys = dir.resolve(COUNTY).resolve("topology.json");
        TopologyFile.write(
                new Topology(seen.nodes().stream()
                        .map(n -> n.region().equals(CITY)
                                ? new Topology.Member(
                                        n.nodeId(), n.region(), n.name(), n.parent(), url(12), n.publicKey())
                                : n)
                        .toList()),
                countys);
        add(COUNTY, "topology.file=" + countys);
        add(COUNTY, POLLS_SELDOM);
        for (int i = 0; i < REGIONS.size(); i++) {
            cell.add(new Line(first + 13 + i, first + 6 + i));
            cell.add(new Line(first + 16 + i, first + 9 + i));
            add(
                    REGIONS.get(i),
                    "cluster.public-port=" + port(13 + i) + "\ncluster.public-bus-port=" + port(16 + i)
                            + "\ncluster.members=127.0.0.1:" + port(13) + ",127.0.0.1:" + port(14) + ",127.0.0.1:"
                            + port(15));
        }
    }

    /** The topology that this node knows has no other node: it serves every region. */
    void serveAllAt(String region) throws IOException {
        Path alone = dir.resolve(region).resolve("topology.json");
        TopologyFile.write(
                new Topology(TopologyFile.read(dir.resolve("topology.json")).nodes().stream()
                        .filter(n -> n.region().equals(region))
                        .toList()),
                alone);
        add(region, "topology.file=" + alone);
    }

    /** A later line of a settings file replaces an earlier one. */
    void add(String region, String lines) throws IOException {
        Path file = dir.resolve(region).resolve("node.properties");
        Files.writeString(file, Files.readString(file) + lines + "\n");
    }

    void start() {
        REGIONS.forEach(region -> process(region).start());
        REGIONS.forEach(region -> process(region).awaitReady());
    }

    NodeProcess process(String region) {
        return value(processes, region);
    }

    /** Where a node answers, past every line. */
    String api(String region) {
        return url(REGIONS.indexOf(region));
    }

    /** Address of the web portal that the nodes are told of. */
    String web() {
        return url(3);
    }

    /** Somebody of the demonstration, who signs in when first heard of. */
    Person signedIn(String login) {
        return people.computeIfAbsent(login, l -> new Person(qingdan.api.people.Person.of(dir, line, l)::token));
    }

    /** A file of a stream as one node gives it to another that asks with its own key. */
    HttpResponse<byte[]> file(String asker, String asked, String sha256, String stream) throws Exception {
        Settings settings = Settings.read(dir.resolve(asker).resolve("node.properties"));
        NodeTokens tokens = new NodeTokens(
                TopologyFile.read(dir.resolve("topology.json")),
                settings.text("node.id"),
                ECKey.parse(Files.readString(Path.of(settings.text("node.key")))),
                InstantSource.system());
        String token = tokens.forNode(
                Settings.read(dir.resolve(asked).resolve("node.properties")).text("node.id"));
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(api(asked) + "/v1/sync/blobs/" + sha256 + "?stream=" + stream))
                            .header("Authorization", "Bearer " + token)
                            .header("Accept", "*/*")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    /** Files on their way into a node. */
    List<String> incoming(String region) {
        String[] names = files(region).resolve("incoming").toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    private Path files(String region) {
        return Path.of(Settings.read(dir.resolve(region).resolve("node.properties"))
                        .text("data.dir"))
                .resolve("files");
    }

    /** Whether the file lies in a node's own store. */
    boolean holds(String region, String sha256) {
        return Files.exists(files(region)
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256));
    }

    /** The database of a node, read beside the node's back. */
    Database database(String region) {
        return databases.computeIfAbsent(
                region,
                r -> Database.attach(
                        vertx,
                        new DatabaseOptions(
                                Settings.read(dir.resolve(r).resolve("node.properties"))
                                        .text("pg.uri"),
                                2,
                                1,
                                Duration.ofSeconds(30))));
    }

    /** The machine of a node is gone, and its database with it. */
    void loseDatabase(String region) {
        Database attached = databases.remove(region);
        if (attached != null) Await.await(attached.close());
        Await.await(PgConnection.connect(vertx, PgConnectOptions.fromUri(postgres.uri("postgres")))
                .compose(connection -> connection
                        .query("drop database qingdan_" + region + " with (force)")
                        .execute()
                        .eventually(connection::close)));
    }

    /** Rows of one column. */
    List<String> texts(String region, String sql) {
        RowSet<Row> rows =
                Await.await(Async.uni(() -> database(region).pool().query(sql).execute()));
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(String.valueOf(row.getValue(0))));
        return texts;
    }

    /** Tables of a node's database in which a text stands anywhere, also inside stored bytes. */
    List<String> tablesWith(String region, String text) {
        String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return texts(region, """
                        select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
                           and has_table_privilege(c.oid, 'select') order by 1""").stream()
                .filter(table -> !texts(
                                region,
                                "select 1 from " + table + " t where position('" + text
                                        + "' in t::text) > 0 or position('" + bytes + "' in t::text) > 0 limit 1")
                        .isEmpty())
                .toList();
    }

    ChainVerifier verifier(String region) {
        return new ChainVerifier(database(region), new Ledger(database(region), UUID::randomUUID));
    }

    private String url(int place) {
        return "http://127.0.0.1:" + port(place);
    }

    private String port(int place) {
        return Integer.toString(first + place);
    }

    private static <T> T value(Map<String, T> map, String key) {
        T value = map.get(key);
        if (value == null) throw new IllegalArgumentException("Expected one of the three, but got " + key);
        return value;
    }

    @Override
    public void close() throws IOException {
        processes.values().forEach(NodeProcess::kill);
        databases.values().forEach(database -> Await.await(database.close()));
        vertx.close().toCompletionStage().toCompletableFuture().join();
        up.close();
        for (Line line : cell) line.close();
        postgres.stopImmediately();
    }
}
