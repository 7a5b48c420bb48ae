package qingdan.api.bench.registry;

import static qingdan.api.bench.registry.Waiting.await;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import qingdan.api.bench.registry.SearchMix.Question;
import qingdan.api.config.Settings;
import qingdan.api.config.TopologyFile;
import qingdan.api.measure.Finding;
import qingdan.api.people.Answer;
import qingdan.api.people.Line;
import qingdan.api.people.Person;
import qingdan.contract.model.ImportOutcome;
import qingdan.contract.model.ImportView;
import qingdan.contract.model.ReviewImport;
import qingdan.contract.model.SubmitImport;
import qingdan.kernel.domain.Uuid7;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.Database;
import qingdan.kernel.pg.DatabaseOptions;
import qingdan.node.domain.Topology;
import qingdan.registry.event.Division;
import qingdan.registry.store.Divisions;

/**
 * The list at the size of a province, through the door of a running node: an import, then search, reading by code and export, then search
 * over far more guides. Each figure is one line.
 */
public final class RegistryBench {
    private static final String PROVINCE = "340000";
    private static final int WARM_UP_S = 15;
    private static final int RUN_S = 25;
    private static final int USERS = 32;
    private static final int PAUSE_MS = 1_000;
    private static final int SAMPLE = 4_000;

    private final Map<String, String> options;
    private final Path dir;
    private final int port;
    private final String base;
    private final NodeMemory memory;

    private RegistryBench(Map<String, String> options) {
        this.options = options;
        this.dir = Path.of(options.getOrDefault("dir", "."));
        Settings node = Settings.read(dir.resolve(PROVINCE).resolve("node.properties"));
        this.port = Integer.parseInt(node.text("http.port"));
        this.base = "http://127.0.0.1:" + port;
        this.memory = new NodeMemory(dir.resolve("run").resolve("node-" + PROVINCE + ".pid"));
    }

    /** @param options {@code dir} of a running node of a province; {@code items}, {@code guides}, {@code import}: how many */
    public static void run(Map<String, String> options) throws IOException, InterruptedException {
        new RegistryBench(options).run();
    }

    private int option(String name, int otherwise) {
        return Integer.parseInt(options.getOrDefault(name, String.valueOf(otherwise)));
    }

    private void run() throws IOException, InterruptedException {
        int items = option("items", 240_000);
        int guides = option("guides", 1_600_000);
        String uri =
                Settings.read(dir.resolve(PROVINCE).resolve("node.properties")).text("pg.uri");
        Vertx vertx = Vertx.vertx();
        try {
            Database database = Database.attach(vertx, new DatabaseOptions(uri, 2, 2, Duration.ofMinutes(2)));
            List<Division> regions = regions(database);
            List<Division> own = ownRegions(regions);
            int asked = Math.min(items, option("import", 24_000));
            int entries = Math.max(Math.ceilDiv(items, regions.size()), Math.ceilDiv(asked, own.size()));
            // One row of each entry at least: what is filled in afterwards is made from them.
            int imported = Math.max(asked, entries);
            MadeProvince province = new MadeProvince(regions, entries);
            province.publish(new Ledger(database, new Uuid7(InstantSource.system(), new SecureRandom()::nextLong)));
            importing(province, own, imported);
            BulkItems bulk = new BulkItems(vertx, uri, province);
            bulk.prepare();
            size("bulk-items", bulk, () -> bulk.items(items));
            List<SearchMix.Known> known = known(bulk);
            searching(known, (int) bulk.count("guide"), "search");
            reading(known, (int) bulk.count("guide"));
            exporting();
            if (guides > items) {
                size("bulk-guides", bulk, () -> bulk.guides(guides));
                searching(known(bulk), (int) bulk.count("guide"), "search-guides");
            }
            await(database.close());
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    static List<Division> regions(Database database) {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        return await(new Divisions(database).on(today, null)).stream()
                .filter(d -> !d.kind().equals("functional-zone") && !d.level().equals("zone"))
                .toList();
    }

    /** The regions whose items the province's own node writes. */
    private List<Division> ownRegions(List<Division> regions) {
        Topology topology = TopologyFile.read(dir.resolve("topology.json"));
        return regions.stream()
                .filter(d -> topology.serving(d.code()).region().equals(PROVINCE))
                .toList();
    }

    /** Through the contract, as an administrator of the province: upload, check, submission; its establishment office approves. */
    private void importing(MadeProvince province, List<Division> own, int rows) {
        byte[] csv = province.csv(own, rows);
        Person admin = Person.of(dir, new Line(), "province-items");
        String url = base + "/v1/imports/" + UUID.randomUUID();
        memory.countAnew();
        String query = "?fileName=province.csv&reason=" + URLEncoder.encode("测量导入", StandardCharsets.UTF_8)
                + "&effectiveFrom=2026-01-01";
        Answer sent = admin.put(url + query, csv);
        sent.as(ImportView.class);
        double checked = Waiting.until(() -> !state(admin, url).equals("waiting"));
        ImportView view = admin.get(url).as(ImportView.class);
        if (!view.state().wire().equals("checked") || view.counts().refused() > 0)
            throw new IllegalStateException("Expected a file without a wrong row, but " + view);
        rate("import-check", rows, checked)
                .with("bytes", csv.length)
                .onThisMachine()
                .print();
        Person reviewer = Person.of(dir, new Line(), "province-establishment");
        ImportView submitted = admin.post(
                        url + "/submission",
                        new SubmitImport("测量导入", "测量用清单", "测量〔2026〕1号"),
                        UUID.randomUUID(),
                        view.version())
                .as(ImportView.class);
        memory.countAnew();
        reviewer.post(
                        url + "/reviews",
                        new ReviewImport(ImportOutcome.APPROVE, null),
                        UUID.randomUUID(),
                        submitted.version())
                .as(ImportView.class);
        double applied = Waiting.until(() -> !state(admin, url).equals("applying"));
        if (!state(admin, url).equals("applied"))
            throw new IllegalStateException("Expected the import to be applied, but it is " + state(admin, url));
        rate("import-apply", rows, applied).onThisMachine().print();
    }

    private static String state(Person admin, String url) {
        return admin.get(url).as(ImportView.class).state().wire();
    }

    private Finding rate(String name, int rows, double seconds) {
        return Finding.of(name)
                .with("rows", rows)
                .with("seconds", seconds)
                .with("perSecond", rows / seconds)
                .with("nodePeakMiB", memory.peak());
    }

    private static void size(String name, BulkItems bulk, Runnable fill) {
        long start = System.nanoTime();
        fill.run();
        Finding.of(name)
                .with("items", bulk.count("item_version"))
                .with("guides", bulk.count("guide"))
                .with("guideMiB", bulk.megabytes("guide"))
                .with("versionMiB", bulk.megabytes("item_version"))
                .with("seconds", (System.nanoTime() - start) / 1e9)
                .onThisMachine()
                .print();
    }

    static List<SearchMix.Known> known(BulkItems bulk) {
        return bulk.query("""
                        select item_code, basic_code, name, words, pinyin, initials, region, organ, gb, ah, topics,
                               registry.level_of(region) as level from registry.guide
                         where weight < 30000 order by md5(item_code) limit $1""", Tuple.of(SAMPLE)).stream()
                .map(RegistryBench::known)
                .toList();
    }

    private static SearchMix.Known known(Row row) {
        return new SearchMix.Known(
                row.getString("item_code"),
                row.getString("basic_code"),
                row.getString("words"),
                row.getString("pinyin"),
                row.getString("initials"),
                row.getString("region"),
                row.getString("organ"),
                row.getString("gb"),
                new SearchMix.Beside(
                        row.getString("ah"), row.getString("level"), List.of(row.getArrayOfStrings("topics"))));
    }

    private void searching(List<SearchMix.Known> known, int guides, String name) throws InterruptedException {
        LongFunction<Supplier<Question>> usual = seed -> new SearchMix(known, seed)::next;
        new LoadRun(port, USERS, 0, WARM_UP_S, known).search(name + "-warm-up", guides, usual, false);
        new LoadRun(port, 1, 0, RUN_S, known).search(name, guides, usual, true);
        new LoadRun(port, USERS, PAUSE_MS, RUN_S, known).search(name, guides, usual, false);
        new LoadRun(port, USERS, 0, RUN_S, known).search(name, guides, usual, true);
        LongFunction<Supplier<Question>> filters = seed -> new FilterMix(known, seed)::next;
        new LoadRun(port, 1, 0, WARM_UP_S / 3, known).search(name + "-filters-warm-up", guides, filters, false);
        new LoadRun(port, 1, 0, RUN_S, known).search(name + "-filters", guides, filters, true);
        new LoadRun(port, USERS, PAUSE_MS, RUN_S, known).search(name + "-filters", guides, filters, false);
    }

    private void reading(List<SearchMix.Known> known, int guides) throws InterruptedException {
        new LoadRun(port, USERS, 0, WARM_UP_S / 3, known).read("read-warm-up", guides);
        new LoadRun(port, 1, 0, WARM_UP_S, known).read("read", guides);
        new LoadRun(port, USERS, PAUSE_MS, WARM_UP_S, known).read("read", guides);
        new LoadRun(port, USERS, 0, WARM_UP_S, known).read("read", guides);
    }

    private void exporting() throws IOException {
        for (String scope : List.of("region=340200&below=false", "region=340000&below=true"))
            for (String format : List.of("csv", "xlsx"))
                try (HttpUser user = new HttpUser(port)) {
                    memory.countAnew();
                    long start = System.nanoTime();
                    long bytes = user.drain("/v1/list-exports?kind=items&format=" + format + "&" + scope);
                    Finding.of("export")
                            .with("scope", scope.endsWith("true") ? "province" : "region")
                            .with("format", format)
                            .with("bytes", bytes)
                            .with("seconds", (System.nanoTime() - start) / 1e9)
                            .with("nodePeakMiB", memory.peak())
                            .onThisMachine()
                            .print();
                }
    }
}
