package qingdan.api.bench;

import static qingdan.api.bench.Await.await;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import qingdan.api.measure.Finding;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Uuid7;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.ForeignLog;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.LogEntry;
import qingdan.kernel.ledger.LogHandler;
import qingdan.kernel.ledger.NewEvent;
import qingdan.kernel.ledger.ReceiveOutcome;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.ledger.SealedLog;
import qingdan.kernel.ledger.Sealer;
import qingdan.kernel.ledger.Tailer;
import qingdan.kernel.ledger.TailerOptions;
import qingdan.kernel.pg.Database;
import qingdan.kernel.pg.DatabaseOptions;
import qingdan.kernel.pg.EmbeddedPostgres;

/** Events a second through sealing, reading, receiving at another node (all hashes computed again) and tailing. */
final class LogBench {
    private static final int EVENTS = 40_000;
    private static final int EVENTS_A_STREAM = 8;
    private static final int PAGE = 500;

    private LogBench() {}

    static void run() throws IOException {
        int streams = EVENTS / EVENTS_A_STREAM;
        Path folder = Files.createTempDirectory("qingdan-bench");
        Vertx vertx = Vertx.vertx();
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(folder, EmbeddedPostgres.defaultCache(), 0, EmbeddedPostgres.Durability.FSYNC)) {
            Database county = await(Database.open(vertx, DatabaseOptions.of(postgres.uri("county"))));
            Database province = await(Database.open(vertx, DatabaseOptions.of(postgres.uri("province"))));
            fill(county, streams);
            int events = streams * EVENTS_A_STREAM;
            Sealer sealer = await(Sealer.open(county, "340123", Duration.ofSeconds(1)));
            time("seal", events, () -> {
                while (await(sealer.sealOnce())) {
                    // until nothing waits
                }
            });
            List<List<LogEntry>> pages = new ArrayList<>();
            SealedLog log = new SealedLog(county);
            time("read", events, () -> {
                for (long after = 0; after < events; after += PAGE) {
                    pages.add(await(log.read("340123", 1, after, PAGE)));
                }
            });
            ForeignLog foreign = new ForeignLog(province);
            time(
                    "receive",
                    events,
                    () -> pages.forEach(page -> expectReceived(await(foreign.append("340123", 1, page)))));
            Tailer tailer = new Tailer(
                    province, new TailerOptions("bench", List.of(), PAGE, Duration.ofSeconds(1)), counting());
            time(
                    "tail",
                    events,
                    () -> await(tailer.drain()
                            .ifNoItem()
                            .after(Duration.ofMinutes(10))
                            .fail()));
            await(county.close());
            await(province.close());
        } finally {
            await(vertx.close());
            LedgerBench.remove(folder);
        }
    }

    private static void fill(Database database, int streams) {
        Ledger ledger = new Ledger(database, new Uuid7(InstantSource.system(), new SecureRandom()::nextLong));
        NewEvent event = NewEvent.of("bench.Stepped", 1, "{\"note\":\"" + "符合条件，同意。".repeat(20) + "\"}");
        List<NewEvent> events = java.util.Collections.nCopies(EVENTS_A_STREAM, event);
        for (int i = 0; i < streams; i += 200) {
            List<Uni<CommitOutcome>> some = new ArrayList<>();
            for (int j = i; j < Math.min(streams, i + 200); j++) {
                some.add(ledger.commit(Commit.opening("bench/" + j, events, Actor.system("bench"), Instant.now())));
            }
            await(Uni.join().all(some).andFailFast().replaceWithVoid());
        }
    }

    /** One statement a batch, as a projection that is made for speed has it. */
    private static LogHandler counting() {
        return new LogHandler() {
            @Override
            public Uni<Void> handle(SqlConnection tx, SealedEvent event) {
                return handleAll(tx, List.of(event));
            }

            @Override
            public Uni<Void> handleAll(SqlConnection tx, List<SealedEvent> events) {
                return Async.uni(() -> tx.preparedQuery("""
                                insert into kernel.serial (scope, next) values ('bench', $1)
                                on conflict (scope) do update set next = kernel.serial.next + excluded.next""").execute(Tuple.of((long) events.size())))
                        .replaceWithVoid();
            }
        };
    }

    private static void expectReceived(ReceiveOutcome outcome) {
        if (!(outcome instanceof ReceiveOutcome.Received)) {
            throw new IllegalStateException("Expected the page to be received, but got " + outcome);
        }
    }

    private static void time(String name, int events, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        Finding.of("log")
                .with("step", name)
                .with("events", events)
                .with("perSecond", events / seconds)
                .onThisMachine()
                .print();
    }
}
