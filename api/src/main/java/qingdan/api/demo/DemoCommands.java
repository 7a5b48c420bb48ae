package qingdan.api.demo;

import com.nimbusds.jose.JOSEException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qingdan.api.config.Settings;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.AuditTrail;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.kernel.pg.Database;
import qingdan.kernel.pg.DatabaseOptions;
import qingdan.kernel.pg.EmbeddedPostgres;
import qingdan.kernel.time.NodeClock;

/** The operator's tools for the nodes of one machine: prepare them, move their clock, verify their chains. */
public final class DemoCommands {
    private static final List<String> REGIONS = List.of("340000", "340100", "340123");
    private static final Pattern STEP = Pattern.compile("([+-]?)([0-9]{1,4})([dhm]?)");
    /** The demo clock may have been moved so far at most. */
    private static final Duration AHEAD = Duration.ofDays(3_650);

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private DemoCommands() {}

    /** Settings, keys and addresses for three nodes; the embedded PostgreSQL, unless another is given. */
    public static void prepare(Path dir) throws IOException, JOSEException, ParseException {
        String given = System.getenv().getOrDefault("QD_PG_URI", "");
        UnaryOperator<String> databases;
        if (given.isBlank()) {
            int port = Integer.parseInt(System.getenv().getOrDefault("QD_PORT_PG", "0"));
            databases = EmbeddedPostgres.start(
                            dir.resolve("postgres"),
                            EmbeddedPostgres.defaultCache(),
                            port,
                            EmbeddedPostgres.Durability.FSYNC)::uri;
        } else databases = name -> given.replaceAll("/+$", "") + "/" + name;
        new DemoTopology(dir, System.getenv()).write(databases);
    }

    public static void stopPostgres(Path dir) throws IOException {
        Path folder = dir.resolve("postgres");
        if (!Files.exists(folder.resolve("data").resolve("postmaster.pid"))) return;
        EmbeddedPostgres.start(folder, EmbeddedPostgres.defaultCache(), 0, EmbeddedPostgres.Durability.FSYNC)
                .close();
    }

    /** Moves the demo clock of every node: {@code +3d}, {@code +2h}, {@code +30m}; it never runs back. */
    public static void clock(Path dir, String step) {
        Matcher m = STEP.matcher(step);
        if (!m.matches())
            throw new IllegalArgumentException("Expected a step such as +3d, +2h or +30m, but got " + step);
        long amount = Long.parseLong(m.group(2));
        Duration by =
                switch (m.group(3)) {
                    case "h" -> Duration.ofHours(amount);
                    case "m" -> Duration.ofMinutes(amount);
                    default -> Duration.ofDays(amount);
                };
        each(dir, (region, database) -> {
            NodeClock clock = new NodeClock(database, InstantSource.system(), true);
            return clock.refresh()
                    .chain(() -> clock.moveTo(clock.offset().plus(by), "operator"))
                    .invoke(() -> System.out.println(region + "  " + clock.instant()));
        });
    }

    /** Computes every log again from the stored bytes, on every node, and holds the nodes' copies of each log against each other. */
    public static boolean verify(Path dir, PrintStream out) {
        boolean[] sound = {false};
        int nodes = all(dir, databases -> new ChainReport(databases, out).run().invoke(well -> sound[0] = well));
        if (nodes == 0) {
            out.println("这里没有节点可以校验 | there is no node to verify in " + dir);
            return false;
        }
        out.println(sound[0] ? "全部完好 | every chain is sound" : "有链断裂或副本不一致 | a chain is broken, or copies differ");
        return sound[0];
    }

    /**
     * What somebody did (操作留痕), on every node, newest first: node, time, kind of event, stream, organ and post held then.
     *
     * @param subject stable id of the person, partner or part of the platform, as access log and records have it
     */
    public static void audit(Path dir, String subject, PrintStream out) {
        Instant now = Instant.now().plus(AHEAD);
        each(dir, (region, database) -> new AuditTrail(database)
                .byActor(subject, now, AuditTrail.MAX_PAGE)
                .invoke(events -> {
                    for (StoredEvent event : events) {
                        Actor actor = event.actor();
                        out.println(String.join(
                                "  ",
                                region,
                                event.at().toString(),
                                event.type(),
                                event.stream(),
                                String.valueOf(actor.org()),
                                String.valueOf(actor.post())));
                    }
                }));
    }

    private interface Work {
        Uni<?> on(String region, Database database);
    }

    private static void each(Path dir, Work work) {
        all(dir, databases -> {
            Uni<Void> done = Uni.createFrom().voidItem();
            for (Map.Entry<String, Database> node : databases.entrySet())
                done = done.chain(() -> work.on(node.getKey(), node.getValue()).replaceWithVoid());
            return done;
        });
    }

    /** How many nodes there were. */
    private static int all(Path dir, Function<Map<String, Database>, Uni<?>> work) {
        Vertx vertx = Vertx.vertx();
        Map<String, Database> databases = new LinkedHashMap<>();
        try {
            for (String region : REGIONS) {
                Path file = dir.resolve(region).resolve("node.properties");
                if (Files.exists(file))
                    databases.put(
                            region,
                            Database.attach(
                                    vertx,
                                    new DatabaseOptions(Settings.read(file).text("pg.uri"), 2, 1, LIMIT)));
            }
            work.apply(databases).await().atMost(LIMIT);
            for (Database database : databases.values())
                database.close().await().atMost(LIMIT);
            return databases.size();
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
