package qingdan.kernel.test;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import qingdan.kernel.pg.EmbeddedPostgres;
import qingdan.kernel.pg.Migrations;

/**
 * One PostgreSQL per test JVM, started at first use in a temporary folder, with a migrated template database; stopped
 * and removed at exit. Servers whose JVM was killed are found by their free lock and removed by the next run.
 */
final class TestServer {
    private static final Path ROOT =
            Path.of(System.getProperty("java.io.tmpdir"), "qingdan-test-" + System.getProperty("user.name"));
    private static final String TEMPLATE = "qingdan_template";

    private final Vertx vertx;
    private final EmbeddedPostgres postgres;
    private final AtomicInteger made = new AtomicInteger();

    private TestServer(Vertx vertx, EmbeddedPostgres postgres) {
        this.vertx = vertx;
        this.postgres = postgres;
    }

    static TestServer shared() {
        return Holder.SHARED;
    }

    Vertx vertx() {
        return vertx;
    }

    /** A new database cloned from the template. */
    String create() {
        String name = "t" + made.incrementAndGet();
        maintenance("create database " + name + " template " + TEMPLATE);
        return postgres.uri(name);
    }

    void drop(String uri) {
        maintenance("drop database if exists " + PgConnectOptions.fromUri(uri).getDatabase() + " with (force)");
    }

    private void maintenance(String sql) {
        Await.await(PgConnection.connect(vertx, PgConnectOptions.fromUri(postgres.uri("postgres")))
                .compose(connection -> connection.query(sql).execute().eventually(connection::close)));
    }

    private static TestServer start() {
        try {
            Files.createDirectories(ROOT);
            sweep();
            Path folder = Files.createTempDirectory(ROOT, "pg");
            FileChannel lockFile =
                    FileChannel.open(folder.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockFile.lock();
            EmbeddedPostgres postgres = EmbeddedPostgres.start(
                    folder, EmbeddedPostgres.defaultCache(), 0, EmbeddedPostgres.Durability.NONE);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> remove(folder, postgres, lock), "test-postgres-stop"));
            Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
            TestServer server = new TestServer(vertx, postgres);
            server.maintenance("create database " + TEMPLATE);
            Await.await(Migrations.fromClassPath().run(vertx, postgres.uri(TEMPLATE)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder, EmbeddedPostgres postgres, FileLock lock) {
        try {
            postgres.stopImmediately();
            delete(folder);
            lock.release();
        } catch (IOException e) {
            System.err.println("Expected to remove " + folder + ", but " + e.getMessage());
        }
    }

    /** Folders nobody holds: their JVM was killed. */
    private static void sweep() throws IOException {
        try (var folders = Files.list(ROOT)) {
            for (Path folder : folders.filter(path -> Files.exists(path.resolve("data/PG_VERSION")))
                    .toList()) {
                sweep(folder);
            }
        }
    }

    private static void sweep(Path folder) throws IOException {
        Path file = folder.resolve("owner.lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                EmbeddedPostgres.stopLeftover(folder, EmbeddedPostgres.defaultCache());
                delete(folder);
            }
        } catch (java.nio.file.NoSuchFileException e) {
            // being made or removed by another run at this moment
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static final class Holder {
        private static final TestServer SHARED = start();
    }
}
