package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
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

    /** Where a parameter stands. */
    public enum Place {
        PATH,
        QUERY,
        HEADER
    }

    /** Checks one decoded text and returns it as it is to be used. */
    public String accept(String text, Verdict verdict) {
        String value = timeLike ? text.replace(' ', '+') : text;
        JsonNode node = node(value);
        if (node == null) {
            verdict.refuse(Rule.WRONG_TYPE, kind.word());
        } else {
            check.check(node, verdict);
        }
        return value;
    }

    /** Checks the decoded items of a list. */
    public void acceptAll(List<String> texts, Verdict verdict) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode(texts.size());
        for (String text : texts) {
            JsonNode node = node(text);
            if (node == null) {
                verdict.refuse(Rule.WRONG_TYPE, kind.word());
                return;
            }
            list.add(node);
        }
        check.check(list, verdict);
    }

    private @Nullable JsonNode node(String text) {
        return switch (kind) {
            case INTEGER -> integer(text);
            case NUMBER -> number(text);
            case BOOLEAN -> text.equals("true") ? BooleanNode.TRUE : text.equals("false") ? BooleanNode.FALSE : null;
            default -> TextNode.valueOf(text);
        };
    }

    private static @Nullable JsonNode integer(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length > 19) {
            return null;
        }
        for (int i = start; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        try {
            long value = Long.parseLong(text);
            return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable JsonNode number(String text) {
        try {
            return text.length() > MAX_NUMBER_CHARS ? null : DecimalNode.valueOf(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
