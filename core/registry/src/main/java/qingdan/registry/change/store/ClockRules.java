package qingdan.registry.change.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.change.domain.ClockRule;

/** Reads the limits of dynamic management with their sources (时限数据): {@code resources/change/clocks.csv}. */
public final class ClockRules {
    private ClockRules() {}

    /** The limits this build carries. */
    public static List<ClockRule> standard() {
        try (InputStream in = ClockRules.class.getResourceAsStream("/change/clocks.csv")) {
            if (in == null) {
                throw new IllegalStateException("Expected change/clocks.csv, but it is missing");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns code, zh, en, value, unit (work-day, day, month), source. */
    public static List<ClockRule> read(InputStream csv) {
        List<ClockRule> rules = new ArrayList<>();
        var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8));
        for (NamedCsvRecord row : reader) {
            int value = Integer.parseInt(row.getField("value"));
            TimeLimit limit =
                    switch (row.getField("unit")) {
                        case "work-day" -> TimeLimit.workDays(value);
                        case "day" -> TimeLimit.days(value);
                        case "month" -> TimeLimit.months(value);
                        default ->
                            throw new IllegalArgumentException(
                                    "Expected work-day, day or month, but got " + row.getField("unit"));
                    };
            rules.add(new ClockRule(
                    row.getField("code"), row.getField("zh"), row.getField("en"), limit, row.getField("source")));
        }
        return List.copyOf(rules);
    }
}
