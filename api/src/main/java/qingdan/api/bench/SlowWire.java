package qingdan.api.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A line to PostgreSQL that can be made longer: every answer of the server arrives a set time later, and statements are counted as they pass
 * (one Sync or simple Query each, as the protocol has it). What a caller waits for longer, divided by the delay, is how many round trips lie
 * on its way, whatever runs beside it.
 */
final class SlowWire implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;
    private static final byte[] END = {};

    private final ServerSocket door;
    private final String host;
    private final int port;
    private final AtomicLong statements = new AtomicLong();
    private volatile long delayNanos;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Parcel(long dueNanos, byte[] bytes) {}

    SlowWire(String host, int port) {
        this.host = host;
        this.port = port;
        try {
            this.door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a free port", e);
        }
        Thread.ofVirtual().name("slow-wire").start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void delay(Duration delay) {
        delayNanos = delay.toNanos();
    }

    /** Statements that passed since the start. */
    long statements() {
        return statements.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket server = new Socket(host, port);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                BlockingQueue<Parcel> way = new LinkedBlockingQueue<>();
                Thread.ofVirtual().start(() -> closing(client, server, () -> up(client, server)));
                Thread.ofVirtual().start(() -> closing(client, server, () -> down(server, way)));
                Thread.ofVirtual().start(() -> closing(client, server, () -> deliver(way, client)));
            } catch (IOException e) {
                if (!door.isClosed()) throw new UncheckedIOException("Expected to pass a connection on", e);
            }
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** When one direction ends, both do. */
    private static void closing(Socket client, Socket server, Work work) {
        try (client;
                server) {
            work.run();
        } catch (IOException e) {
            // the connection ended
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void up(Socket client, Socket server) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(client.getInputStream(), CHUNK));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(server.getOutputStream(), CHUNK));
        pass(in, out); // the start-up message has no type
        while (true) {
            if (in.available() == 0) out.flush();
            int type = in.read();
            if (type < 0) return;
            if (type == 'S' || type == 'Q') statements.incrementAndGet();
            out.write(type);
            pass(in, out);
        }
    }

    private static void pass(DataInputStream in, DataOutputStream out) throws IOException {
        int length = in.readInt();
        out.writeInt(length);
        out.write(in.readNBytes(length - Integer.BYTES));
    }

    private void down(Socket server, BlockingQueue<Parcel> way) throws IOException, InterruptedException {
        InputStream in = server.getInputStream();
        byte[] buffer = new byte[CHUNK];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer))
            way.put(new Parcel(System.nanoTime() + delayNanos, java.util.Arrays.copyOf(buffer, read)));
        way.put(new Parcel(System.nanoTime(), END));
    }

    private static void deliver(BlockingQueue<Parcel> way, Socket client) throws IOException, InterruptedException {
        OutputStream out = client.getOutputStream();
        while (true) {
            Parcel parcel = way.take();
            if (parcel.bytes().length == 0) return;
            long early = parcel.dueNanos() - System.nanoTime();
            if (early > 0) Thread.sleep(Duration.ofNanos(early));
            out.write(parcel.bytes());
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to close the port", e);
        }
    }
}
