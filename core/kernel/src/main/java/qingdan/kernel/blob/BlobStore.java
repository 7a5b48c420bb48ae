package qingdan.kernel.blob;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Files named by their SHA-256 (内容寻址): a file can be neither changed nor stored twice, and a copy from another node proves itself.
 *
 * <p>A file is written beside its place, forced to disk and renamed, so a crash leaves all of it or nothing. Its time of change is when it
 * was put last, so that a file is never removed while somebody is about to name it. All methods block: call them on a worker thread.
 * Thread-safe; one store for a folder.
 */
public final class BlobStore {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path dir;
    /** Held while a file takes its place, is put once more, or goes. */
    private final Object placing = new Object();

    public BlobStore(Path dir) {
        this.dir = dir;
    }

    /** Where the file lies, if this node holds it. */
    public Optional<Path> find(String sha256) {
        Path path = place(sha256);
        return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    }

    /**
     * Takes over a finished temporary file whose digest the caller computed while writing it.
     *
     * @throws IOException if the disk refuses
     */
    public Path adopt(Path temporary, String sha256) throws IOException {
        Path target = place(sha256);
        Files.createDirectories(parent(target));
        force(temporary);
        synchronized (placing) {
            Files.setLastModifiedTime(temporary, now());
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(parent(target));
        return target;
    }

    /** Stores bytes and returns their SHA-256 in lower-case hex. */
    public String put(byte[] bytes) throws IOException {
        String sha256 = sha256(bytes);
        synchronized (placing) {
            Optional<Path> held = find(sha256);
            if (held.isPresent()) {
                Files.setLastModifiedTime(held.get(), now());
                return sha256;
            }
        }
        Path temporary = temporary();
        Files.write(temporary, bytes);
        adopt(temporary, sha256);
        return sha256;
    }

    /**
     * Removes a file that nobody names any more, unless it was put after the moment: whoever did may be about to name it.
     *
     * @return whether the file is not there now
     */
    public boolean remove(String sha256, Instant unlessPutAfter) throws IOException {
        Path path = place(sha256);
        synchronized (placing) {
            if (!Files.isRegularFile(path)) return true;
            if (Files.getLastModifiedTime(path).toInstant().isAfter(unlessPutAfter)) return false;
            Files.delete(path);
            return true;
        }
    }

    /** Removes what was left half written by a process that ended in the middle. @return how many */
    public int removeUnfinished(Instant untouchedSince) throws IOException {
        Path incoming = dir.resolve("incoming");
        if (!Files.isDirectory(incoming)) return 0;
        int removed = 0;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(incoming)) {
            for (Path file : left)
                if (Files.isRegularFile(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(untouchedSince)
                        && Files.deleteIfExists(file)) removed++;
        }
        return removed;
    }

    private static FileTime now() {
        return FileTime.from(Instant.now());
    }

    /** A new name for a file being written, on the same disk as the store. */
    public Path temporary() throws IOException {
        return Files.createDirectories(dir.resolve("incoming")).resolve(UUID.randomUUID() + ".part");
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every Java runtime, but it is missing", e);
        }
    }

    private Path place(String sha256) {
        if (!DIGEST.matcher(sha256).matches())
            throw new IllegalArgumentException("Expected a SHA-256 in lower-case hex, but it is something else");
        return dir.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null)
            throw new IllegalStateException("Expected " + path + " to lie in a folder, but it does not");
        return parent;
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
