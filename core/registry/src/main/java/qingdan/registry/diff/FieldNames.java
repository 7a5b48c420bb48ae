package qingdan.registry.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names of all elements (要素名称表), read once from {@code registry/item-fields.csv}. A test holds the table to the
 * records, and the glossary to the table.
 */
public final class FieldNames {
    private static final List<FieldName> ALL = read();
    private static final Map<String, FieldName> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(f -> f.record() + "." + f.field(), Function.identity()));

    private FieldNames() {}

    /** Every element, in the order of the records. */
    public static List<FieldName> all() {
        return ALL;
    }

    /** The name of a record's member. */
    public static FieldName of(Class<?> record, String field) {
        FieldName name = BY_KEY.get(record.getSimpleName() + "." + field);
        if (name == null)
            throw new IllegalArgumentException(
                    "Expected a name for " + record.getSimpleName() + "." + field + ", but there is none");
        return name;
    }

    private static List<FieldName> read() {
        try (InputStream in = FieldNames.class.getResourceAsStream("/registry/item-fields.csv")) {
            if (in == null) throw new IllegalStateException("Expected registry/item-fields.csv on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(FieldNames::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read registry/item-fields.csv", e);
        }
    }

    private static FieldName row(String line) {
        String[] part = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        if (part.length != 5) throw new IllegalStateException("Expected five columns, but got " + line);
        return new FieldName(part[0], part[1], part[2], part[3].replace("\"", ""), part[4]);
    }
}
