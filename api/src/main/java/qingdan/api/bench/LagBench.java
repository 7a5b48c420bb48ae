package qingdan.api.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import qingdan.api.measure.Durations;
import qingdan.api.measure.Finding;
import qingdan.api.people.Town;
import qingdan.contract.model.CaseAction;

/**
 * How long after a node's answer another node shows it, one case after the other: from the province's receipt to the county's list, and from the
 * county's acceptance to the applicant's page at the province. The clock starts when the command is answered (committed), before the event is
 * sealed, so sealing is in it; it is looked at every few milliseconds, so the figures are a little too high, never too low.
 */
final class LagBench {
    private static final int WARM_UP = 20;
    private static final int CASES = 120;
    private static final long LOOK_EVERY_MS = 3;
    private static final long LIMIT_NANOS = Duration.ofSeconds(60).toNanos();

    private final Desk desk;

    LagBench(Town town) {
        this.desk = new Desk(town);
    }

    void run() throws InterruptedException {
        desk.open();
        follow(WARM_UP, new Durations(), new Durations());
        Durations down = new Durations();
        Durations up = new Durations();
        follow(CASES, down, up);
        down.into(Finding.of("lag").with("way", "province to county").with("clients", 1))
                .onThisMachine()
                .print();
        up.into(Finding.of("lag").with("way", "county to province").with("clients", 1))
                .with("goalP99Ms", 500)
                .onThisMachine()
                .print();
    }

    private void follow(int cases, Durations down, Durations up) throws InterruptedException {
        List<Desk.Ready> ready = new ArrayList<>();
        for (int i = 0; i < cases; i++) ready.add(desk.prepare(i));
        for (Desk.Ready one : ready) {
            Desk.Open open = desk.submit(one);
            down.add(until(() -> desk.hasArrived(open)));
            Desk.Open accepted = desk.accept(desk.await(open, open.officers().window(), CaseAction.ACCEPT));
            up.add(until(() -> desk.acceptanceSeen(accepted).isPresent()));
        }
    }

    private static long until(BooleanSupplier seen) throws InterruptedException {
        long begin = System.nanoTime();
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() - begin > LIMIT_NANOS)
                throw new IllegalStateException("Expected the other node to follow within a minute, but it did not");
            Thread.sleep(LOOK_EVERY_MS);
        }
        return System.nanoTime() - begin;
    }
}
