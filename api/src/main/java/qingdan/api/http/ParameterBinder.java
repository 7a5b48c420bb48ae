package qingdan.api.http;

import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.api.contract.Operation;
import qingdan.api.contract.Parameter;
import qingdan.api.contract.Rule;
import qingdan.api.contract.Verdict;
import qingdan.contract.FieldError;

/**
 * Binds the parameters of one operation by their schemas (参数绑定): decoded once, defaults applied, strangers in the query refused,
 * headers taken as they are.
 */
final class ParameterBinder {
    private final List<Parameter> all;
    private final List<Parameter> query;
    private final int queryFrom;
    private final int headersFrom;

    ParameterBinder(Operation operation) {
        List<Parameter> ordered = new ArrayList<>(operation.pathParameters());
        this.queryFrom = ordered.size();
        ordered.addAll(operation.query());
        this.headersFrom = ordered.size();
        ordered.addAll(operation.headers());
        this.all = List.copyOf(ordered);
        this.query = operation.query();
    }

    BoundArguments arguments() {
        return new BoundArguments(all);
    }

    /** Binds everything; what is wrong is added to the errors. */
    void bind(
            BoundArguments into,
            List<String> path,
            @Nullable String queryText,
            MultiMap headers,
            List<FieldError> errors) {
        for (int i = 0; i < queryFrom; i++) {
            bindOne(into, i, path.get(i), false, errors);
        }
        if (queryText != null && !queryText.isEmpty()) {
            bindQuery(into, queryText, errors);
        }
        for (int i = headersFrom; i < all.size(); i++) {
            String value = headers.get(all.get(i).name());
            if (value != null) {
                into.set(i, accept(all.get(i), value, errors));
            }
        }
        if (errors.isEmpty()) {
            complete(into, errors);
        }
    }

    private void bindQuery(BoundArguments into, String text, List<FieldError> errors) {
        QueryText parts = QueryText.of(text);
        if (parts == null) {
            errors.add(Rule.UNKNOWN_PARAMETER.at("query:", ""));
            return;
        }
        for (QueryText.Part part : parts.parts()) {
            int index = part.name() == null ? -1 : indexOf(part.name());
            if (errors.size() >= Verdict.MAX_VIOLATIONS) {
                return;
            }
            if (index < 0) {
                String shown = part.name() == null
                        ? ""
                        : part.name().substring(0, Math.min(60, part.name().length()));
                errors.add(Rule.UNKNOWN_PARAMETER.at("query:" + shown, ""));
            } else if (all.get(index).array()) {
                bindList(into, index, part.raw(), errors);
            } else if (into.has(index)) {
                errors.add(Rule.REPEATED_PARAMETER.at(pointer(all.get(index)), ""));
            } else {
                bindOne(into, index, part.raw(), true, errors);
            }
        }
    }

    private int indexOf(String name) {
        for (int i = 0; i < query.size(); i++) {
            if (query.get(i).name().equals(name)) {
                return queryFrom + i;
            }
        }
        return -1;
    }

    private void bindOne(BoundArguments into, int index, String raw, boolean inQuery, List<FieldError> errors) {
        Parameter parameter = all.get(index);
        String text = PercentCoding.decode(raw, inQuery);
        if (text == null) {
            errors.add(Rule.BAD_FORMAT.at(pointer(parameter), "percent-encoding"));
            return;
        }
        into.set(index, accept(parameter, text, errors));
    }

    /** Lists are split before they are decoded, so an encoded comma stays part of its item. */
    private void bindList(BoundArguments into, int index, String raw, List<FieldError> errors) {
        Parameter parameter = all.get(index);
        List<String> items = new ArrayList<>();
        if (into.has(index)) {
            if (!parameter.explode()) {
                errors.add(Rule.REPEATED_PARAMETER.at(pointer(parameter), ""));
                return;
            }
            ((List<?>) java.util.Objects.requireNonNull(into.get(index))).forEach(item -> items.add((String) item));
        }
        for (String part : parameter.explode() ? new String[] {raw} : raw.split(",", -1)) {
            String text = PercentCoding.decode(part, true);
            if (text == null) {
                errors.add(Rule.BAD_FORMAT.at(pointer(parameter), "percent-encoding"));
                return;
            }
            items.add(text);
        }
        into.set(index, items);
    }

    /** Defaults for what is absent, and the rules of whole lists. */
    private void complete(BoundArguments into, List<FieldError> errors) {
        for (int i = 0; i < all.size(); i++) {
            Parameter parameter = all.get(i);
            if (!into.has(i)) {
                if (parameter.defaultText() != null) {
                    into.set(
                            i,
                            parameter.array()
                                    ? List.of(parameter.defaultText().split(",", -1))
                                    : parameter.defaultText());
                } else if (parameter.required()) {
                    errors.add(Rule.REQUIRED.at(pointer(parameter), ""));
                }
            } else if (parameter.array()) {
                Verdict verdict = new Verdict(pointer(parameter));
                List<String> texts = new ArrayList<>();
                ((List<?>) java.util.Objects.requireNonNull(into.get(i))).forEach(item -> texts.add((String) item));
                parameter.acceptAll(texts, verdict);
                errors.addAll(verdict.violations());
            }
        }
    }

    private static String accept(Parameter parameter, String text, List<FieldError> errors) {
        Verdict verdict = new Verdict(pointer(parameter));
        String value = parameter.accept(text, verdict);
        if (!verdict.clean()) {
            errors.addAll(verdict.violations());
        }
        return value;
    }

    private static String pointer(Parameter parameter) {
        return switch (parameter.in()) {
                    case PATH -> "path:";
                    case QUERY -> "query:";
                    case HEADER -> "header:";
                }
                + parameter.name();
    }
}
