package qingdan.kernel.blob;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Files named by their SHA-256 (内容寻址): a file can be neither changed nor stored twice, and a copy from another node proves itself.
 *
 * <p>A file is written beside its place, forced to disk and renamed, so a crash leaves all of it or nothing. All methods block:
 * call them on a worker thread. Thread-safe.
 */
public final class BlobStore {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path dir;

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
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(parent(target));
        return target;
    }

    /** Stores bytes and returns their SHA-256 in lower-case hex. */
    public String put(byte[] bytes) throws IOException {
        String sha256 = sha256(bytes);
        if (find(sha256).isPresent()) return sha256;
        Path temporary = temporary();
        Files.write(temporary, bytes);
        adopt(temporary, sha256);
        return sha256;
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
