package qingdan.api.simulate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import qingdan.api.demo.DemoCommands;
import qingdan.api.measure.Finding;
import qingdan.api.people.Line;
import qingdan.api.people.Patience;
import qingdan.api.people.Town;

/**
 * {@code ./qd simulate}: so many cases through the contract of three running nodes, so many at a time, then the account (模拟与对账).
 */
public final class Simulation {
    private static final Duration SETTLING = Duration.ofMinutes(2);

    private final Path dir;
    private final int cases;
    private final int clients;
    private final long seed;
    private final boolean terminal;

    /**
     * @param dir folder of the prepared and running demonstration
     * @param clients cases under way at a time
     * @param terminal whether standard error is a terminal, where a line can be rewritten
     */
    public Simulation(Path dir, int cases, int clients, long seed, boolean terminal) {
        if (cases < 1 || clients < 1)
            throw new IllegalArgumentException(
                    "Expected at least one case and one client, but got " + cases + " and " + clients);
        this.dir = dir;
        this.cases = cases;
        this.clients = clients;
        this.seed = seed;
        this.terminal = terminal;
    }

    /** @return whether everything is accounted for and every chain is sound */
    public boolean run() throws InterruptedException {
        Line line = new Line();
        Town town = new Town(dir, line);
        Ledgers ledgers = new Ledgers();
        System.err.printf("  种子 seed %d, %d 个事项 items%n", seed, town.items().size());
        long begun = System.nanoTime();
        List<Fate> fates = play(town, ledgers);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Reckoning reckoning = settle(town, fates);
        List<String> faults = reckoning.faults();
        faults.forEach(fault -> System.err.println("  ✗ " + fault));
        System.err.println("  校验全部证据链 | verifying every chain");
        boolean sound = DemoCommands.verify(dir, System.err);
        ledgers.print();
        Finding.of("simulate")
                .with("ok", faults.isEmpty() && sound ? "yes" : "no")
                .with("cases", cases)
                .with("clients", clients)
                .with("seed", seed)
                .with("seconds", seconds)
                .with("casesPerSecond", cases / seconds)
                .with("requestsPerSecond", ledgers.commands() / seconds)
                .with("planned", reckoning.byEnding())
                .with("ended", reckoning.byState())
                .with("repeatsAnsweredTheSame", ledgers.repeats())
                .with("readAnew", ledgers.readsAnew())
                .with("askedAgainWhenBusy", line.askedAgain())
                .with("faults", faults.size())
                .with("chains", sound ? "sound" : "broken")
                .onThisMachine()
                .print();
        return faults.isEmpty() && sound;
    }

    private List<Fate> play(Town town, Ledgers ledgers) throws InterruptedException {
        Progress progress = new Progress(System.err, terminal, cases);
        ConcurrentLinkedQueue<Fate> fates = new ConcurrentLinkedQueue<>();
        Semaphore places = new Semaphore(clients);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < cases; number++) {
                CasePlan plan = CasePlan.draw(seed, number, town.items().size());
                places.acquire();
                people.execute(() -> {
                    Fate fate = new CaseJourney(plan, town, ledgers).run();
                    fates.add(fate);
                    places.release();
                    progress.step(fate.failure() == null);
                });
            }
        }
        return List.copyOf(fates);
    }

    /** The last events may still be on their way to the province: looks until the account is right, or long enough. */
    private static Reckoning settle(Town town, List<Fate> fates) {
        Registers registers = new Registers(town);
        Reckoning[] last = {read(registers, fates)};
        boolean hopeless = fates.stream().anyMatch(fate -> fate.failure() != null);
        if (hopeless || last[0].faults().isEmpty()) return last[0];
        try {
            return Patience.until("the account to be right", SETTLING, () -> {
                last[0] = read(registers, fates);
                return Optional.of(last[0]).filter(r -> r.faults().isEmpty());
            });
        } catch (IllegalStateException tooLate) {
            return last[0];
        }
    }

    private static Reckoning read(Registers registers, List<Fate> fates) {
        return new Reckoning(fates, registers.county(), registers.province(), registers.applicants());
    }
}
