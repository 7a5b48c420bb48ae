package qingdan.api.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import qingdan.api.measure.Finding;
import qingdan.api.people.Town;
import qingdan.contract.model.CaseAction;

/**
 * Commands a second and their latency through the contract: authenticated, validated, authorised, durable (fsync), answered. Submit goes to
 * the province, accept, review and decide to the county; each step begins when the one before is done for all cases. The driver and
 * everything else share the machine.
 */
final class ApiBench {
    private static final int[] CLIENTS = {1, 16, 64};
    private static final int WARM_UP_CASES = 60;
    private static final int CASES_OF_ONE = 60;
    private static final int CASES_EACH = 12;
    private static final int PREPARING = 8;

    /** Uploads that were not handed in yet are bounded for each applicant, so not all cases are prepared before the first is sent. */
    private static final int CASES_AT_ONCE = 192;

    private final Desk desk;
    private int prepared;

    ApiBench(Town town) {
        this.desk = new Desk(town);
    }

    void run() throws InterruptedException {
        desk.open();
        round(PREPARING, WARM_UP_CASES, false);
        for (int clients : CLIENTS) round(clients, clients == 1 ? CASES_OF_ONE : clients * CASES_EACH, true);
    }

    private void round(int clients, int cases, boolean told) throws InterruptedException {
        Map<String, Crowd.Done<Desk.Open>> measured = new LinkedHashMap<>();
        for (int left = cases; left > 0; left -= CASES_AT_ONCE) batch(clients, Math.min(left, CASES_AT_ONCE), measured);
        if (told)
            measured.forEach((command, done) -> done.into(
                            Finding.of("api").with("command", command).with("clients", clients))
                    .onThisMachine()
                    .print());
    }

    private void batch(int clients, int cases, Map<String, Crowd.Done<Desk.Open>> measured)
            throws InterruptedException {
        List<Integer> numbers =
                IntStream.range(prepared, prepared + cases).boxed().toList();
        prepared += cases;
        var ready = Crowd.run(PREPARING, numbers, desk::prepare).results();
        var open = step("submit", clients, ready, desk::submit, measured);
        open = ready(open, o -> desk.await(o, o.officers().window(), CaseAction.ACCEPT));
        open = step("accept", clients, open, desk::accept, measured);
        open = ready(open, o -> desk.await(o, o.officers().reviewer(), CaseAction.REVIEW));
        open = step("review", clients, open, desk::review, measured);
        open = ready(open, o -> desk.await(o, o.officers().decider(), CaseAction.DECIDE));
        step("decide", clients, open, desk::decide, measured);
    }

    private static List<Desk.Open> ready(List<Desk.Open> open, Function<Desk.Open, Desk.Open> wait)
            throws InterruptedException {
        return Crowd.run(PREPARING, open, wait).results();
    }

    private static <T> List<Desk.Open> step(
            String command,
            int clients,
            List<T> work,
            Function<T, Desk.Open> send,
            Map<String, Crowd.Done<Desk.Open>> measured)
            throws InterruptedException {
        Crowd.Done<Desk.Open> done = Crowd.run(clients, work, send);
        measured.merge(command, done, Crowd.Done::and);
        return done.results();
    }
}
