package qingdan.api.bench.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a node's process held at most since it was asked to count anew (常驻内存峰值), as the system counts it; Linux. */
final class NodeMemory {
    private final Path process;

    /** @param pidFile as {@code ./qd} leaves it */
    NodeMemory(Path pidFile) {
        try {
            this.process = Path.of("/proc", Files.readString(pidFile).trim());
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a running node, but there is no " + pidFile, e);
        }
    }

    void countAnew() {
        try {
            Files.writeString(process.resolve("clear_refs"), "5");
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to reset the peak of " + process, e);
        }
    }

    /** MiB. */
    long peak() {
        try {
            for (String line : Files.readAllLines(process.resolve("status")))
                if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10;
        } catch (IOException e) {
            throw new UncheckedIOException("Expected the status of " + process, e);
        }
        throw new IllegalStateException("Expected a peak in the status of " + process);
    }
}
