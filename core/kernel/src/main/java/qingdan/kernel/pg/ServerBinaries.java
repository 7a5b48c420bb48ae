package qingdan.kernel.pg;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs inside the binaries jar, unpacked once per content into a cache folder. */
final class ServerBinaries {
    private ServerBinaries() {}

    /**
     * Folder that holds {@code bin/}, unpacked when missing. Safe with many processes: a file lock lets one unpack,
     * and the folder appears whole, by one rename.
     */
    static Path in(Path cache) throws IOException {
        String name = resourceName();
        byte[] archive;
        try (InputStream in = ServerBinaries.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IOException("Expected PostgreSQL for this machine as " + name
                        + " on the class path, but it is not there; give QD_PG_URI instead");
            }
            archive = in.readAllBytes();
        }
        Path home = cache.resolve(name.replace(".txz", "") + "-" + fingerprint(archive));
        if (Files.isDirectory(home)) {
            return home;
        }
        Files.createDirectories(cache);
        try (FileChannel channel = FileChannel.open(
                        cache.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(home)) {
                Path half = Files.createTempDirectory(cache, "unpacking");
                unpack(archive, half);
                Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return home;
    }

    private static String resourceName() {
        String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!system.contains("linux")) {
            throw new IllegalStateException(
                    "Expected Linux for the embedded PostgreSQL, but this is " + system + "; give QD_PG_URI instead");
        }
        return arch.equals("aarch64") || arch.equals("arm64")
                ? "postgres-linux-arm_64.txz"
                : "postgres-linux-x86_64.txz";
    }

    private static String fingerprint(byte[] archive) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(archive), 0, 6);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private static void unpack(byte[] archive, Path into) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new java.io.ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("Expected entries inside the archive's folder, but got " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    write(tar, entry, target);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean runs = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
