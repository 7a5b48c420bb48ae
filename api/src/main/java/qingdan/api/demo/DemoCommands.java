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
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qingdan.api.config.Settings;
import qingdan.kernel.ledger.ChainVerdict;
import qingdan.kernel.ledger.ChainVerifier;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.LogHead;
import qingdan.kernel.ledger.SealedLog;
import qingdan.kernel.pg.Database;
import qingdan.kernel.pg.DatabaseOptions;
import qingdan.kernel.pg.EmbeddedPostgres;
import qingdan.kernel.time.NodeClock;

/** The operator's tools for the nodes of one machine: prepare them, move their clock, verify their chains. */
public final class DemoCommands {
    private static final List<String> REGIONS = List.of("340000", "340100", "340123");
    private static final Pattern STEP = Pattern.compile("([+-]?)([0-9]{1,4})([dhm]?)");
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

    /** Computes every log and every stream again from the stored bytes, on every node. */
    public static boolean verify(Path dir, PrintStream out) {
        boolean[] sound = {true};
        int nodes = each(dir, (region, database) -> {
            ChainVerifier verifier = new ChainVerifier(database, new Ledger(database, UUID::randomUUID));
            return new SealedLog(database).heads().flatMap(heads -> {
                Uni<Void> all = Uni.createFrom().voidItem();
                for (LogHead head : heads)
                    all = all.chain(() -> verifier.log(head.origin(), head.epoch()))
                            .invoke(verdict -> {
                                sound[0] &= verdict instanceof ChainVerdict.Sound;
                                out.println(region + "  " + head.origin() + "  " + verdict);
                            })
                            .replaceWithVoid();
                return all;
            });
        });
        if (nodes == 0) {
            out.println("这里没有节点可以校验 | there is no node to verify in " + dir);
            return false;
        }
        out.println(sound[0] ? "全部完好 | every chain is sound" : "有链断裂 | a chain is broken");
        return sound[0];
    }

    private interface Work {
        Uni<?> on(String region, Database database);
    }

    /** How many nodes there were. */
    private static int each(Path dir, Work work) {
        Vertx vertx = Vertx.vertx();
        int nodes = 0;
        try {
            for (String region : REGIONS) {
                Path file = dir.resolve(region).resolve("node.properties");
                if (!Files.exists(file)) continue;
                Database database = Database.attach(
                        vertx, new DatabaseOptions(Settings.read(file).text("pg.uri"), 2, 1, LIMIT));
                work.on(region, database).await().atMost(LIMIT);
                database.close().await().atMost(LIMIT);
                nodes++;
            }
            return nodes;
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
