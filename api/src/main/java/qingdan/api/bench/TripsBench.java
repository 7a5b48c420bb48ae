package qingdan.api.bench;

import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import qingdan.api.config.NodeConfig;
import qingdan.api.config.Settings;
import qingdan.api.measure.Durations;
import qingdan.api.measure.Finding;
import qingdan.api.node.NodeProgram;
import qingdan.api.people.Line;
import qingdan.api.people.Town;
import qingdan.contract.model.CaseAction;

/**
 * SQL round trips on the way of one command (往返次数): three nodes in this process, each behind a {@link SlowWire} of its own. A command is
 * sent again and again at two lengths of the wire; the difference of the medians divided by the difference of the lengths is the number of
 * round trips a caller waits for. Statements are counted on the wire of the node that is asked, with all that its workers send meanwhile.
 */
final class TripsBench {
    private static final int WARM_UP = 60;
    private static final int CASES = 40;
    private static final Duration LONG = Duration.ofMillis(40);
    private static final int BUDGET = 3;

    private final Desk desk;
    private final SlowWire province;
    private final SlowWire county;

    private TripsBench(Desk desk, SlowWire province, SlowWire county) {
        this.desk = desk;
        this.province = province;
        this.county = county;
    }

    /**
     * The nodes end with the process.
     *
     * @param dir folder of a prepared demonstration whose database runs and whose nodes do not
     */
    static void run(Path dir) throws IOException {
        try (SlowWire province = wire(dir, Town.PROVINCE);
                SlowWire county = wire(dir, Town.COUNTY)) {
            start(behind(province, dir, Town.PROVINCE));
            start(dir.resolve(Town.CITY).resolve("node.properties"));
            start(behind(county, dir, Town.COUNTY));
            new TripsBench(new Desk(new Town(dir, new Line())), province, county).measure();
        }
    }

    private static void start(Path settings) {
        Await.await(NodeProgram.start(NodeConfig.from(Settings.read(settings))));
    }

    private static SlowWire wire(Path dir, String region) {
        PgConnectOptions database = PgConnectOptions.fromUri(uri(dir, region));
        return new SlowWire(database.getHost(), database.getPort());
    }

    private static String uri(Path dir, String region) {
        return Settings.read(dir.resolve(region).resolve("node.properties")).text("pg.uri");
    }

    /** The node's settings with the wire in place of its server. */
    private static Path behind(SlowWire wire, Path dir, String region) throws IOException {
        String uri = uri(dir, region);
        int port = PgConnectOptions.fromUri(uri).getPort();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(dir.resolve(region).resolve("node.properties")))
            lines.add(
                    line.startsWith("pg.uri=")
                            ? "pg.uri=" + uri.replace(":" + port + "/", ":" + wire.port() + "/")
                            : line);
        return Files.write(dir.resolve(region).resolve("bench.properties"), lines);
    }

    private void measure() {
        desk.open();
        for (int i = 0; i < WARM_UP; i++) way(i, new Sample(), new Sample(), new Sample());
        Sample[] near = {new Sample(), new Sample(), new Sample()};
        Sample[] far = {new Sample(), new Sample(), new Sample()};
        for (int i = 0; i < CASES; i++) {
            length(Duration.ZERO);
            way(WARM_UP + 2 * i, near[0], near[1], near[2]);
            length(LONG);
            way(WARM_UP + 2 * i + 1, far[0], far[1], far[2]);
        }
        length(Duration.ZERO);
        tell("submit", near[0], far[0]);
        tell("accept", near[1], far[1]);
        tell("decide", near[2], far[2]);
    }

    private void length(Duration delay) {
        province.delay(delay);
        county.delay(delay);
    }

    /** One case through the three commands, one at a time. */
    private void way(int number, Sample submit, Sample accept, Sample decide) {
        Desk.Open open = submit.take(province, desk.prepare(number), desk::submit);
        open = desk.await(open, open.officers().window(), CaseAction.ACCEPT);
        open = accept.take(county, open, desk::accept);
        open = desk.await(open, open.officers().reviewer(), CaseAction.REVIEW);
        open = desk.await(desk.review(open), open.officers().decider(), CaseAction.DECIDE);
        decide.take(county, open, desk::decide);
    }

    private static void tell(String command, Sample near, Sample far) {
        double trips = (far.durations.medianMs() - near.durations.medianMs()) / LONG.toMillis();
        Finding.of("round-trips")
                .with("command", command)
                .with("clients", 1)
                .with("roundTrips", trips)
                .with("budget", BUDGET)
                .with("statementsWhileUnderWay", (double) near.statements / near.durations.count())
                .with("nearP50Ms", near.durations.medianMs())
                .with("farP50Ms", far.durations.medianMs())
                .with("n", near.durations.count())
                .onThisMachine()
                .print();
    }

    /** Durations of one command at one length, and the statements that passed while it was under way. */
    private static final class Sample {
        private final Durations durations = new Durations();
        private long statements;

        <T> Desk.Open take(SlowWire wire, T work, Function<T, Desk.Open> command) {
            long before = wire.statements();
            long begin = System.nanoTime();
            Desk.Open open = command.apply(work);
            durations.add(System.nanoTime() - begin);
            statements += wire.statements() - before;
            return open;
        }
    }
}
