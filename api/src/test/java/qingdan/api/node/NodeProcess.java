package qingdan.api.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A node as a process of its own: the program of these classes, in a JVM of its own. */
final class NodeProcess {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A line of each generation, as the serial collector tells it. */
    private static final Pattern HEAP_USED = Pattern.compile("total \\d+K, used (\\d+)K");

    private final String region;
    private final Path settings;
    private final Path log;
    private final URI ready;
    private @Nullable Process process;

    NodeProcess(String region, Path dir, int port) {
        this.region = region;
        this.settings = dir.resolve(region).resolve("node.properties");
        this.log = dir.resolve("node-" + region + ".log");
        this.ready = URI.create("http://127.0.0.1:" + port + "/health/ready");
    }

    void start() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dvertx.disableDnsResolver=true",
                "--add-modules=java.se",
                "--add-exports=java.base/jdk.internal.ref=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.management/sun.management=ALL-UNNAMED",
                "--add-opens=jdk.management/com.sun.management.internal=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "qingdan.api.Main",
                "node",
                "--config",
                settings.toString()));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!isReady()) {
            if (process == null || !process.isAlive() || System.nanoTime() > end)
                throw new AssertionError(
                        "Expected node " + region + " to become ready, but it did not:\n" + lastWords());
            pause();
        }
    }

    /** Signal 9: no shutdown hook runs, nothing is flushed, nobody says goodbye. */
    void kill() {
        if (process == null) return;
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Waits until it has ended by itself; answers its exit code. */
    int awaitEnd() {
        if (process == null) throw new IllegalStateException("Expected a node that was started");
        try {
            return process.onExit()
                    .get(START_LIMIT.toSeconds(), TimeUnit.SECONDS)
                    .exitValue();
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("Expected node " + region + " to end, but it did not:\n" + lastWords(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What lives on its heap after a full collection, in bytes. */
    long heapBytes() {
        if (process == null) throw new IllegalStateException("Expected a node that was started");
        ask("GC.run");
        Matcher used = HEAP_USED.matcher(ask("GC.heap_info"));
        long bytes = 0;
        int places = 0;
        while (places < 2 && used.find()) {
            places++;
            bytes += Long.parseLong(used.group(1)) * 1024;
        }
        if (places < 2) throw new AssertionError("Expected jcmd to tell of two generations");
        return bytes;
    }

    private String ask(String command) {
        if (process == null) throw new IllegalStateException("Expected a node that was started");
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(process.pid()),
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything it said, over all its lives. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastWords() {
        List<String> lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    /** Whether its door is open. */
    boolean isReady() {
        HttpRequest request =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
