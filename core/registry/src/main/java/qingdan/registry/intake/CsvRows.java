package qingdan.registry.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a CSV: UTF-8 with or without a mark, UTF-16 with one, or GB18030, whichever decodes the whole file; separated by comma,
 * semicolon or tab.
 */
final class CsvRows implements RowSource {
    private static final int BUFFER = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final IntakeLimits limits;
    private final CsvReader<CsvRecord> reader;
    private long rows;

    CsvRows(Path file, IntakeLimits limits) throws IOException, IntakeRefused {
        this.limits = limits;
        Charset charset = charset(file);
        int record = limits.columns() * 200 + limits.cellChars() * 10;
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(limits.columns() * 4)
                .maxFieldSize(limits.jsonChars())
                .maxRecordSize(Math.max(record, limits.jsonChars() * 2))
                .build();
        Reader in = reader(file, charset);
        this.reader = CsvReader.builder()
                .fieldSeparator(separator(file, charset))
                .maxBufferSize(Math.max(record, limits.jsonChars() * 2))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .build(handler, in);
    }

    @Override
    public @Nullable SourceRow next() throws IOException, IntakeRefused {
        try {
            var records = reader.iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                SourceRow row = row(record);
                if (row.filled() > 0) return row;
            }
            return null;
        } catch (CsvParseException e) {
            if (cause(e).contains(" fields")) throw new IntakeRefused(FileProblem.TOO_WIDE, limits.columns());
            throw broken();
        } catch (UncheckedIOException e) {
            throw broken();
        }
    }

    private SourceRow row(CsvRecord record) throws IntakeRefused {
        if (++rows > limits.rows()) throw new IntakeRefused(FileProblem.TOO_LONG, limits.rows());
        List<String> cells = record.getFields();
        for (int i = 0; i < cells.size(); i++)
            if (i >= limits.columns() && !cells.get(i).isBlank())
                throw new IntakeRefused(FileProblem.TOO_WIDE, limits.columns());
        if (cells.size() > limits.columns()) cells = cells.subList(0, limits.columns());
        return new SourceRow(0, "", rows, cells.stream().map(CsvRows::text).toList());
    }

    /** Our own exports put an apostrophe before what a spreadsheet would take for a formula. */
    private static String text(String cell) {
        String text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private IntakeRefused broken() {
        return new IntakeRefused(FileProblem.BROKEN_CSV, "第" + (rows + 1) + "行附近", "near row " + (rows + 1));
    }

    private static String cause(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    /** The encoding that decodes every byte of the file. */
    static Charset charset(Path file) throws IOException, IntakeRefused {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(2);
        }
        if (head.length == 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe) return StandardCharsets.UTF_16LE;
        if (head.length == 2 && (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff) return StandardCharsets.UTF_16BE;
        long utf8 = firstBad(file, StandardCharsets.UTF_8);
        if (utf8 < 0) return StandardCharsets.UTF_8;
        long gb = firstBad(file, GB18030);
        if (gb < 0) return GB18030;
        throw new IntakeRefused(FileProblem.UNKNOWN_ENCODING, "字节 byte " + Math.max(utf8, gb));
    }

    /** Where the first byte stands that the encoding cannot have, or a NUL; -1 if there is none. */
    private static long firstBad(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        long before = 0;
        try (var channel = Files.newByteChannel(file)) {
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                for (int i = bytes.position(); i < bytes.limit(); i++) if (bytes.get(i) == 0) return before + i;
                CoderResult result = decoder.decode(bytes, chars, end);
                if (result.isError()) return before + bytes.position();
                before += bytes.position();
                bytes.compact();
                chars.clear();
            }
        }
        return -1;
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        Reader in = new InputStreamReader(Files.newInputStream(file), charset);
        Reader buffered = new java.io.BufferedReader(in, BUFFER);
        buffered.mark(1);
        if (buffered.read() != '\ufeff') buffered.reset();
        return buffered;
    }

    /** Of comma, semicolon and tab the one that occurs most often in the beginning. */
    private static char separator(Path file, Charset charset) throws IOException {
        try (Reader in = reader(file, charset)) {
            char[] head = new char[4096];
            int n = Math.max(0, in.read(head));
            int comma = 0;
            int semicolon = 0;
            int tab = 0;
            for (int i = 0; i < n; i++) {
                if (head[i] == ',') comma++;
                if (head[i] == ';') semicolon++;
                if (head[i] == '\t') tab++;
            }
            if (tab > comma && tab > semicolon) return '\t';
            return semicolon > comma ? ';' : ',';
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
