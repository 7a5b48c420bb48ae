package qingdan.api;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import qingdan.api.bench.Bench;
import qingdan.api.bench.registry.RegistryBench;
import qingdan.api.config.NodeConfig;
import qingdan.api.config.Settings;
import qingdan.api.demo.DemoCommands;
import qingdan.api.front.FrontProgram;
import qingdan.api.node.NodeProgram;
import qingdan.api.simulate.Simulation;

/** The command line of the one jar: a node, a front-end server, or a tool of the operator. */
public final class Main {
    private static final long START_LIMIT_S = 300;

    private Main() {}

    public static void main(String[] arguments) {
        String command = arguments.length == 0 ? "" : arguments[0];
        Map<String, String> options = options(arguments);
        try {
            switch (command) {
                case "node" -> node(options);
                case "front" -> front(options);
                case "prepare" -> DemoCommands.prepare(dir(options));
                case "stop-postgres" -> DemoCommands.stopPostgres(dir(options));
                case "clock" -> DemoCommands.clock(dir(options), arguments[arguments.length - 1]);
                case "verify-item" -> System.exit(VerifyItem.run(arguments, options.get("key")));
                case "verify" -> System.exit(DemoCommands.verify(dir(options), System.out) ? 0 : 1);
                case "audit" -> DemoCommands.audit(dir(options), arguments[1], System.out);
                case "bench" -> {
                    String what = arguments.length > 1 ? arguments[1] : "";
                    if (what.equals("registry")) RegistryBench.run(options);
                    else Bench.run(what, dir(options));
                    System.exit(0);
                }
                case "simulate" -> System.exit(simulate(options) ? 0 : 1);
                default -> {
                    System.err.println(
                            "Expected one of: node, front, prepare, stop-postgres, clock, verify, verify-item, audit, simulate, bench;"
                                    + " but got '"
                                    + command + "'");
                    System.exit(2);
                }
            }
        } catch (Settings.SettingsException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (Exception e) {
            // threads that were started would keep a process alive that does nothing
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void node(Map<String, String> options) throws Exception {
        NodeConfig config = NodeConfig.from(Settings.read(Path.of(required(options, "config"))));
        NodeProgram program = await(NodeProgram.start(config));
        Runtime.getRuntime().addShutdownHook(new Thread(program::stop, "shutdown"));
        System.out.println("ready node=" + config.nodeId() + " port=" + program.port());
    }

    private static void front(Map<String, String> options) throws Exception {
        Vertx vertx = Vertx.vertx();
        int port = await(FrontProgram.start(vertx, Settings.read(Path.of(required(options, "config")))));
        System.out.println("ready front port=" + port);
    }

    private static boolean simulate(Map<String, String> options) throws InterruptedException {
        String seed = options.get("seed");
        return new Simulation(
                        dir(options),
                        Integer.parseInt(required(options, "cases")),
                        Integer.parseInt(options.getOrDefault("clients", "16")),
                        seed == null ? System.currentTimeMillis() : Long.parseLong(seed),
                        options.getOrDefault("terminal", "no").equals("yes"))
                .run();
    }

    private static <T> T await(io.vertx.core.Future<T> future) throws Exception {
        try {
            return future.toCompletionStage().toCompletableFuture().get(START_LIMIT_S, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            System.err.println("did not start: " + cause.getMessage());
            cause.printStackTrace(System.err);
            System.exit(1);
            throw e;
        }
    }

    private static Path dir(Map<String, String> options) {
        return Path.of(required(options, "dir"));
    }

    private static String required(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) throw new IllegalArgumentException("Expected --" + name + " VALUE");
        return value;
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i++)
            if (arguments[i].startsWith("--")) options.put(arguments[i].substring(2), arguments[i + 1]);
        return options;
    }
}
