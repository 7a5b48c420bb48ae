package qingdan.api.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.core.OutputStreamAppender;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import qingdan.api.contract.BodyReader;
import qingdan.api.contract.CompiledContract;
import qingdan.api.contract.JsonTape;
import qingdan.api.contract.Operation;
import qingdan.api.http.Authenticator;
import qingdan.api.http.ContractRouter;
import qingdan.api.http.DoorOptions;
import qingdan.api.http.HttpDoor;
import qingdan.api.http.Limits;
import qingdan.api.http.StoredAnswers;
import qingdan.api.measure.Finding;
import qingdan.contract.Call;
import qingdan.contract.ContractJson;
import qingdan.contract.Principal;
import qingdan.contract.Reply;

/**
 * What the contract costs: the door against a plain vertx-web route that gives the same answer, in one run, rounds interleaved, each server
 * on one event loop of its own. Rates depend on what else the machine does; CPU per request of the server's event loop much less, so both
 * are told. Of the plain routes for a POST {@code unread} does not look at the body at all, {@code parsed} has vertx-web parse it, as a handler
 * that wants a field of it must, {@code bound} parses it into the same record.
 */
final class RouterBench {
    private static final UUID ITEM = UUID.fromString("0198a6f2-7c50-7000-8000-000000000001");
    private static final int LINES = 32;
    private static final int WARM_UP = 150_000;
    private static final int PER_ROUND = 10_000;
    private static final int ROUNDS = 41;
    private static final int PART_CALLS = 20_000;
    private final int warmUp;
    private final int perRound;
    private final int rounds;
    private final List<Variant> variants = new ArrayList<>();

    private RouterBench(int warmUp, int perRound, int rounds) {
        this.warmUp = warmUp;
        this.perRound = perRound;
        this.rounds = rounds;
    }

    /** One way to serve one kind of request. */
    private static final class Variant {
        private final String name;
        private final Vertx vertx;
        private final LoadLine load;
        private final long loopThread;
        private final List<Double> rates = new ArrayList<>();
        private final List<Double> micros = new ArrayList<>();

        Variant(String name, Vertx vertx, LoadLine load, long loopThread) {
            this.name = name;
            this.vertx = vertx;
            this.load = load;
            this.loopThread = loopThread;
        }
    }

    /** Many short rounds stand a busy machine better than few long ones. */
    static void run() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger("ROOT");
        root.setLevel(Level.WARN);
        Path log = Files.createTempFile("qingdan-access", ".log");
        // the log is written as a node writes it, but standard output holds nothing but findings
        try (OutputStream out = Files.newOutputStream(log)) {
            root.iteratorForAppenders()
                    .forEachRemaining(appender -> ((OutputStreamAppender<?>) appender).setOutputStream(out));
            new RouterBench(WARM_UP, PER_ROUND, ROUNDS).measureAll();
        } finally {
            Files.delete(log);
        }
    }

    private void measureAll() throws Exception {
        String get =
                "GET /v1/items/" + ITEM + "?limit=50 HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n";
        String own = "GET /v1/own-items/" + ITEM + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                + "Authorization: Bearer citizen-token-0001\r\n\r\n";
        String body = body();
        String post = "POST /v1/items HTTP/1.1\r\n"
                + "Host: localhost\r\n"
                + "Accept:"
                + " application/json\r\n"
                + "Content-Type:"
                + " application/json\r\n"
                + "Content-Length:"
                + " " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
        microParts(body.getBytes(StandardCharsets.UTF_8));
        variants.add(plain("get-plain", get));
        variants.add(door("get-validated", get));
        variants.add(door("get-signed-in", own));
        variants.add(door("get-validated-logged", get));
        variants.add(plain("post-plain-unread", post));
        variants.add(plain("post-plain-parsed", post.replace("/v1/items", "/v1/parsed")));
        variants.add(plain("post-plain-bound", post.replace("/v1/items", "/v1/bound")));
        variants.add(door("post-validated", post));
        for (Variant variant : variants) {
            accessLog(variant);
            variant.load.run(warmUp);
        }
        for (int round = 0; round < rounds; round++) {
            for (Variant variant : variants) {
                measure(variant);
            }
        }
        variants.forEach(this::print);
        ratio("get", "get-validated", "get-plain", 0.85);
        ratio("get, signed in", "get-signed-in", "get-plain", 0.85);
        ratio("get, access log on", "get-validated-logged", "get-plain", 0);
        ratio("post 1 KB", "post-validated", "post-plain-parsed", 0.6);
        ratio("post 1 KB against parsed and bound", "post-validated", "post-plain-bound", 0);
        ratio("post 1 KB against a body nobody reads", "post-validated", "post-plain-unread", 0);
        for (Variant variant : variants) {
            variant.load.close();
            variant.vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private static void accessLog(Variant variant) {
        ((Logger) LoggerFactory.getLogger("qingdan.access"))
                .setLevel(variant.name.endsWith("-logged") ? Level.INFO : Level.WARN);
    }

    private void measure(Variant variant) {
        accessLog(variant);
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getThreadCpuTime(variant.loopThread);
        long start = System.nanoTime();
        variant.load.run(perRound);
        long elapsed = System.nanoTime() - start;
        variant.rates.add(perRound / (elapsed / 1e9));
        variant.micros.add((threads.getThreadCpuTime(variant.loopThread) - cpu) / 1e3 / perRound);
    }

    private void print(Variant variant) {
        Finding.of("router")
                .with("variant", variant.name)
                .with("perSecond", median(variant.rates))
                .with("cpuMicros", median(variant.micros))
                .with("clients", LINES)
                .with("n", (long) perRound * rounds)
                .onThisMachine()
                .print();
    }

    private void ratio(String what, String of, String to, double goal) {
        Variant ours = find(of);
        Variant theirs = find(to);
        Finding.of("router-ratio")
                .with("what", what)
                .with("byRate", median(quotients(ours.rates, theirs.rates)))
                .with("byCpu", median(quotients(theirs.micros, ours.micros)))
                .with("goal", goal)
                .onThisMachine()
                .print();
    }

    private static List<Double> quotients(List<Double> a, List<Double> b) {
        List<Double> out = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            out.add(a.get(i) / b.get(i));
        }
        return out;
    }

    private Variant find(String name) {
        return variants.stream()
                .filter(variant -> variant.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static Vertx oneLoop() {
        return Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    }

    private static long loopThread(Vertx vertx) throws InterruptedException, ExecutionException, TimeoutException {
        var id = new java.util.concurrent.CompletableFuture<Long>();
        vertx.runOnContext(nothing -> id.complete(Thread.currentThread().threadId()));
        return id.get(10, TimeUnit.SECONDS);
    }

    private static Variant plain(String name, String request) throws Exception {
        Vertx vertx = oneLoop();
        Router router = Router.router(vertx);
        router.get("/v1/items/:itemId")
                .handler(ctx -> answer(
                        ctx,
                        new BenchOperations.Item(
                                UUID.fromString(Objects.requireNonNull(ctx.pathParam("itemId"))),
                                "开办食品生产企业许可",
                                "340123",
                                20,
                                3)));
        router.post("/v1/items").handler(BodyHandler.create(false)).handler(ctx -> {
            if (ctx.body().length() < 500) {
                throw new IllegalStateException("Expected a body");
            }
            answer(ctx, new BenchOperations.Item(ITEM, "开办食品生产企业许可", "340123", 20, 1));
        });
        router.post("/v1/parsed").handler(BodyHandler.create(false)).handler(ctx -> {
            String applicant = Objects.requireNonNull(ctx.body().asJsonObject()).getString("applicantName");
            answer(ctx, new BenchOperations.Item(ITEM, applicant, "340123", 20, 1));
        });
        router.post("/v1/bound").handler(BodyHandler.create(false)).handler(ctx -> {
            try {
                BenchOperations.Submit submit = ContractJson.read(
                        Objects.requireNonNull(ctx.body().buffer()).getBytes(), BenchOperations.Submit.class);
                answer(ctx, new BenchOperations.Item(ITEM, submit.applicantName(), "340123", 20, 1));
            } catch (IOException e) {
                ctx.fail(e);
            }
        });
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        return new Variant(name, vertx, load(server, request), loopThread(vertx));
    }

    private static LoadLine load(HttpServer server, String request) {
        return new LoadLine(server.actualPort(), request.getBytes(StandardCharsets.UTF_8), LINES);
    }

    private static void answer(RoutingContext ctx, BenchOperations.Item item) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(Buffer.buffer(ContractJson.write(item)));
    }

    private static Variant door(String name, String request) throws Exception {
        Vertx vertx = oneLoop();
        DoorOptions options = DoorOptions.standard();
        Principal citizen = new Principal(
                Principal.Kind.CITIZEN, "wang", "王", null, null, null, null, java.util.Set.of(), java.util.Set.of());
        Uni<Authenticator.Authentication> known =
                Uni.createFrom().item(new Authenticator.Authentication.Known(citizen));
        ContractRouter router = ContractRouter.create(
                vertx,
                CompiledContract.of(contract()),
                List.of(new Room()),
                token -> known,
                StoredAnswers.NONE,
                Path.of(System.getProperty("java.io.tmpdir")),
                options.withLimits(options.limits()
                        .withRates(new Limits.Rate(10_000_000, 10_000_000), new Limits.Rate(10_000_000, 10_000_000))));
        HttpServer server = HttpDoor.listen(vertx, router, "127.0.0.1", 0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        return new Variant(name, vertx, load(server, request), loopThread(vertx));
    }

    private static JsonNode contract() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                RouterBench.class.getResourceAsStream("/qingdan/api/bench/bench-contract.json"))) {
            return ContractJson.mapper().readTree(in);
        }
    }

    /** A room that knows its answers by heart. */
    private static final class Room implements BenchOperations {
        @Override
        public Uni<Reply<Item>> getItem(Call call, UUID itemId, Integer limit, @Nullable String q) {
            return Uni.createFrom().item(Reply.ok(new Item(itemId, "开办食品生产企业许可", "340123", 20, 3), 3));
        }

        @Override
        public Uni<Reply<Item>> getOwnItem(Call call, UUID itemId) {
            return Uni.createFrom().item(Reply.ok(new Item(itemId, "开办食品生产企业许可", "340123", 20, 3), 3));
        }

        @Override
        public Uni<Reply<Item>> submitItem(Call call, Submit body) {
            return Uni.createFrom().item(Reply.ok(new Item(ITEM, body.applicantName(), "340123", 20, 1), 1));
        }
    }

    private static String body() {
        List<BenchOperations.Material> materials = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            materials.add(new BenchOperations.Material(
                    "material-" + i,
                    "营业执照副本" + i,
                    ("0123456789abcdef" + i).repeat(4).substring(0, 64),
                    102_400 + i));
        }
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            form.put("field" + i, "某某食品有限公司地址" + i);
        }
        return new String(
                ContractJson.write(new BenchOperations.Submit(
                        "11340123MB1234567X3340123000001".substring(0, 31),
                        "某某食品有限公司",
                        "0551-60000000",
                        LocalDate.of(2026, 3, 2),
                        form,
                        materials)),
                StandardCharsets.UTF_8);
    }

    /** What the parts of a validated POST cost by themselves, and what a validator on the token stream could save at most. */
    private void microParts(byte[] body) throws IOException {
        Operation.Body rules = Objects.requireNonNull(
                        CompiledContract.of(contract()).byId().get("submitItem"))
                .body();
        var check = Objects.requireNonNull(rules).check();
        var reader = ContractJson.mapper().readerFor(BenchOperations.Submit.class);
        JsonTape tape = Objects.requireNonNull(BodyReader.readOrNull(body));
        if (!check.accepts(tape)) {
            throw new IllegalStateException("Expected the body to be valid");
        }
        part("parse to tape", body.length, () -> BodyReader.read(body));
        part("check tape", body.length, () -> check.accepts(tape));
        part("bind tape", body.length, () -> BodyReader.bind(reader, tape));
        part("parse to tree of nodes", body.length, () -> ContractJson.mapper().readTree(body));
        part("bind bytes", body.length, () -> reader.readValue(body));
        part("skim tokens", body.length, () -> {
            try (var parser = ContractJson.mapper().createParser(body)) {
                int tokens = 0;
                while (parser.nextToken() != null) {
                    tokens += parser.currentToken().isScalarValue()
                            ? parser.getText().length()
                            : 1;
                }
                return tokens;
            }
        });
    }

    private interface Part {
        Object once() throws IOException;
    }

    private void part(String name, int bytes, Part part) throws IOException {
        List<Double> nanos = new ArrayList<>();
        int kept = 0;
        for (int round = 0; round < rounds + 2; round++) {
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < PART_CALLS; i++) {
                kept += part.once().hashCode() & 1;
            }
            if (round >= 2) {
                nanos.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / (double) PART_CALLS);
            }
        }
        if (kept < 0) throw new IllegalStateException("Expected the results to be used");
        Finding.of("router-part")
                .with("part", name)
                .with("nanos", median(nanos))
                .with("bodyBytes", bytes)
                .onThisMachine()
                .print();
    }
}
