package qingdan.api.bench;

import static qingdan.api.bench.Await.await;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import qingdan.api.measure.Durations;
import qingdan.api.measure.Finding;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Uuid7;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.CommitOutcome.Committed;
import qingdan.kernel.ledger.IdempotentAnswer;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.NewEvent;
import qingdan.kernel.ledger.RoomWrite;
import qingdan.kernel.pg.Database;
import qingdan.kernel.pg.DatabaseOptions;
import qingdan.kernel.pg.EmbeddedPostgres;

/**
 * Durable commands a second: event with both chains, state row, outbox row and idempotency row each, fsync on. Beside
 * it the floor on the same server in the same run: the same rows without any check, one statement and one round trip a
 * step. The last lines are ratios of the medians of all rounds.
 */
final class LedgerBench {
    private static final int[] CLIENTS = {1, 16, 64};
    private static final int WARM_UP_COMMANDS = 4_000;
    private static final int ROUND_S = 5;
    private static final int ROUNDS = 3;
    private static final byte[] PAYLOAD =
            ("{\"task\":\"审查\",\"note\":\"" + "符合条件，同意。".repeat(12) + "\"}").getBytes(StandardCharsets.UTF_8);

    private LedgerBench() {}

    static void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("qingdan-bench");
        Vertx vertx = Vertx.vertx();
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(folder, EmbeddedPostgres.defaultCache(), 0, EmbeddedPostgres.Durability.FSYNC)) {
            Database database = await(Database.open(vertx, DatabaseOptions.of(postgres.uri())));
            prepare(vertx, postgres.uri());
            Ledger ledger = new Ledger(database, new Uuid7(InstantSource.system(), new SecureRandom()::nextLong));
            IntFunction<Client> ledgerClient = n -> new LedgerClient(ledger, n);
            IntFunction<Client> floorClient = n -> new FloorClient(database, n);
            round("warm-up", 32, WARM_UP_COMMANDS, 60, ledgerClient);
            round("warm-up", 8, WARM_UP_COMMANDS / 4, 60, floorClient);
            for (int clients : CLIENTS) {
                List<Double> quotients = new ArrayList<>();
                for (int i = 0; i < ROUNDS; i++) {
                    Round ours = round("ledger", clients, Long.MAX_VALUE, ROUND_S, ledgerClient);
                    Round floor = round("single-statement", clients, Long.MAX_VALUE, ROUND_S, floorClient);
                    ours.finding().print();
                    floor.finding().print();
                    quotients.add(ours.perSecond() / floor.perSecond());
                }
                quotients.sort(null);
                Finding.of("ledger-ratio")
                        .with("what", "ledger to single-statement")
                        .with("clients", clients)
                        .with("median", quotients.get(ROUNDS / 2))
                        .with("rounds", ROUNDS)
                        .onThisMachine()
                        .print();
            }
            await(database.close());
        } finally {
            await(vertx.close());
            remove(folder);
        }
    }

    static void remove(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void prepare(Vertx vertx, String uri) {
        await(Database.owner(vertx, uri)
                .chain(c -> Async.uni(() -> c.query("""
                create schema bench; grant usage on schema bench to qingdan_app;
                create table bench.state (stream text primary key, version bigint, body jsonb) with (fillfactor = 70);
                create table bench.event (stream text, version bigint, payload bytea, primary key (stream, version));
                create table bench.outbox (id bigint generated always as identity primary key, stream text, version bigint);
                grant all on all tables in schema bench to qingdan_app;
                create function bench.write(w jsonb) returns void language plpgsql as $$ begin
                  insert into bench.state as s (stream, version, body) values (w ->> 'stream', (w ->> 'version')::bigint, w)
                  on conflict (stream) do update set version = excluded.version, body = excluded.body; end $$""").execute().eventually(c::close))));
    }

    private record Round(double perSecond, Finding finding) {}

    private static Round round(String name, int clients, long commands, int seconds, IntFunction<Client> make)
            throws InterruptedException {
        AtomicLong left = new AtomicLong(commands);
        Durations durations = new Durations();
        CountDownLatch finished = new CountDownLatch(clients);
        long cpu = cpuNanos();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        for (int i = 0; i < clients; i++) {
            loop(make.apply(i), left, durations, finished, end);
        }
        finished.await();
        double perSecond = durations.count() / ((System.nanoTime() - start) / 1e9);
        Finding finding = durations
                .into(Finding.of(name).with("clients", clients).with("perSecond", perSecond))
                .with("jvmCpuMs", (cpuNanos() - cpu) / 1e6 / durations.count())
                .onThisMachine();
        return new Round(perSecond, finding);
    }

    private static void loop(Client client, AtomicLong left, Durations durations, CountDownLatch finished, long end) {
        long begin = System.nanoTime();
        if (begin > end || left.decrementAndGet() < 0) {
            finished.countDown();
            return;
        }
        client.step()
                .subscribe()
                .with(
                        ok -> {
                            durations.add(System.nanoTime() - begin);
                            loop(client, left, durations, finished, end);
                        },
                        e -> {
                            System.err.println("Expected every step to succeed, but " + e);
                            finished.countDown();
                        });
    }

    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getProcessCpuTime()
                : 0;
    }

    /** One after the other, eight steps a case, as a licence has. */
    private abstract static class Client {
        static final int STEPS = 8;
        final int number;
        String stream = "";
        long version;

        Client(int number) {
            this.number = number;
        }

        void nextStep() {
            if (version == 0 || version == STEPS) {
                stream = "bench/" + number + "-" + UUID.randomUUID();
                version = 0;
            }
        }

        abstract Uni<?> step();
    }

    private static final class LedgerClient extends Client {
        private static final Actor ACTOR = Actor.official("u-1", "王芳", "113401230033500070", "审查岗", "340123");
        private final Ledger ledger;
        private byte[] hash = new byte[32];

        LedgerClient(Ledger ledger, int number) {
            super(number);
            this.ledger = ledger;
        }

        @Override
        Uni<CommitOutcome> step() {
            nextStep();
            byte[] previous = version == 0 ? new byte[32] : hash;
            String state =
                    "{\"stream\":\"" + stream + "\",\"version\":" + (version + 1) + ",\"state\":\"UnderReview\"}";
            Commit commit = new Commit(
                    stream,
                    version,
                    previous,
                    List.of(new NewEvent("bench.Stepped", 1, PAYLOAD)),
                    ACTOR,
                    Instant.now(),
                    new IdempotentAnswer("u-1", stream + version, previous, 200, "{}", PAYLOAD),
                    List.of(RoomWrite.of("bench", state)));
            return ledger.commit(commit).invoke(outcome -> {
                if (!(outcome instanceof Committed committed)) {
                    throw new IllegalStateException("Expected a commit, but got " + outcome);
                }
                version = committed.version();
                hash = committed.hash();
            });
        }
    }

    private static final class FloorClient extends Client {
        private static final String STEP = """
                with e as (insert into bench.event (stream, version, payload) values ($1, $2, $3)),
                     s as (insert into bench.state as s (stream, version, body) values ($1, $2, '{}')
                           on conflict (stream) do update set version = excluded.version)
                insert into bench.outbox (stream, version) values ($1, $2)""";
        private final Database database;

        FloorClient(Database database, int number) {
            super(number);
            this.database = database;
        }

        @Override
        Uni<?> step() {
            nextStep();
            version++;
            return Async.uni(() -> database.pool()
                    .preparedQuery(STEP)
                    .execute(Tuple.of(stream, version, io.vertx.core.buffer.Buffer.buffer(PAYLOAD))));
        }
    }
}
