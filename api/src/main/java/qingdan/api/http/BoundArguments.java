package qingdan.api.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.api.contract.Parameter;
import qingdan.contract.Arguments;
import qingdan.contract.ContractJson;
import qingdan.contract.Upload;

/** The arguments of one call after their checks: what is asked for here has been validated, so a failure is a programmer's error. */
final class BoundArguments implements Arguments {
    private final List<Parameter> parameters;
    private final @Nullable Object[] values;
    private @Nullable Object body;
    private @Nullable Upload upload;

    BoundArguments(List<Parameter> parameters) {
        this.parameters = parameters;
        this.values = new @Nullable Object[parameters.size()];
    }

    void set(int index, @Nullable Object value) {
        values[index] = value;
    }

    boolean has(int index) {
        return values[index] != null;
    }

    @Nullable
    Object get(int index) {
        return values[index];
    }

    void body(@Nullable Object value) {
        body = value;
    }

    void upload(Upload value) {
        upload = value;
    }

    @Override
    public <T> T path(String name, Class<T> type) {
        return required(name, Parameter.Place.PATH, type);
    }

    @Override
    public <T> T query(String name, Class<T> type) {
        return required(name, Parameter.Place.QUERY, type);
    }

    @Override
    public <T> @Nullable T optionalQuery(String name, Class<T> type) {
        Object text = find(name, Parameter.Place.QUERY);
        return text == null ? null : convert((String) text, type);
    }

    @Override
    public <T> List<T> queryList(String name, Class<T> itemType) {
        List<T> list = optionalQueryList(name, itemType);
        return list == null ? List.of() : list;
    }

    @Override
    public <T> @Nullable List<T> optionalQueryList(String name, Class<T> itemType) {
        Object texts = find(name, Parameter.Place.QUERY);
        return texts instanceof List<?> list
                ? list.stream().map(text -> convert((String) text, itemType)).toList()
                : null;
    }

    @Override
    public <T> T header(String name, Class<T> type) {
        return required(name, Parameter.Place.HEADER, type);
    }

    @Override
    public <T> @Nullable T optionalHeader(String name, Class<T> type) {
        Object text = find(name, Parameter.Place.HEADER);
        return text == null ? null : convert((String) text, type);
    }

    @Override
    public <T> T body(Class<T> type) {
        T value = optionalBody(type);
        if (value == null) {
            throw new IllegalStateException("Expected a body of " + type.getSimpleName() + ", but there is none");
        }
        return value;
    }

    @Override
    public <T> @Nullable T optionalBody(Class<T> type) {
        return type.cast(body);
    }

    @Override
    public Upload upload() {
        if (upload == null) {
            throw new IllegalStateException("Expected a streamed body, but the operation has none");
        }
        return upload;
    }

    private <T> T required(String name, Parameter.Place in, Class<T> type) {
        Object text = find(name, in);
        if (text == null) {
            throw new IllegalStateException("Expected parameter " + name + " to be bound, but it is not");
        }
        return convert((String) text, type);
    }

    private @Nullable Object find(String name, Parameter.Place in) {
        for (int i = 0; i < values.length; i++) {
            Parameter parameter = parameters.get(i);
            if (parameter.in() == in && parameter.name().equals(name)) {
                return values[i];
            }
        }
        throw new IllegalStateException("Expected the contract to have parameter " + name + ", but it does not");
    }

    private static <T> T convert(String text, Class<T> type) {
        Object value;
        if (type == String.class) {
            value = text;
        } else if (type == UUID.class) {
            value = UUID.fromString(text);
        } else if (type == Integer.class) {
            value = Integer.valueOf(text);
        } else if (type == Long.class) {
            value = Long.valueOf(text);
        } else if (type == Boolean.class) {
            value = Boolean.valueOf(text);
        } else if (type == LocalDate.class) {
            value = LocalDate.parse(text);
        } else if (type == Instant.class) {
            value = OffsetDateTime.parse(text).toInstant();
        } else {
            value = ContractJson.mapper().convertValue(text, type);
        }
        return type.cast(value);
    }
}
