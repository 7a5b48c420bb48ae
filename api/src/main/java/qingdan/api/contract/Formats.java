package qingdan.api.contract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The string formats the contract may use (格式), hand-written so that a check costs nanoseconds and never backtracks. Stricter than
 * the JSON Schema library of Vert.x where that one lets through what no Java or SQL type can hold: a date-time needs its offset, a
 * UUID has no {@code urn:} prefix, a year is 1 to 9999.
 */
final class Formats {
    private static final Map<String, Predicate<String>> BY_NAME = Map.of(
            "date", Formats::isDate,
            "date-time", Formats::isDateTime,
            "uuid", Formats::isUuid,
            "email", Formats::isEmail,
            "uri", Formats::isUri,
            "byte", Formats::isBase64,
            "binary", value -> true,
            "password", value -> true);

    private static final int[] MONTH_DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int MAX_OFFSET_MINUTES = 18 * 60;

    private Formats() {}

    static @org.jspecify.annotations.Nullable Predicate<String> of(String name) {
        return BY_NAME.get(name);
    }

    static boolean isDate(String s) {
        return s.length() == 10 && isDateAt(s);
    }

    private static boolean isDateAt(String s) {
        if (s.charAt(4) != '-' || s.charAt(7) != '-') {
            return false;
        }
        int year = digits(s, 0, 4);
        int month = digits(s, 5, 2);
        int day = digits(s, 8, 2);
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return false;
        }
        boolean leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return day <= (month == 2 && leap ? 29 : MONTH_DAYS[month - 1]);
    }

    /** RFC 3339 with its offset; at most nanoseconds; the separator is T. */
    static boolean isDateTime(String s) {
        int length = s.length();
        if (length < 20 || !isDateAt(s) || (s.charAt(10) != 'T' && s.charAt(10) != 't')) {
            return false;
        }
        if (s.charAt(13) != ':' || s.charAt(16) != ':') {
            return false;
        }
        int hour = digits(s, 11, 2);
        int minute = digits(s, 14, 2);
        int second = digits(s, 17, 2);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return false;
        }
        int at = 19;
        if (s.charAt(at) == '.') {
            int start = ++at;
            while (at < length && isDigit(s.charAt(at))) {
                at++;
            }
            if (at == start || at - start > 9) {
                return false;
            }
        }
        return at < length && isOffset(s, at);
    }

    private static boolean isOffset(String s, int at) {
        char sign = s.charAt(at);
        if (sign == 'Z' || sign == 'z') {
            return s.length() == at + 1;
        }
        if ((sign != '+' && sign != '-') || s.length() != at + 6 || s.charAt(at + 3) != ':') {
            return false;
        }
        int hours = digits(s, at + 1, 2);
        int minutes = digits(s, at + 4, 2);
        return hours >= 0 && minutes >= 0 && minutes <= 59 && hours * 60 + minutes <= MAX_OFFSET_MINUTES;
    }

    static boolean isUuid(String s) {
        if (s.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = s.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : Character.digit(c, 16) < 0 || c > 'f') {
                return false;
            }
        }
        return true;
    }

    static boolean isEmail(String s) {
        int at = s.indexOf('@');
        if (at < 1 || at > 64 || at != s.lastIndexOf('@') || s.length() - at - 1 > 253 || at == s.length() - 1) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            char c = s.charAt(i);
            if (!isAlphanumeric(c) && "!#$%&'*+/=?^_`{|}~-.".indexOf(c) < 0) {
                return false;
            }
            if (c == '.' && (i == 0 || i == at - 1 || s.charAt(i - 1) == '.')) {
                return false;
            }
        }
        return isHost(s, at + 1);
    }

    private static boolean isHost(String s, int from) {
        int start = from;
        for (int i = from; i <= s.length(); i++) {
            if (i == s.length() || s.charAt(i) == '.') {
                if (i == start || i - start > 63 || s.charAt(start) == '-' || s.charAt(i - 1) == '-') {
                    return false;
                }
                start = i + 1;
            } else if (!isAlphanumeric(s.charAt(i)) && s.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    /** An absolute URI in ASCII (RFC 3986). */
    static boolean isUri(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) > 0x7e || s.charAt(i) <= 0x20) {
                return false;
            }
        }
        try {
            return new URI(s).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static boolean isBase64(String s) {
        int length = s.length();
        if (length % 4 != 0) {
            return false;
        }
        int padding = length > 0 && s.charAt(length - 1) == '=' ? (s.charAt(length - 2) == '=' ? 2 : 1) : 0;
        for (int i = 0; i < length - padding; i++) {
            char c = s.charAt(i);
            if (!isAlphanumeric(c) && c != '+' && c != '/') {
                return false;
            }
        }
        return true;
    }

    private static int digits(String s, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            char c = s.charAt(i);
            if (!isDigit(c)) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAlphanumeric(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
