package qingdan.api.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import qingdan.api.people.Line;
import qingdan.api.people.Town;

/** The measurements by their names, as {@code ./qd bench} calls them. */
public final class Bench {
    private Bench() {}

    /**
     * Prints the findings of one measurement.
     *
     * @param dir folder of a prepared demonstration; its nodes run for {@code api} and {@code lag}, and do not for {@code trips};
     *     the others need none
     */
    public static void run(String what, Path dir) throws Exception {
        for (String name : List.of("ROOT", "qingdan", "com.hazelcast"))
            ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.ERROR);
        switch (what) {
            case "ledger" -> {
                LedgerBench.run();
                LogBench.run();
            }
            case "router" -> RouterBench.run();
            case "api" -> new ApiBench(new Town(dir, new Line())).run();
            case "lag" -> new LagBench(new Town(dir, new Line())).run();
            case "trips" -> TripsBench.run(dir);
            default ->
                throw new IllegalArgumentException(
                        "Expected one of: ledger, router, api, lag, trips; but got '" + what + "'");
        }
    }
}
