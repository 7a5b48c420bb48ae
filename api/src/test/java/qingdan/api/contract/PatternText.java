package qingdan.api.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes texts that match the plain patterns of the contract: literals and classes, each with a count. */
final class PatternText {
    private record Piece(String members, int min, int max) {}

    private PatternText() {}

    static String make(String regex, Random random) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces(regex)) {
            int count = piece.min() + random.nextInt(Math.min(piece.max(), piece.min() + 12) - piece.min() + 1);
            for (int i = 0; i < count; i++) {
                out.append(piece.members().charAt(random.nextInt(piece.members().length())));
            }
        }
        return out.toString();
    }

    private static List<Piece> pieces(String regex) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < regex.length()) {
            char c = regex.charAt(i);
            if (c == '^' || c == '$') {
                i++;
                continue;
            }
            String members;
            if (c == '[') {
                int end = regex.indexOf(']', i);
                members = expand(regex.substring(i + 1, end));
                i = end + 1;
            } else {
                members = String.valueOf(c);
                i++;
            }
            int min = 1;
            int max = 1;
            if (i < regex.length() && regex.charAt(i) == '{') {
                int end = regex.indexOf('}', i);
                String[] counts = regex.substring(i + 1, end).split(",", -1);
                min = Integer.parseInt(counts[0]);
                max = counts.length == 1 ? min : Integer.parseInt(counts[1]);
                i = end + 1;
            }
            pieces.add(new Piece(members, min, max));
        }
        return pieces;
    }

    private static String expand(String body) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            if (i + 2 < body.length() && body.charAt(i + 1) == '-') {
                for (char c = body.charAt(i); c <= body.charAt(i + 2); c++) {
                    out.append(c);
                }
                i += 2;
            } else {
                out.append(body.charAt(i));
            }
        }
        return out.toString();
    }
}
