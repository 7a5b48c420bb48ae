package qingdan.registry.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.Division;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.Organ;
import qingdan.registry.event.OrganNature;

/** Reads the CSV tables of a seed: divisions, organs, the common catalogue, and later changes. */
final class SeedTables {
    private static final Pattern LAW = Pattern.compile("《(.+?)》(.*)");
    private static final Pattern DOCUMENT = Pattern.compile("(.*〔\\d{4}〕.*|.*令第.*号.*)");
    private static final Pattern LIMIT = Pattern.compile("(\\d+)(个工作日|日|个月|年|小时)");

    private SeedTables() {}

    static List<NamedCsvRecord> rows(byte[] csv) {
        List<NamedCsvRecord> rows = new ArrayList<>();
        CsvReader.builder()
                .ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8))
                .forEach(rows::add);
        return rows;
    }

    static Division division(NamedCsvRecord row) {
        String to = blankToNull(row.getField("validTo"));
        return new Division(
                row.getField("code"),
                row.getField("name"),
                row.getField("level"),
                blankToNull(row.getField("parent")),
                row.getField("kind"),
                LocalDate.parse(row.getField("validFrom")),
                to == null ? null : LocalDate.parse(to),
                blankToNull(row.getField("successor")),
                blankToNull(row.getField("note")));
    }

    static Organ organ(NamedCsvRecord row) {
        return new Organ(
                row.getField("code"),
                row.getField("name"),
                row.getField("region"),
                ExerciseLevel.valueOf(row.getField("level").toUpperCase(Locale.ROOT)),
                words(row.getField("departments")),
                OrganNature.valueOf(row.getField("nature").toUpperCase(Locale.ROOT)),
                row.getField("address"),
                row.getField("hours"),
                row.getField("phone"),
                row.getField("supervisePhone"),
                row.getField("transit"),
                row.getField("code").startsWith("QD", 8));
    }

    static CatalogueEntry entry(NamedCsvRecord row) {
        return new CatalogueEntry(
                row.getField("basicCode"),
                blankToNull(row.getField("localCode")),
                row.getField("name"),
                CategoryCode.ah2014(row.getField("ah2014")),
                CategoryCode.gb2020(row.getField("gb2020")),
                blankToNull(row.getField("parentBasicCode")),
                row.getField("department"),
                words(row.getField("levels")).stream()
                        .map(ExerciseLevel::valueOf)
                        .toList(),
                bases(row.getField("bases")),
                limit(row.getField("limit")),
                blankToNull(row.getField("limitNote")),
                row.getField("evidence") + ": " + row.getField("source"));
    }

    /** Splits 《法》第几条;《法》第几条 into bases; a law without an article stands for the whole text (全文). */
    static List<LegalBasis> bases(String text) {
        List<LegalBasis> bases = new ArrayList<>();
        for (String part : text.split("[;\uff1b]", -1)) {
            if (part.isBlank()) continue;
            Matcher law = LAW.matcher(part.strip());
            if (!law.matches()) {
                bases.add(new LegalBasis(part.strip(), null, part.strip(), null));
                continue;
            }
            String rest = law.group(2).strip();
            if (DOCUMENT.matcher(rest).matches()) bases.add(new LegalBasis(law.group(1), null, rest, null));
            else bases.add(new LegalBasis(law.group(1), rest.isEmpty() ? "全文" : rest, null, null));
        }
        return bases;
    }

    /** Reads 20个工作日, 90日, 3个月, 1年, 24小时; null for an empty field. */
    static @Nullable TimeLimit limit(String text) {
        if (text.isBlank()) return null;
        Matcher limit = LIMIT.matcher(text);
        if (!limit.matches()) throw new IllegalArgumentException("Expected a limit like 20个工作日, but got " + text);
        int value = Integer.parseInt(limit.group(1));
        return switch (limit.group(2)) {
            case "个工作日" -> TimeLimit.workDays(value);
            case "日" -> TimeLimit.days(value);
            case "个月" -> TimeLimit.months(value);
            case "年" -> new TimeLimit(value, TimeLimit.Unit.YEAR);
            default -> TimeLimit.hours(value);
        };
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isBlank())
                .toList();
    }

    static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
