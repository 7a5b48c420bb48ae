package qingdan.api.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is a row of ASCII characters and classes, each with its count, and that can be matched by one walk: every piece has a fixed
 * count, is the last one, or shares no character with the piece after it. Nearly all patterns of the contract are so.
 */
final class LinearPattern implements Predicate<String> {
    private static final int ASCII = 128;

    private final List<Piece> pieces;
    private final int shortest;

    /** One class and how often it may follow itself. */
    private record Piece(long low, long high, int min, int max) {
        /** Where the row of its characters ends that begins at {@code at}, at the latest at {@code stop}. */
        int walk(String value, int at, int stop) {
            long below = low;
            long above = high;
            int i = at;
            while (i < stop) {
                int c = value.charAt(i);
                // a shift by c is one by its last six bits
                if (c >= ASCII || ((c < 64 ? below : above) >>> c & 1) == 0) break;
                i++;
            }
            return i;
        }

        boolean disjoint(Piece other) {
            return (low & other.low) == 0 && (high & other.high) == 0;
        }
    }

    private LinearPattern(List<Piece> pieces) {
        this.pieces = pieces;
        this.shortest = pieces.stream().mapToInt(Piece::min).sum();
    }

    /** The pattern, or null when it is of another kind. */
    static @Nullable LinearPattern of(String regex) {
        if (regex.length() < 3 || regex.charAt(0) != '^' || regex.charAt(regex.length() - 1) != '$') {
            return null;
        }
        List<Piece> pieces = new ArrayList<>();
        int end = regex.length() - 1;
        for (int i = 1; i < end; ) {
            char c = regex.charAt(i);
            int next;
            boolean[] members;
            if (c == '[') {
                int close = regex.indexOf(']', i + 2);
                members = close < 0 ? null : members(regex.substring(i + 1, close));
                next = close + 1;
            } else {
                members = c >= ASCII || "\\.(){}*+?|^$[]".indexOf(c) >= 0 ? null : one(c);
                next = i + 1;
            }
            int[] count = members == null ? null : count(regex, next, end);
            if (members == null || count == null) {
                return null;
            }
            pieces.add(piece(members, count[0], count[1]));
            i = count[2];
        }
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (pieces.get(i).min() != pieces.get(i).max() && !pieces.get(i).disjoint(pieces.get(i + 1))) {
                return null;
            }
            if (pieces.get(i + 1).min() == 0 && i + 2 < pieces.size()) {
                return null;
            }
        }
        return pieces.isEmpty() ? null : new LinearPattern(List.copyOf(pieces));
    }

    private static Piece piece(boolean[] members, int min, int max) {
        long low = 0;
        long high = 0;
        for (int c = 1; c < ASCII; c++) {
            if (members[c]) {
                low |= c < 64 ? 1L << c : 0;
                high |= c < 64 ? 0 : 1L << (c - 64);
            }
        }
        return new Piece(low, high, min, max);
    }

    /** Least, most, and where the count ends; null when it is not a plain one. */
    private static int @Nullable [] count(String regex, int at, int end) {
        char c = at < end ? regex.charAt(at) : ' ';
        if (c == '+' || c == '*') {
            return at + 1 < end && "?+".indexOf(regex.charAt(at + 1)) >= 0
                    ? null
                    : new int[] {c == '+' ? 1 : 0, Integer.MAX_VALUE, at + 1};
        }
        if (c == '?') {
            return new int[] {0, 1, at + 1};
        }
        if (c != '{') {
            return new int[] {1, 1, at};
        }
        int close = regex.indexOf('}', at);
        String[] limits = regex.substring(at + 1, close).split(",", -1);
        int min = Integer.parseInt(limits[0]);
        int max = limits.length == 1 ? min : limits[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(limits[1]);
        return new int[] {min, max, close + 1};
    }

    private static boolean[] one(char c) {
        boolean[] members = new boolean[ASCII];
        members[c] = true;
        return members;
    }

    /** The ASCII members of a class such as {@code A-Za-z0-9_=-}; null when it holds anything else. */
    private static boolean @Nullable [] members(String body) {
        boolean[] members = new boolean[ASCII];
        for (int i = 0; i < body.length(); i++) {
            char from = body.charAt(i);
            char to = from;
            if (i + 2 < body.length() && body.charAt(i + 1) == '-') {
                to = body.charAt(i + 2);
                i += 2;
            }
            if (from >= ASCII || to >= ASCII || to < from || "\\[^&".indexOf(from) >= 0 || "\\[&".indexOf(to) >= 0) {
                return null;
            }
            Arrays.fill(members, from, to + 1, true);
        }
        return members;
    }

    @Override
    public boolean test(String value) {
        int length = value.length();
        if (length < shortest) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int stop = piece.max() < length - at ? at + piece.max() : length;
            int from = at;
            at = piece.walk(value, from, stop);
            if (at - from < piece.min()) {
                return false;
            }
        }
        return at == length;
    }
}
