package qingdan.api.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qingdan.contract.model.FormField;
import qingdan.contract.model.FormOption;
import qingdan.kernel.domain.CitizenId;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.Uscc;

/** Fills in an item's form the way a careful applicant does: every required field, with a value of its type (填表). Pure. */
public final class FormFiller {
    private static final RegionCode COUNTY = new RegionCode(Town.COUNTY);
    private static final LocalDate BIRTHDAYS_FROM = LocalDate.of(1960, 1, 1);
    private static final LocalDate STARTS_FROM = LocalDate.of(2027, 1, 1);
    private static final int DAYS_OF_40_YEARS = 14_600;
    private static final int LONGEST = 200;
    private static final Pattern DIGITS = Pattern.compile("\\[0-9]\\{(\\d+)(?:,\\d+)?}");

    /** Numbers that the guide's help text asks for; elsewhere twenty is right. */
    private static final Map<String, Integer> NUMBERS =
            Map.of("capitalYuan", 3_000_000, "grade", 100, "contractYuan", 1_860_000, "yearlyVolume", 12_000);

    private static final int OTHER_NUMBER = 20;

    private FormFiller() {}

    /** Answers by field name. */
    public static Map<String, String> fill(List<FormField> fields, RandomGenerator chance) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (FormField field : fields) if (field.required()) answers.put(field.name(), answer(field, chance));
        return answers;
    }

    private static String answer(FormField field, RandomGenerator chance) {
        if (field.pattern() != null) return fitting(field.pattern(), chance);
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> text(field, chance);
            case NUMBER -> NUMBERS.getOrDefault(field.name(), OTHER_NUMBER).toString();
            case DATE -> STARTS_FROM.plusDays(chance.nextInt(365)).toString();
            case CHOICE -> choice(field, chance);
            case CITIZEN_ID ->
                CitizenId.compose(
                                Town.COUNTY,
                                BIRTHDAYS_FROM.plusDays(chance.nextInt(DAYS_OF_40_YEARS)),
                                1 + chance.nextInt(999))
                        .value();
            case USCC ->
                Uscc.compose("91", COUNTY, "MA2" + String.format("%05d", chance.nextInt(100_000)))
                        .value();
            case PHONE -> "0551-688" + String.format("%05d", chance.nextInt(100_000));
        };
    }

    private static String text(FormField field, RandomGenerator chance) {
        String text = "肥西县上派镇 " + field.label() + " " + chance.nextInt(1_000_000);
        Integer most = field.maxLength();
        return text.substring(0, Math.min(text.length(), most == null ? LONGEST : most));
    }

    private static String choice(FormField field, RandomGenerator chance) {
        List<FormOption> options = field.options();
        if (options == null || options.isEmpty())
            throw new IllegalArgumentException("Expected options for " + field.name() + ", but there are none");
        return options.get(chance.nextInt(options.size())).value();
    }

    /** For the patterns that guides use: runs of digits with signs between them. */
    private static String fitting(String pattern, RandomGenerator chance) {
        String text = DIGITS.matcher(pattern)
                .replaceAll((java.util.regex.MatchResult run) ->
                        Matcher.quoteReplacement(digits(Integer.parseInt(run.group(1)), chance)));
        if (!text.matches(pattern))
            throw new IllegalArgumentException("Expected a pattern of digits and signs, but got " + pattern);
        return text;
    }

    private static String digits(int count, RandomGenerator chance) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) digits.append(chance.nextInt(10));
        return digits.toString();
    }
}
