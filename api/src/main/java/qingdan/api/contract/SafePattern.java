package qingdan.api.contract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A {@code pattern} of the contract that runs in linear time (安全的正则): no look-around, no back reference, no repetition inside a
 * repetition. {@code $} means the very end, as ECMA 262 says and Java does not (Java's {@code $} lets a trailing line feed through).
 */
final class SafePattern {
    private SafePattern() {}

    static Predicate<String> compile(String regex, String place) {
        refuseDangerous(regex, place);
        LinearPattern linear = LinearPattern.of(regex);
        if (linear != null) {
            return linear;
        }
        try {
            Pattern pattern = Pattern.compile(absoluteEnd(regex));
            return value -> pattern.matcher(value).find();
        } catch (PatternSyntaxException e) {
            throw new ContractRefused(place, "Expected a regular expression, but " + e.getDescription());
        }
    }

    private static String absoluteEnd(String regex) {
        StringBuilder out = new StringBuilder(regex.length() + 4);
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                out.append(c).append(regex.charAt(++i));
                continue;
            }
            inClass = c == '[' || (inClass && c != ']');
            out.append(c == '$' && !inClass ? "\\z" : String.valueOf(c));
        }
        return out.toString();
    }

    /** Refuses what can backtrack without bound: RE2 refuses the first two for the same reason. */
    private static void refuseDangerous(String regex, String place) {
        Deque<Boolean> groups = new ArrayDeque<>();
        groups.push(false);
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                char escaped = i + 1 < regex.length() ? regex.charAt(i + 1) : ' ';
                if (!inClass && ((escaped >= '1' && escaped <= '9') || escaped == 'k')) {
                    throw new ContractRefused(place, "Expected no back reference in pattern " + regex);
                }
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(') {
                if (regex.startsWith("(?", i) && !regex.startsWith("(?:", i)) {
                    throw new ContractRefused(place, "Expected no look-around or named group in pattern " + regex);
                }
                groups.push(false);
            } else if (c == ')') {
                boolean repeats = groups.pop();
                if (groups.isEmpty()) {
                    throw new ContractRefused(place, "Expected balanced groups in pattern " + regex);
                }
                if (unbounded(regex, i + 1)) {
                    if (repeats) {
                        throw new ContractRefused(place, "Expected no repetition inside a repetition in " + regex);
                    }
                    groups.pop();
                    groups.push(true);
                } else if (repeats) {
                    groups.pop();
                    groups.push(true);
                }
            } else if (unbounded(regex, i)) {
                groups.pop();
                groups.push(true);
            }
        }
    }

    private static boolean unbounded(String regex, int at) {
        if (at >= regex.length()) {
            return false;
        }
        char c = regex.charAt(at);
        if (c == '*' || c == '+') {
            return true;
        }
        int close = c == '{' ? regex.indexOf('}', at) : -1;
        return close > 0 && regex.charAt(close - 1) == ',';
    }
}
