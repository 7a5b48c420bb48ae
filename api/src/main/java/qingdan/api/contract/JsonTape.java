package qingdan.api.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value laid flat (平铺的 JSON): one slot after the other in the order they were read, instead of a tree of nodes. Checks walk it and
 * records are bound from it; both are faster than with a tree, and it holds nothing but four arrays. Read-only once made.
 *
 * <p>An object is its slot, then name and value in turn; a list is its slot, then its items. {@link #end} leads past a value.
 */
public final class JsonTape {
    static final byte NULL = 0;
    static final byte TRUE = 1;
    static final byte FALSE = 2;
    static final byte LONG = 3;
    static final byte BIG = 4;
    static final byte DECIMAL = 5;
    static final byte TEXT = 6;
    static final byte NAME = 7;
    static final byte OBJECT = 8;
    static final byte ARRAY = 9;

    private static final int MANY_NAMES = 12;

    private byte[] kinds;
    private int[] ends;
    private long[] longs;
    private @Nullable Object[] objects;
    private int size;

    private JsonTape(int slots) {
        kinds = new byte[slots];
        ends = new int[slots];
        longs = new long[slots];
        objects = new @Nullable Object[slots];
    }

    /** A name stands twice in one object. */
    static final class RepeatedName extends IOException {
        private static final long serialVersionUID = 1L;

        RepeatedName() {
            super("Expected every name once");
        }
    }

    static JsonTape ofText(String text) {
        JsonTape tape = new JsonTape(1);
        tape.put(TEXT, 0, text);
        return tape;
    }

    static JsonTape ofLong(long value) {
        JsonTape tape = new JsonTape(1);
        tape.put(LONG, value, null);
        return tape;
    }

    static JsonTape ofDecimal(BigDecimal value) {
        JsonTape tape = new JsonTape(1);
        tape.put(DECIMAL, 0, value);
        return tape;
    }

    static JsonTape ofBoolean(boolean value) {
        JsonTape tape = new JsonTape(1);
        tape.put(value ? TRUE : FALSE, 0, null);
        return tape;
    }

    /** A list of plain values. */
    static JsonTape ofList(java.util.List<JsonTape> items) {
        JsonTape tape = new JsonTape(items.size() + 1);
        tape.put(ARRAY, 0, null);
        for (JsonTape item : items) {
            tape.put(item.kinds[0], item.longs[0], item.objects[0]);
        }
        tape.ends[0] = tape.size;
        return tape;
    }

    /** Reads one value; the parser stands before it. */
    static JsonTape read(JsonParser parser, int bytes) throws IOException {
        JsonTape tape = new JsonTape(Math.max(16, bytes / 12));
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new IOException("Expected a value, but there is none");
        }
        tape.readAll(parser, first);
        return tape;
    }

    private void readAll(JsonParser parser, JsonToken first) throws IOException {
        int[] open = new int[16];
        int depth = 0;
        JsonToken token = first;
        while (true) {
            switch (token) {
                case FIELD_NAME -> name(open[depth - 1], parser.currentName());
                case VALUE_STRING -> put(TEXT, 0, parser.getText());
                case VALUE_NUMBER_INT -> integer(parser);
                case VALUE_NUMBER_FLOAT -> put(DECIMAL, 0, parser.getDecimalValue());
                case VALUE_TRUE -> put(TRUE, 0, null);
                case VALUE_FALSE -> put(FALSE, 0, null);
                case VALUE_NULL -> put(NULL, 0, null);
                case START_OBJECT, START_ARRAY -> {
                    if (depth == open.length) {
                        open = Arrays.copyOf(open, depth * 2);
                    }
                    open[depth++] = size;
                    put(token == JsonToken.START_OBJECT ? OBJECT : ARRAY, 0, null);
                }
                case END_OBJECT, END_ARRAY -> ends[open[--depth]] = size;
                default -> throw new IOException("Expected a JSON token, but got " + token);
            }
            if (depth == 0) {
                return;
            }
            token = parser.nextToken();
        }
    }

    private void integer(JsonParser parser) throws IOException {
        switch (parser.getNumberType()) {
            case INT, LONG -> put(LONG, parser.getLongValue(), null);
            default -> put(BIG, 0, parser.getBigIntegerValue());
        }
    }

    private void name(int object, String name) throws IOException {
        long names = longs[object];
        if (names < MANY_NAMES) {
            int hash = name.hashCode();
            for (int at = object + 1; at < size; at = ends[at + 1]) {
                if (longs[at] == hash && name.equals(objects[at])) {
                    throw new RepeatedName();
                }
            }
        } else if (!seen(object).add(name)) {
            throw new RepeatedName();
        }
        longs[object] = names + 1;
        put(NAME, name.hashCode(), name);
    }

    /** The names of a large object, kept beside its slot while it is read. */
    private Set<String> seen(int object) {
        @SuppressWarnings("unchecked") // only this method puts a set beside an object
        Set<String> known = (Set<String>) objects[object];
        if (known == null) {
            known = new HashSet<>();
            for (int at = object + 1; at < size; at = ends[at + 1]) {
                known.add(text(at));
            }
            objects[object] = known;
        }
        return known;
    }

    private void put(byte kind, long number, @Nullable Object object) {
        if (size == kinds.length) {
            int more = size * 2;
            kinds = Arrays.copyOf(kinds, more);
            ends = Arrays.copyOf(ends, more);
            longs = Arrays.copyOf(longs, more);
            objects = Arrays.copyOf(objects, more);
        }
        kinds[size] = kind;
        longs[size] = number;
        objects[size] = object;
        ends[size] = ++size;
    }

    byte kind(int at) {
        return kinds[at];
    }

    /** The slot after the value at this slot. */
    int end(int at) {
        return ends[at];
    }

    /** How many members or items the object or list has. */
    int count(int at) {
        if (kinds[at] == OBJECT) {
            return (int) longs[at];
        }
        int items = 0;
        for (int item = at + 1; item < ends[at]; item = ends[item]) {
            items++;
        }
        return items;
    }

    long number(int at) {
        return longs[at];
    }

    String text(int at) {
        Object text = objects[at];
        if (text instanceof String string) {
            return string;
        }
        throw new IllegalStateException("Expected a text, but slot " + at + " holds none");
    }

    BigDecimal decimal(int at) {
        Object object = objects[at];
        if (object instanceof BigDecimal decimal) {
            return decimal;
        }
        return object instanceof BigInteger big ? new BigDecimal(big) : BigDecimal.valueOf(longs[at]);
    }

    @Nullable
    Object object(int at) {
        return objects[at];
    }

    /** The value of a member, or -1 when the object has none of this name. */
    int member(int object, String name) {
        for (int at = object + 1; at < ends[object]; at = ends[at + 1]) {
            if (name.equals(objects[at])) {
                return at + 1;
            }
        }
        return -1;
    }

    /** The value at a slot as a tree; for the few checks that compare whole values. */
    public JsonNode tree(int at) {
        return switch (kinds[at]) {
            case TRUE -> BooleanNode.TRUE;
            case FALSE -> BooleanNode.FALSE;
            case LONG -> LongNode.valueOf(longs[at]);
            case BIG -> BigIntegerNode.valueOf(decimal(at).toBigInteger());
            case DECIMAL -> DecimalNode.valueOf(decimal(at));
            case TEXT -> TextNode.valueOf(text(at));
            case ARRAY -> {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                for (int item = at + 1; item < ends[at]; item = ends[item]) {
                    list.add(tree(item));
                }
                yield list;
            }
            case OBJECT -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                for (int name = at + 1; name < ends[at]; name = ends[name + 1]) {
                    object.set(text(name), tree(name + 1));
                }
                yield object;
            }
            default -> NullNode.getInstance();
        };
    }
}
