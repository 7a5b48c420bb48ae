package qingdan.api.node;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that are free now, in a row, below the range from which the system takes ports for outgoing connections (32768 on): the port
 * of a killed node must not be somebody's connection when the node comes back.
 */
final class FreePorts {
    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 30_000;
    private static final int TRIES = 500;

    private FreePorts() {}

    /** The first of so many. */
    static int block(int howMany) {
        for (int i = 0; i < TRIES; i++) {
            int first = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST - howMany);
            if (allFree(first, howMany)) return first;
        }
        throw new IllegalStateException("Expected " + howMany + " free ports in a row, but found none");
    }

    private static boolean allFree(int first, int howMany) {
        for (int port = first; port < first + howMany; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                socket.setReuseAddress(false);
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
