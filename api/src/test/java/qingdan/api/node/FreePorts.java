package qingdan.api.node;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports that are free now, in a row, below the range from which the system takes ports for outgoing connections (32768 on): the port
 * of a killed node must not be somebody's connection when the node comes back.
 */
final class FreePorts {
    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 30_000;
    private static final int TRIES = 500;

    /** Ports already given: classes that run at the same time start their nodes later than they ask. */
    private static final Set<Integer> GIVEN = new HashSet<>();

    private FreePorts() {}

    /** The first of so many. */
    static synchronized int block(int howMany) {
        for (int i = 0; i < TRIES; i++) {
            int first = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST - howMany);
            List<Integer> block =
                    IntStream.range(first, first + howMany).boxed().toList();
            if (block.stream().noneMatch(GIVEN::contains) && block.stream().allMatch(FreePorts::isFree)) {
                GIVEN.addAll(block);
                return first;
            }
        }
        throw new IllegalStateException("Expected " + howMany + " free ports in a row, but found none");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(false);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
