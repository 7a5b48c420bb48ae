package qingdan.api.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A line between two processes that can be cut: everything said to one port is carried to another. Cut, it ends all connections and
 * carries nothing; whoever comes is turned away and counted.
 */
final class Line implements AutoCloseable {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final ServerSocket door;
    private final int to;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private volatile boolean cut;

    Line(int from, int to) throws IOException {
        this.door = new ServerSocket(from, 50, HERE);
        this.to = to;
        Thread.ofVirtual().start(this::serve);
    }

    void cut() {
        turnedAway.set(0);
        cut = true;
        open.forEach(Line::end);
    }

    void heal() {
        cut = false;
    }

    /** How many connections were turned away since the cut. */
    int turnedAway() {
        return turnedAway.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Thread.ofVirtual().start(() -> carry(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket near) {
        open.add(near);
        if (cut) {
            turnedAway.incrementAndGet();
            end(near);
            return;
        }
        Socket far = new Socket();
        open.add(far);
        try {
            far.connect(new InetSocketAddress(HERE, to), 3_000);
            Thread back = Thread.ofVirtual().start(() -> copy(far, near));
            copy(near, far);
            back.join();
        } catch (IOException unreachable) {
            end(near);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end(far);
    }

    /** Ends both sides as soon as one ends: no half-open connection outlives a killed node. */
    private void copy(Socket from, Socket into) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = into.getOutputStream();
            byte[] piece = new byte[16_384];
            for (int n = in.read(piece); n >= 0 && !cut; n = in.read(piece)) out.write(piece, 0, n);
        } catch (IOException ended) {
            // what a cut line and a killed process look like
        }
        end(from);
        end(into);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(Line::end);
    }
}
