package qingdan.kernel.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How to start PostgreSQL, which refuses to run as root. An ordinary user starts it directly. Root goes through a user
 * namespace ({@code unshare -U}: the files stay root's, the process has no privilege), or where that is forbidden
 * through {@code setpriv} as the user {@code nobody}, who then owns the data.
 */
sealed interface LeastPrivilege {
    /** The words before the program. */
    List<String> prefix();

    /** Makes the folder usable for the server. */
    default void own(Path folder) throws IOException {}

    /** We are an ordinary user already. */
    record Direct() implements LeastPrivilege {
        @Override
        public List<String> prefix() {
            return List.of();
        }
    }

    /** A user namespace without any mapping. */
    record Namespace() implements LeastPrivilege {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "-U");
        }
    }

    /** Another user id. */
    record OtherUser(int uid) implements LeastPrivilege {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups");
        }

        @Override
        public void own(Path folder) throws IOException {
            try (var paths = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    Files.setAttribute(path, "unix:uid", uid);
                    Files.setAttribute(path, "unix:gid", uid);
                }
            }
        }
    }

    int NOBODY = 65534;

    /**
     * The way that works here for a data folder, new or left by an earlier start.
     *
     * @param server the program that must start that way
     */
    static LeastPrivilege find(Path folder, Path server) throws IOException {
        if (!isRoot()) {
            return new Direct();
        }
        boolean ownedByRoot = !Files.exists(folder) || (int) Files.getAttribute(folder, "unix:uid") == 0;
        boolean fresh = !Files.exists(folder.resolve("PG_VERSION"));
        if ((ownedByRoot || fresh) && works(new Namespace(), server)) {
            return new Namespace();
        }
        int uid = ownedByRoot ? NOBODY : (int) Files.getAttribute(folder, "unix:uid");
        if (works(new OtherUser(uid), server)) {
            return new OtherUser(uid);
        }
        throw new IOException("Expected unshare or setpriv to give up root's rights for PostgreSQL, but neither starts "
                + server + "; start as an ordinary user, use a cache folder everybody can read, or give QD_PG_URI");
    }

    private static boolean isRoot() throws IOException {
        return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    }

    private static boolean works(LeastPrivilege way, Path server) {
        List<String> command = new ArrayList<>(way.prefix());
        command.addAll(List.of(server.toString(), "--version"));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
