package qingdan.kernel.pg;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL of our own, when no other is given: programs from the binaries jar, data in a folder that
 * outlives the process, password login only, on the loopback address only, every commit on disk. A server that a killed
 * process left running is taken over. Blocking: call it at start and stop, never on an event loop.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String USER = "qingdan";
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final int MAX_CONNECTIONS = 100;
    private static final int START_TRIES = 20;
    private static final long RETRY_MS = 300;
    private static final long WATCH_MS = 1_000;

    /** How a data folder is to be served. */
    public enum Durability {
        /** Every commit on disk: the only one for real data. */
        FSYNC,
        /** For tests that do not pull the plug. */
        NONE
    }

    private final Path data;
    private final int port;
    private final String password;
    private final List<String> control;
    private final Durability durability;
    private final boolean adopted;
    private volatile boolean closed;

    private EmbeddedPostgres(
            Path data, int port, String password, List<String> control, Durability durability, boolean adopted) {
        this.data = data;
        this.port = port;
        this.password = password;
        this.control = control;
        this.durability = durability;
        this.adopted = adopted;
    }

    /**
     * Starts the server on {@code folder/data}, made at the first start.
     *
     * @param cache where unpacked programs live; see {@link #defaultCache}
     * @param wantedPort 0 = any free one; a server already running on this data keeps its own
     */
    public static EmbeddedPostgres start(Path folder, Path cache, int wantedPort, Durability durability)
            throws IOException {
        Path home = ServerBinaries.in(cache);
        Path root = Files.createDirectories(folder.toAbsolutePath());
        Path data = root.resolve("data");
        LeastPrivilege privilege = LeastPrivilege.find(data, home.resolve("bin/postgres"));
        List<String> control = new ArrayList<>(privilege.prefix());
        control.add(home.resolve("bin/pg_ctl").toString());
        String password = password(root.resolve("password"));
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(home, root, data, privilege, durability);
        }
        Optional<Integer> running = PostmasterFile.livePort(data);
        if (running.isPresent()) {
            LOG.info("event=postgres-adopted data={} port={}", data, running.get());
            return new EmbeddedPostgres(data, running.get(), password, control, durability, true);
        }
        EmbeddedPostgres server = new EmbeddedPostgres(
                data, wantedPort == 0 ? freePort() : wantedPort, password, control, durability, false);
        server.launch();
        return server;
    }

    /**
     * Starts the server again when it died, e.g. for want of memory. Blocking.
     *
     * @return true when it had died
     */
    public synchronized boolean ensureRunning() throws IOException {
        if (closed || PostmasterFile.livePort(data).isPresent()) {
            return false;
        }
        LOG.error("event=postgres-died data={}", data);
        launch();
        return true;
    }

    /** Looks every second whether the server lives, on a worker thread, until it is closed. */
    public void watch(Vertx vertx) {
        vertx.setPeriodic(WATCH_MS, timer -> {
            if (closed) {
                vertx.cancelTimer(timer);
                return;
            }
            vertx.executeBlocking(this::ensureRunning)
                    .onFailure(e -> LOG.error("event=postgres-not-restarted error={}", e.getMessage()));
        });
    }

    /** Backends of a killed server need a moment to notice: until then its memory is in use. */
    private void launch() throws IOException {
        Path log = data.resolve("server.log");
        List<String> command = concat(
                control,
                "start",
                "-D",
                data.toString(),
                "-w",
                "-t",
                String.valueOf(START_LIMIT.toSeconds()),
                "-l",
                log.toString(),
                "-o",
                settings(port, durability));
        for (int attempt = 1; ; attempt++) {
            try {
                run(command, data);
                LOG.info("event=postgres-started data={} port={}", data, port);
                return;
            } catch (IOException e) {
                String words = lastLines(log);
                boolean leftover = words.contains("still in use") || words.contains("lock file");
                if (!leftover || attempt >= START_TRIES) {
                    throw new IOException(e.getMessage() + " The server's last words: " + words, e);
                }
                pause();
                if (PostmasterFile.livePort(data).equals(Optional.of(port))) {
                    return;
                }
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(RETRY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", e);
        }
    }

    /** Stops a server that a killed process left on this folder; nothing happens when none runs. */
    public static void stopLeftover(Path folder, Path cache) throws IOException {
        Path data = folder.toAbsolutePath().resolve("data");
        Path home = ServerBinaries.in(cache);
        List<String> control = new ArrayList<>(
                LeastPrivilege.find(data, home.resolve("bin/postgres")).prefix());
        control.add(home.resolve("bin/pg_ctl").toString());
        new EmbeddedPostgres(data, 0, "", control, Durability.NONE, true).stopImmediately();
    }

    /** {@code $XDG_CACHE_HOME/qingdan/postgres} or {@code ~/.cache/qingdan/postgres}. */
    public static Path defaultCache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("qingdan").resolve("postgres");
    }

    public int port() {
        return port;
    }

    /** True when a server left by a killed process was taken over. */
    public boolean adopted() {
        return adopted;
    }

    /** Where the owner connects; holds the password: never log it. */
    public String uri(String database) {
        return "postgresql://" + USER + ":" + password + "@127.0.0.1:" + port + "/" + database;
    }

    public String uri() {
        return uri("qingdan");
    }

    /** Stops the server: sessions end, everything is on disk. */
    @Override
    public void close() throws IOException {
        stop("fast");
    }

    /** Stops without a checkpoint, as a power cut would: the next start recovers. */
    public void stopImmediately() throws IOException {
        stop("immediate");
    }

    private synchronized void stop(String mode) throws IOException {
        closed = true;
        if (PostmasterFile.livePort(data).isPresent()) {
            run(concat(control, "stop", "-D", data.toString(), "-w", "-t", "60", "-m", mode), data);
            LOG.info("event=postgres-stopped data={} mode={}", data, mode);
        }
    }

    private static void initialise(Path home, Path root, Path data, LeastPrivilege privilege, Durability durability)
            throws IOException {
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        privilege.own(root);
        List<String> command = new ArrayList<>(privilege.prefix());
        command.addAll(List.of(
                home.resolve("bin/initdb").toString(),
                "-D",
                data.toString(),
                "-U",
                USER,
                "--pwfile=" + root.resolve("password"),
                "--auth-local=scram-sha-256",
                "--auth-host=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
        if (durability == Durability.NONE) command.add("--no-sync");
        run(command, root);
        LOG.info("event=postgres-initialised data={}", data);
    }

    private static String settings(int port, Durability durability) {
        String sync = durability == Durability.FSYNC ? "on" : "off";
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c max_connections=" + MAX_CONNECTIONS,
                "-c fsync=" + sync,
                "-c synchronous_commit=" + sync,
                "-c full_page_writes=" + sync,
                "-c password_encryption=scram-sha-256",
                "-c shared_buffers=512MB",
                "-c max_wal_size=2GB",
                "-c timezone=UTC",
                "-c log_timezone=UTC",
                "-c jit=off");
    }

    private static String lastLines(Path log) throws IOException {
        if (!Files.isReadable(log)) {
            return "none";
        }
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static List<String> concat(List<String> head, String... tail) {
        List<String> all = new ArrayList<>(head);
        all.addAll(List.of(tail));
        return all;
    }

    /** Runs to its end. Output goes to a file: a pipe would stay open as long as the server lives. */
    private static void run(List<String> command, Path folder) throws IOException {
        Path output = Files.createTempFile("qingdan-pg", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(START_LIMIT.toSeconds() + 10, TimeUnit.SECONDS)) {
                process.destroy();
                throw new IOException("Expected " + command.get(0) + " to end, but it still runs");
            }
            if (process.exitValue() != 0) {
                throw new IOException("Expected " + String.join(" ", command) + " to succeed, but it ended with "
                        + process.exitValue() + ": " + Files.readString(output, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
