package qingdan.registry.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a JSON file: an array of objects, or an object that holds one under {@code items}, {@code data} or {@code rows}. Names of
 * members are headings; a member that is a list gives one row for each of its entries, so that all that follows is the same as for a
 * table. The first row is the heading.
 */
final class JsonRows implements RowSource {
    private static final int MAX_TOKENS = 200_000;
    private static final int MAX_DEPTH = 60;
    private static final List<Column> GROUP_RISK = List.of(
            Column.RISK_STAGE,
            Column.RISK,
            Column.RISK_LEVEL,
            Column.RISK_MEASURE,
            Column.RISK_POST,
            Column.RISK_PERSON);

    private final IntakeLimits limits;
    private final JsonParser parser;
    private final Deque<SourceRow> ready = new ArrayDeque<>();
    private long number;
    private long chars;
    private int tokens;
    private boolean ended;

    JsonRows(Path file, IntakeLimits limits) throws IOException, IntakeRefused {
        this.limits = limits;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxStringLength(limits.jsonChars())
                .maxNestingDepth(MAX_DEPTH)
                .maxNameLength(500)
                .maxNumberLength(40)
                .build();
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(3);
        byte[] mark = in.readNBytes(3);
        if (mark.length < 3 || (mark[0] & 0xff) != 0xef || (mark[1] & 0xff) != 0xbb) in.reset();
        parser = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build()
                .createParser(in);
        try {
            findArray();
        } catch (JsonProcessingException e) {
            parser.close();
            throw broken(e);
        }
        ready.add(new SourceRow(
                0,
                "",
                0,
                java.util.Arrays.stream(Column.values()).map(Column::title).toList()));
    }

    private void findArray() throws IOException, IntakeRefused {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) return;
        while (first != null && parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY
                    && List.of("items", "data", "rows").contains(name)) return;
            parser.skipChildren();
        }
        throw new IntakeRefused(FileProblem.BROKEN_JSON, "没有 items 数组", "there is no array items");
    }

    /** The next object as it is; null at the end. For the report; not to be mixed with {@link #next}. */
    @Nullable
    ObjectNode nextObject() throws IOException, IntakeRefused {
        if (ended) return null;
        try {
            JsonToken token = parser.nextToken();
            ended = token == JsonToken.END_ARRAY;
            if (ended) return null;
            if (token == null) throw new IntakeRefused(FileProblem.BROKEN_JSON, "数组没有结束", "the array does not end");
            if (token != JsonToken.START_OBJECT)
                throw new IntakeRefused(
                        FileProblem.BROKEN_JSON,
                        "第" + (number + 1) + "项不是对象",
                        "entry " + (number + 1) + " is no object");
            if (++number > limits.rows()) throw new IntakeRefused(FileProblem.TOO_LONG, limits.rows());
            chars = 0;
            tokens = 0;
            return (ObjectNode) tree(token);
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    @Override
    public @Nullable SourceRow next() throws IOException, IntakeRefused {
        while (ready.isEmpty()) {
            ObjectNode object = nextObject();
            if (object == null) return null;
            for (Map<Column, String> line : lines(object)) ready.add(row(line));
        }
        return ready.removeFirst();
    }

    private SourceRow row(Map<Column, String> line) {
        List<String> cells = new ArrayList<>();
        for (Column column : Column.values())
            cells.add(line.getOrDefault(column, "").strip());
        return new SourceRow(0, "", number, cells);
    }

    private static List<Map<Column, String>> lines(ObjectNode object) {
        List<Map<Column, String>> lines = new ArrayList<>();
        lines.add(new EnumMap<>(Column.class));
        object.properties().forEach(member -> {
            Optional<Column> column = Column.of(member.getKey());
            JsonNode value = member.getValue();
            if (column.isEmpty()) return;
            if (column.get() == Column.CONTENT && value.isObject()) put(lines, 0, Column.CONTENT, value.toString());
            else if (value instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) entry(lines, i, column.get(), list.get(i));
            } else entry(lines, 0, column.get(), value);
        });
        return lines;
    }

    /** An entry of a list: a text, or an object such as {content, remark} or a risk point's {name, content, protect_level …}. */
    private static void entry(List<Map<Column, String>> lines, int line, Column column, JsonNode value) {
        if (!value.isObject()) {
            if (!value.isContainerNode() && !value.isNull()) put(lines, line, column, value.asText());
            return;
        }
        boolean risk = GROUP_RISK.contains(column);
        value.properties().forEach(member -> {
            String name = member.getKey();
            String text = member.getValue().asText("");
            if (text.isBlank() || member.getValue().isContainerNode()) return;
            if (name.equals("content")) put(lines, line, risk ? Column.RISK : column, text);
            else if (risk && name.equals("name")) put(lines, line, Column.RISK_STAGE, text);
            else if (name.equals("name")) put(lines, line, column, text);
            else
                Column.of(name).ifPresent(c -> {
                    if (c != Column.REMARK) put(lines, line, c, text);
                });
        });
    }

    private static void put(List<Map<Column, String>> lines, int line, Column column, String text) {
        while (lines.size() <= line) lines.add(new EnumMap<>(Column.class));
        lines.get(line).putIfAbsent(column, text);
    }

    /** The tree of one object, as large as it may be and no larger. */
    private JsonNode tree(JsonToken token) throws IOException, IntakeRefused {
        if (++tokens > MAX_TOKENS || chars > limits.jsonChars())
            throw new IntakeRefused(FileProblem.CELL_TOO_LONG, number);
        JsonNodeFactory make = JsonNodeFactory.instance;
        switch (token) {
            case START_OBJECT -> {
                ObjectNode object = make.objectNode();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    chars += name.length();
                    object.set(name, tree(required(parser.nextToken())));
                }
                return object;
            }
            case START_ARRAY -> {
                ArrayNode array = make.arrayNode();
                JsonToken next = required(parser.nextToken());
                while (next != JsonToken.END_ARRAY) {
                    array.add(tree(next));
                    next = required(parser.nextToken());
                }
                return array;
            }
            case VALUE_NULL -> {
                return make.nullNode();
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return make.booleanNode(token == JsonToken.VALUE_TRUE);
            }
            case VALUE_NUMBER_INT -> {
                return make.numberNode(parser.getBigIntegerValue());
            }
            default -> {
                String text = parser.getText();
                chars += text.length();
                return make.textNode(text);
            }
        }
    }

    private static JsonToken required(@Nullable JsonToken token) throws IntakeRefused {
        if (token == null) throw new IntakeRefused(FileProblem.BROKEN_JSON, "内容中断", "it ends in the middle");
        return token;
    }

    private static IntakeRefused broken(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null
                ? new IntakeRefused(FileProblem.BROKEN_JSON, "内容中断", "it ends in the middle")
                : new IntakeRefused(
                        FileProblem.BROKEN_JSON,
                        "第" + at.getLineNr() + "行第" + at.getColumnNr() + "列附近",
                        "near line " + at.getLineNr() + ", column " + at.getColumnNr());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
