package qingdan.api.contract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A {@code pattern} of the contract that runs in linear time (安全的正则): no look-around, no back reference, no repetition inside a
 * repetition. {@code $} means the very end, as ECMA 262 says and Java does not (Java's {@code $} lets a trailing line feed through).
 * The plain form "characters of one class, n to m times" becomes a loop over a bit set.
 */
final class SafePattern {
    private static final Pattern SIMPLE =
            Pattern.compile("\\^\\[([^\\[\\]\\\\^&]+)\\](?:\\{(\\d{1,7})(?:(,)(\\d{1,7})?)?\\}|([+*]))?\\$");

    private SafePattern() {}

    static Predicate<String> compile(String regex, String place) {
        refuseDangerous(regex, place);
        var simple = SIMPLE.matcher(regex);
        if (simple.matches()) {
            boolean[] members = members(simple.group(1));
            if (members.length > 0) {
                return run(members, lower(simple), upper(simple));
            }
        }
        try {
            Pattern pattern = Pattern.compile(absoluteEnd(regex));
            return value -> pattern.matcher(value).find();
        } catch (PatternSyntaxException e) {
            throw new ContractRefused(place, "Expected a regular expression, but " + e.getDescription());
        }
    }

    private static int lower(java.util.regex.Matcher m) {
        if (m.group(5) != null) {
            return "+".equals(m.group(5)) ? 1 : 0;
        }
        return m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
    }

    private static int upper(java.util.regex.Matcher m) {
        if (m.group(5) != null) {
            return Integer.MAX_VALUE;
        }
        if (m.group(2) == null) {
            return 1;
        }
        if (m.group(3) == null) {
            return Integer.parseInt(m.group(2));
        }
        return m.group(4) == null ? Integer.MAX_VALUE : Integer.parseInt(m.group(4));
    }

    private static Predicate<String> run(boolean[] members, int min, int max) {
        return value -> {
            int length = value.length();
            if (length < min || length > max) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                char c = value.charAt(i);
                if (c >= 128 || !members[c]) {
                    return false;
                }
            }
            return true;
        };
    }

    /** The ASCII members of a class such as {@code A-Za-z0-9_=-}; empty when it holds anything else. */
    private static boolean[] members(String body) {
        boolean[] members = new boolean[128];
        for (int i = 0; i < body.length(); i++) {
            char from = body.charAt(i);
            char to = from;
            if (i + 2 < body.length() && body.charAt(i + 1) == '-') {
                to = body.charAt(i + 2);
                i += 2;
            }
            if (from >= 128 || to >= 128 || to < from) {
                return new boolean[0];
            }
            java.util.Arrays.fill(members, from, to + 1, true);
        }
        return members;
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
