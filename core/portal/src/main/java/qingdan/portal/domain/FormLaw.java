package qingdan.portal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import qingdan.kernel.domain.CitizenId;
import qingdan.kernel.domain.Uscc;
import qingdan.registry.event.FormField;

/** Checks answers against the form that the item prescribes (表单校验). */
public final class FormLaw {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,18}");
    private static final int MOST_FAULTS = 20;

    private FormLaw() {}

    /**
     * One thing wrong with the answers.
     *
     * @param pointer where, e.g. {@code /form/shopName}
     * @param code slug in the errors part of the problem registry
     */
    public record Fault(String pointer, String code, Map<String, String> args) {}

    /**
     * All faults, at most twenty.
     *
     * @param whole a first application must answer every required field; a correction only what it changes
     */
    public static List<Fault> check(List<FormField> fields, Map<String, String> answers, boolean whole) {
        List<Fault> faults = new ArrayList<>();
        for (FormField field : fields) {
            String answer = answers.get(field.name());
            if (answer == null || answer.isBlank()) {
                if (field.required() && (whole || answer != null)) faults.add(fault(field, "required"));
            } else checkOne(field, answer, faults);
        }
        for (String name : answers.keySet())
            if (fields.stream().noneMatch(f -> f.name().equals(name)))
                faults.add(new Fault("/form/" + name.replace("~", "~0").replace("/", "~1"), "unknown-field", Map.of()));
        return faults.size() > MOST_FAULTS ? faults.subList(0, MOST_FAULTS) : faults;
    }

    private static void checkOne(FormField field, String answer, List<Fault> faults) {
        if (answer.codePointCount(0, answer.length()) > field.maxLength()) {
            faults.add(fault(field, "too-long", "limit", Integer.toString(field.maxLength())));
            return;
        }
        boolean fits =
                switch (field.type()) {
                    case TEXT, LONG_TEXT -> true;
                    case NUMBER -> isNumber(field, answer);
                    case DATE -> isDate(answer);
                    case CHOICE ->
                        field.options().stream().anyMatch(o -> o.value().equals(answer));
                    case CITIZEN_ID -> CitizenId.isValid(answer);
                    case USCC -> Uscc.isValid(answer);
                    case PHONE -> PHONE.matcher(answer).matches();
                };
        if (!fits) faults.add(misfit(field));
        else if (field.pattern() != null && !answer.matches(field.pattern())) faults.add(fault(field, "bad-pattern"));
    }

    private static Fault misfit(FormField field) {
        return switch (field.type()) {
            case CHOICE -> fault(field, "bad-choice");
            case CITIZEN_ID, USCC -> fault(field, "bad-check-digit");
            case TEXT, LONG_TEXT, NUMBER, DATE, PHONE -> fault(field, "bad-format", "format", field.labelZh());
        };
    }

    private static boolean isNumber(FormField field, String answer) {
        if (answer.length() > 30) return false;
        try {
            BigDecimal number = new BigDecimal(answer.strip());
            Long min = field.min();
            Long max = field.max();
            return (min == null || number.compareTo(BigDecimal.valueOf(min)) >= 0)
                    && (max == null || number.compareTo(BigDecimal.valueOf(max)) <= 0);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDate(String answer) {
        try {
            return !LocalDate.parse(answer).isBefore(LocalDate.of(1800, 1, 1));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Fault fault(FormField field, String code, String... args) {
        Map<String, String> map = args.length == 0
                ? Map.of("field", field.labelZh())
                : Map.of("field", field.labelZh(), args[0], args[1]);
        return new Fault("/form/" + field.name(), code, map);
    }
}
