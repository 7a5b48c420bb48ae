package qingdan.registry.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells merged over several rows (合并单元格): their text counts for each of the rows. A sheet names them after its rows, so the
 * sheet's bytes are looked through once before. Each is one long: first row, last row, column.
 */
final class XlsxMerges {
    private static final int MAX = 4_000_000;
    private static final Pattern REF =
            Pattern.compile("ref\\s*=\\s*[\"']([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})[\"']");

    private long[] merges = new long[256];
    private int count;
    private int next;
    private long[] active = new long[16];
    private String[] texts = new String[16];
    private int open;

    private XlsxMerges() {}

    static XlsxMerges of(XlsxPackage book, String part) throws IOException, IntakeRefused {
        XlsxMerges merges = new XlsxMerges();
        try (@Nullable InputStream in = book.stream(part)) {
            if (in != null) merges.scan(in);
        } catch (GuardedStream.Exceeded e) {
            throw e.refused();
        }
        Arrays.sort(merges.merges, 0, merges.count);
        return merges;
    }

    /** Tags only: from each {@code <} at most 120 bytes, and only those of a merge are looked at. */
    private void scan(InputStream in) throws IOException, IntakeRefused {
        byte[] buffer = new byte[1 << 16];
        byte[] tag = new byte[120];
        int length = -1;
        int n;
        while ((n = in.read(buffer, 0, buffer.length)) > 0) {
            for (int i = 0; i < n; i++) {
                byte b = buffer[i];
                if (b == '<') length = 0;
                else if (length >= 0) {
                    if (b == '>' || length == tag.length) {
                        take(new String(tag, 0, length, StandardCharsets.ISO_8859_1));
                        length = -1;
                    } else if (length == 5 && !mayBeMerge(tag)) length = -1;
                    else tag[length++] = b;
                }
            }
        }
    }

    /** {@code merge…}, or a prefix before it. */
    private static boolean mayBeMerge(byte[] tag) {
        boolean plain = true;
        for (int i = 0; i < 5; i++) {
            if (tag[i] == ':') return true;
            plain &= tag[i] == "merge".charAt(i);
        }
        return plain;
    }

    private void take(String tag) throws IntakeRefused {
        if (!tag.contains("mergeCell")) return;
        Matcher ref = REF.matcher(tag);
        if (!ref.find()) return;
        long first = Long.parseLong(ref.group(2));
        long last = Long.parseLong(ref.group(4));
        if (last <= first) return;
        if (count == MAX) throw new IntakeRefused(FileProblem.TOO_LONG, MAX);
        if (count == merges.length) merges = Arrays.copyOf(merges, count * 2);
        merges[count++] = first << 40 | (last & 0xffffff) << 16 | XlsxRows.column(ref.group(1));
    }

    /** Gives the cells of a row the text of the merges that reach into it. Rows must come in order. */
    void fill(long row, java.util.List<String> cells) {
        int still = 0;
        for (int i = 0; i < open; i++) {
            if (last(active[i]) < row) continue;
            put(cells, (int) (active[i] & 0xffff), texts[i]);
            active[still] = active[i];
            texts[still++] = texts[i];
        }
        open = still;
        while (next < count && merges[next] >>> 40 <= row) {
            long merge = merges[next++];
            int column = (int) (merge & 0xffff);
            if (merge >>> 40 != row
                    || column >= cells.size()
                    || cells.get(column).isBlank()) continue;
            if (open == active.length) {
                active = Arrays.copyOf(active, open * 2);
                texts = Arrays.copyOf(texts, open * 2);
            }
            active[open] = merge;
            texts[open++] = cells.get(column);
        }
    }

    private static long last(long merge) {
        return merge >>> 16 & 0xffffff;
    }

    private static void put(java.util.List<String> cells, int column, String text) {
        while (cells.size() <= column) cells.add("");
        if (cells.get(column).isBlank()) cells.set(column, text);
    }
}
