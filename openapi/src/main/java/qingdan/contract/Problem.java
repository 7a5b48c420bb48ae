package qingdan.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal or failure before it has words: {@link ProblemRegistry} gives it status, title, detail and remedy in
 * the caller's language.
 *
 * @param code slug in openapi/problems.yaml, e.g. {@code case-state-conflict}
 * @param args values for the placeholders of the detail
 * @param errors the single faults, at most 20 on the wire
 * @param incident id under which a server fault can be found in the log
 */
public record Problem(
        String code,
        Map<String, String> args,
        List<FieldError> errors,
        @Nullable String incident) {

    public Problem {
        args = Map.copyOf(args);
        errors = List.copyOf(errors);
    }

    /** A problem by its code; arguments are name, value, name, value… */
    public static Problem of(String code, String... args) {
        return new Problem(code, pairs(args), List.of(), null);
    }

    /** A problem by its code with ready arguments. */
    public static Problem of(String code, Map<String, String> args) {
        return new Problem(code, args, List.of(), null);
    }

    /** This problem, pointing at one more fault. */
    public Problem at(String pointer, String errorCode, String... errorArgs) {
        List<FieldError> more = new ArrayList<>(errors);
        more.add(new FieldError(pointer, errorCode, pairs(errorArgs)));
        return new Problem(code, args, more, incident);
    }

    /** This problem with these faults. */
    public Problem withErrors(List<FieldError> faults) {
        return new Problem(code, args, faults, incident);
    }

    /** This problem with the id of its incident. */
    public Problem withIncident(String id) {
        return new Problem(code, args, errors, id);
    }

    static Map<String, String> pairs(String... args) {
        if (args.length % 2 != 0) {
            throw new IllegalArgumentException("Expected names and values in pairs, but got " + args.length);
        }
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            map.put(args[i], args[i + 1]);
        }
        return map;
    }
}
