package qingdan.kernel.pg;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code postmaster.pid}: whether a server runs on a data folder, and where. */
final class PostmasterFile {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final int CONNECT_LIMIT_MS = 2_000;

    private PostmasterFile() {}

    /** The port of a live, ready server on this data. A file left by a crash names a dead process: empty. */
    static Optional<Integer> livePort(Path data) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.size() <= STATUS_LINE || !isPostmaster(lines.get(PID_LINE).strip())) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_LIMIT_MS);
            return Optional.of(port);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostmaster(String pid) {
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command())
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }
}
