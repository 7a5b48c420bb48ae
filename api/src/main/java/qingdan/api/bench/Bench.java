package qingdan.api.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** The measurements by their names, as {@code ./qd bench} calls them. */
public final class Bench {
    private Bench() {}

    /** Prints the findings of one measurement. */
    public static void run(String what) throws Exception {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.ERROR);
        switch (what) {
            case "ledger" -> {
                LedgerBench.run();
                LogBench.run();
            }
            case "router" -> RouterBench.run();
            default -> throw new IllegalArgumentException("Expected one of: ledger, router; but got '" + what + "'");
        }
    }
}
