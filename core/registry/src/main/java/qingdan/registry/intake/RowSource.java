package qingdan.registry.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one at a time and never all in memory. Blocking; not thread-safe. */
public interface RowSource extends Closeable {
    int HEAD_BYTES = 8;

    /** The next row; null at the end. */
    @Nullable
    SourceRow next() throws IOException, IntakeRefused;

    /** Whether it has sheets, and more than one that is not hidden. */
    default boolean severalSheets() {
        return false;
    }

    /** What kind of file it is, told from its first bytes and never from its name. */
    static SourceFormat format(Path file) throws IOException, IntakeRefused {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            int first = in.read();
            int at = 0;
            if (head.length >= 3 && (head[0] & 0xff) == 0xef) at = 3;
            while (at < head.length && head[at] <= ' ' && head[at] >= 0) at++;
            if (head.length == 0 || (at == head.length && first < 0)) throw new IntakeRefused(FileProblem.EMPTY);
            if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) throw new IntakeRefused(FileProblem.LEGACY_OR_ENCRYPTED);
            if (starts(head, 'P', 'K')) return SourceFormat.XLSX;
            if (at < head.length && (head[at] == '[' || head[at] == '{')) return SourceFormat.JSON;
            return SourceFormat.CSV;
        }
    }

    /**
     * Opens a file of any kind.
     *
     * @param work folder for temporary files, which are deleted on close
     */
    static RowSource open(Path file, Path work, IntakeLimits limits) throws IOException, IntakeRefused {
        return switch (format(file)) {
            case XLSX -> new XlsxRows(file, work, limits);
            case JSON -> new JsonRows(file, limits);
            case CSV -> new CsvRows(file, limits);
        };
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((head[i] & 0xff) != bytes[i]) return false;
        return true;
    }
}
