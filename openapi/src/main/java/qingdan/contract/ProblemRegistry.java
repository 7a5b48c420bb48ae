package qingdan.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The registry of problems (问题登记), compiled from openapi/problems.yaml: turns a {@link Problem} into the body of
 * RFC 9457 in Chinese or English. Immutable and thread-safe; loaded once.
 */
public final class ProblemRegistry {
    /** Media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Problems with more faults than this list the first ones only. */
    public static final int MAX_ERRORS = 20;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final ProblemRegistry LOADED = load();

    private final Map<String, ProblemType> types;
    private final Map<String, ProblemType.Text> errorTexts;

    private ProblemRegistry(Compiled compiled) {
        this.types = new LinkedHashMap<>();
        compiled.problems().forEach(type -> types.put(type.code(), type));
        this.errorTexts = compiled.errors();
    }

    private record Compiled(List<ProblemType> problems, Map<String, ProblemType.Text> errors) {}

    /** The one registry of this program. */
    public static ProblemRegistry get() {
        return LOADED;
    }

    private static ProblemRegistry load() {
        try {
            return new ProblemRegistry(
                    ContractJson.mapper().readValue(Bundle.bytes("problems.json"), new TypeReference<Compiled>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a readable problem registry, but it is broken", e);
        }
    }

    /** All kinds of problems in the order of the registry, for the public pages. */
    public Collection<ProblemType> all() {
        return List.copyOf(types.values());
    }

    /** Every code, in the order of the registry. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(types.keySet());
    }

    /** Whether the registry knows this code. */
    public boolean knows(String code) {
        return types.containsKey(code);
    }

    /** The kind of problem with this code. */
    public ProblemType type(String code) {
        ProblemType type = types.get(code);
        if (type == null) {
            throw new IllegalArgumentException("Expected a code of openapi/problems.yaml, but got " + code);
        }
        return type;
    }

    /** The HTTP status of a problem. */
    public int status(Problem problem) {
        return type(problem.code()).status();
    }

    /** The problem's sentence in the reader's language. */
    public String detail(Problem problem, Locale locale) {
        String text = fill(type(problem.code()).detail().in(locale), problem.args(), locale);
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The members of the RFC 9457 body, in the order they are written. */
    public Map<String, Object> body(Problem problem, Locale locale, @Nullable String instance) {
        ProblemType type = type(problem.code());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type.uri());
        body.put("title", type.title().in(locale));
        body.put("status", type.status());
        body.put("detail", cut(detail(problem, locale), 2000));
        if (instance != null) {
            body.put("instance", cut(instance, 300));
        }
        body.put("code", type.code());
        body.put("remedy", type.remedy().in(locale));
        if (problem.incident() != null) {
            body.put("incident", problem.incident());
        }
        if (!problem.errors().isEmpty()) {
            body.put("errors", errors(problem, locale));
        }
        return body;
    }

    /** The body as bytes. */
    public byte[] json(Problem problem, Locale locale, @Nullable String instance) {
        return ContractJson.write(body(problem, locale, instance));
    }

    private List<Map<String, String>> errors(Problem problem, Locale locale) {
        List<Map<String, String>> list = new ArrayList<>();
        for (FieldError error : problem.errors()
                .subList(0, Math.min(MAX_ERRORS, problem.errors().size()))) {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("pointer", cut(error.pointer(), 500));
            one.put("code", error.code());
            one.put("detail", cut(errorDetail(error, locale), 1000));
            list.add(one);
        }
        return list;
    }

    private String errorDetail(FieldError error, Locale locale) {
        ProblemType.Text text = errorTexts.get(error.code());
        if (text == null) {
            ProblemType type = types.get(error.code());
            text = type == null ? new ProblemType.Text(error.code(), error.code()) : type.detail();
        }
        return fill(text.in(locale), error.args(), locale);
    }

    /** Fills {names}; a part in [brackets] is left out if one of its names has no value. */
    static String fill(String template, Map<String, String> args, Locale locale) {
        String kept = OPTIONAL.matcher(template)
                .replaceAll(part -> Matcher.quoteReplacement(hasAll(part.group(1), args) ? part.group(1) : ""));
        return PLACEHOLDER.matcher(kept).replaceAll(name -> {
            String value = value(name.group(1), args, locale);
            return Matcher.quoteReplacement(value == null ? "—" : value);
        });
    }

    private static boolean hasAll(String part, Map<String, String> args) {
        return PLACEHOLDER.matcher(part).results().allMatch(name -> {
            String value = args.get(name.group(1));
            return value != null && !value.isBlank();
        });
    }

    private static @Nullable String value(String name, Map<String, String> args, Locale locale) {
        String english = "en".equals(locale.getLanguage()) ? args.get(name + "En") : null;
        return english == null ? args.get(name) : english;
    }

    private static String cut(String text, int maxCodePoints) {
        if (text.codePointCount(0, text.length()) <= maxCodePoints) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, maxCodePoints - 1)) + "…";
    }
}
