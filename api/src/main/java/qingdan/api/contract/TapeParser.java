package qingdan.api.contract;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.json.JsonReadContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A {@link JsonTape} read as a stream of tokens, so that Jackson binds records from it. For one reading by one thread. */
final class TapeParser extends ParserMinimalBase {
    private static final JsonToken[] TOKENS = {
        JsonToken.VALUE_NULL, JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE, JsonToken.VALUE_NUMBER_INT,
                JsonToken.VALUE_NUMBER_INT,
        JsonToken.VALUE_NUMBER_FLOAT, JsonToken.VALUE_STRING, JsonToken.FIELD_NAME, JsonToken.START_OBJECT,
                JsonToken.START_ARRAY
    };

    private final JsonTape tape;
    private final int end;
    private final JsonReadContext context = JsonReadContext.createRootContext(null);
    private int[] open = new int[8];
    private int depth;
    private int next;
    private int at;
    private @Nullable String name;
    private @Nullable ObjectCodec codec;

    TapeParser(JsonTape tape, int from) {
        super(StreamReadConstraints.defaults());
        this.tape = tape;
        this.next = from;
        this.end = tape.end(from);
    }

    @Override
    public @Nullable JsonToken nextToken() {
        if (depth > 0 && next == tape.end(open[depth - 1])) {
            at = open[--depth];
            _currToken = tape.kind(at) == JsonTape.OBJECT ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
            return _currToken;
        }
        if (next >= end) {
            _currToken = null;
            return null;
        }
        at = next++;
        byte kind = tape.kind(at);
        if (kind == JsonTape.NAME) {
            name = tape.text(at);
        } else if (kind >= JsonTape.OBJECT) {
            if (depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
            }
            open[depth++] = at;
        }
        _currToken = TOKENS[kind];
        return _currToken;
    }

    @Override
    public JsonParser skipChildren() {
        if (_currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY) {
            next = tape.end(at);
            depth--;
            _currToken = _currToken == JsonToken.START_OBJECT ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        }
        return this;
    }

    @Override
    public @Nullable String currentName() {
        return name;
    }

    @Override
    @Deprecated
    public @Nullable String getCurrentName() {
        return name;
    }

    @Override
    public void overrideCurrentName(String other) {
        name = other;
    }

    @Override
    public @Nullable String getText() {
        if (_currToken == JsonToken.VALUE_STRING || _currToken == JsonToken.FIELD_NAME) {
            return tape.text(at);
        }
        if (_currToken == null) {
            return null;
        }
        return _currToken.isNumeric() ? String.valueOf(getNumberValue()) : _currToken.asString();
    }

    @Override
    public char[] getTextCharacters() {
        String text = getText();
        return text == null ? new char[0] : text.toCharArray();
    }

    @Override
    public boolean hasTextCharacters() {
        return false;
    }

    @Override
    public int getTextLength() {
        String text = getText();
        return text == null ? 0 : text.length();
    }

    @Override
    public int getTextOffset() {
        return 0;
    }

    @Override
    public Number getNumberValue() {
        Object object = tape.object(at);
        return object instanceof Number number ? number : (Number) tape.number(at);
    }

    @Override
    public NumberType getNumberType() {
        return switch (tape.kind(at)) {
            case JsonTape.LONG -> tape.number(at) == (int) tape.number(at) ? NumberType.INT : NumberType.LONG;
            case JsonTape.BIG -> NumberType.BIG_INTEGER;
            default -> NumberType.BIG_DECIMAL;
        };
    }

    @Override
    public int getIntValue() {
        return getNumberValue().intValue();
    }

    @Override
    public long getLongValue() {
        return tape.kind(at) == JsonTape.LONG
                ? tape.number(at)
                : getNumberValue().longValue();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return tape.decimal(at).toBigInteger();
    }

    @Override
    public float getFloatValue() {
        return getNumberValue().floatValue();
    }

    @Override
    public double getDoubleValue() {
        return getNumberValue().doubleValue();
    }

    @Override
    public BigDecimal getDecimalValue() {
        return tape.decimal(at);
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) throws IOException {
        return variant.decode(tape.text(at));
    }

    @Override
    public @Nullable Object getEmbeddedObject() {
        return null;
    }

    @Override
    public JsonStreamContext getParsingContext() {
        return context;
    }

    @Override
    public @Nullable ObjectCodec getCodec() {
        return codec;
    }

    @Override
    public void setCodec(ObjectCodec given) {
        codec = given;
    }

    @Override
    public Version version() {
        return com.fasterxml.jackson.core.json.PackageVersion.VERSION;
    }

    @Override
    public JsonLocation currentLocation() {
        return JsonLocation.NA;
    }

    @Override
    public JsonLocation currentTokenLocation() {
        return JsonLocation.NA;
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // Jackson declares it abstract; nobody calls it
    public JsonLocation getCurrentLocation() {
        return JsonLocation.NA;
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // as above
    public JsonLocation getTokenLocation() {
        return JsonLocation.NA;
    }

    @Override
    public void close() {
        _currToken = null;
    }

    @Override
    public boolean isClosed() {
        return _currToken == null && next >= end;
    }

    @Override
    protected void _handleEOF() {
        // the tape was whole when it was made
    }
}
