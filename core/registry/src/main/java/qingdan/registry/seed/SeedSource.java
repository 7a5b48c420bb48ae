package qingdan.registry.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the seed files come from: the product's jar, or a folder an administrator has filled. */
@FunctionalInterface
public interface SeedSource {
    /** The bytes of a file such as {@code organs.csv}; empty when there is none. */
    Optional<byte[]> read(String name);

    /** The sample list that comes with the product. */
    static SeedSource product() {
        return name -> {
            try (InputStream in = SeedSource.class.getResourceAsStream("/seed/" + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("Expected to read seed/" + name + ", but could not", e);
            }
        };
    }

    /** A folder with the same layout. */
    static SeedSource folder(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            try {
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException("Expected to read " + file + ", but could not", e);
            }
        };
    }
}
