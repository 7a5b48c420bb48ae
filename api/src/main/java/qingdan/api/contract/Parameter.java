package qingdan.api.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of an operation (参数). Its text is read by the type its schema names, never guessed from how it looks: {@code 1.50}
 * stays a text where a text is asked for.
 *
 * @param kind type of the value, or of each item of a list
 * @param array a list in form style: {@code a,b,c}, or repeated when {@code explode}
 * @param defaultText what an absent parameter counts as
 * @param timeLike a date-time: a raw plus sign of its offset, read as a blank by form decoding, is put back
 */
public record Parameter(
        String name,
        Place in,
        boolean required,
        JsonKind kind,
        boolean array,
        boolean explode,
        boolean timeLike,
        Check check,
        @Nullable String defaultText) {

    private static final int MAX_NUMBER_CHARS = 40;
    private static final int MAX_INTEGER_CHARS = 19;

    /** Where a parameter stands. */
    public enum Place {
        PATH,
        QUERY,
        HEADER
    }

    /** Checks one decoded text and returns it as it is to be used. */
    public String accept(String text, Verdict verdict) {
        String value = timeLike ? text.replace(' ', '+') : text;
        if (kind == JsonKind.STRING) {
            check.checkText(value, verdict);
            return value;
        }
        JsonTape tape = tape(value);
        if (tape == null) {
            verdict.refuse(Rule.WRONG_TYPE, kind.word());
        } else {
            check.check(tape, 0, verdict);
        }
        return value;
    }

    /** Checks the decoded items of a list. */
    public void acceptAll(List<String> texts, Verdict verdict) {
        List<JsonTape> items = new ArrayList<>(texts.size());
        for (String text : texts) {
            JsonTape item = tape(text);
            if (item == null) {
                verdict.refuse(Rule.WRONG_TYPE, kind.word());
                return;
            }
            items.add(item);
        }
        check.check(JsonTape.ofList(items), 0, verdict);
    }

    private @Nullable JsonTape tape(String text) {
        return switch (kind) {
            case INTEGER -> integer(text);
            case NUMBER -> number(text);
            case BOOLEAN ->
                text.equals("true") || text.equals("false") ? JsonTape.ofBoolean(text.equals("true")) : null;
            default -> JsonTape.ofText(text);
        };
    }

    private static @Nullable JsonTape integer(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length > MAX_INTEGER_CHARS) {
            return null;
        }
        for (int i = start; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        try {
            return JsonTape.ofLong(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable JsonTape number(String text) {
        try {
            return text.length() > MAX_NUMBER_CHARS ? null : JsonTape.ofDecimal(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
