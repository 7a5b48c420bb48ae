package qingdan.registry.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's shared strings, which may be larger than memory: written to a temporary file, only their offsets and the latest few
 * thousand kept.
 */
final class XlsxStrings implements AutoCloseable {
    private static final String PART = "xl/sharedStrings.xml";
    private static final int MAX_STRINGS = 20_000_000;
    private static final int KEPT = 4_096;

    private final Path file;
    private final FileChannel channel;
    private final IntakeLimits limits;
    private long[] offsets = new long[1024];
    private int count;
    private final Map<Integer, String> kept = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > KEPT;
        }
    };

    XlsxStrings(XlsxPackage book, Path work, IntakeLimits limits) throws IOException, IntakeRefused {
        this.limits = limits;
        file = Files.createTempFile(work, "strings", ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                book.read(PART, xml -> spill(xml, out));
            }
            channel = FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException | IntakeRefused | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void spill(XMLStreamReader xml, OutputStream out) throws XMLStreamException, IOException, IntakeRefused {
        long at = 0;
        while (xml.hasNext()) {
            if (XlsxPackage.next(xml) != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("si")) continue;
            byte[] bytes = text(xml, "si", limits.jsonChars()).getBytes(StandardCharsets.UTF_8);
            if (count == MAX_STRINGS) throw new IntakeRefused(FileProblem.TOO_LONG, MAX_STRINGS);
            if (count + 1 >= offsets.length) offsets = Arrays.copyOf(offsets, offsets.length * 2);
            offsets[count++] = at;
            out.write(bytes);
            at += bytes.length;
            offsets[count] = at;
        }
    }

    /** The string of an index; empty for one that does not exist. */
    String get(int index) throws IOException {
        if (index < 0 || index >= count) return "";
        @Nullable String known = kept.get(index);
        if (known != null) return known;
        ByteBuffer bytes = ByteBuffer.allocate((int) (offsets[index + 1] - offsets[index]));
        while (bytes.hasRemaining()) if (channel.read(bytes, offsets[index] + bytes.position()) < 0) break;
        String text = new String(bytes.array(), StandardCharsets.UTF_8);
        kept.put(index, text);
        return text;
    }

    /** The text of all {@code t} up to the end of an element, without the phonetic runs. */
    static String text(XMLStreamReader xml, String end, int max) throws XMLStreamException, IntakeRefused {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        while (true) {
            int event = XlsxPackage.next(xml);
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("rPh")) phonetic++;
                    inText = xml.getLocalName().equals("t") && phonetic == 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals(end)) return text.toString();
                    if (xml.getLocalName().equals("rPh")) phonetic--;
                    inText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && text.length() + xml.getTextLength() > max)
                        throw new IntakeRefused(FileProblem.CELL_TOO_LONG, "?");
                    if (inText) text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return text.toString();
                }
                default -> {}
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
