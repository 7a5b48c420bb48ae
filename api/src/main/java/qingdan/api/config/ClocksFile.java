package qingdan.api.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import qingdan.api.config.Settings.SettingsException;
import qingdan.registry.change.domain.ClockRule;
import qingdan.registry.change.store.ClockRules;

/**
 * A province's own limits of change requests (本省动态管理时限), in the place of those this build carries: the same table with the same three
 * lines. A wrong file ends the start with one sentence.
 */
public final class ClocksFile {
    private static final Set<String> CODES = Set.of("application", "review", "publication");
    private static final int MOST = 1_000;

    private ClocksFile() {}

    /** @throws SettingsException when the file cannot be read, or does not say each of the three limits once */
    public static List<ClockRule> read(Path path) {
        List<ClockRule> rules;
        try (InputStream in = Files.newInputStream(path)) {
            rules = ClockRules.read(in);
        } catch (IOException | RuntimeException e) {
            throw new SettingsException("Expected a table of limits (code,zh,en,value,unit,source) in " + path
                    + ", but: " + e.getMessage());
        }
        Set<String> codes = new TreeSet<>();
        for (ClockRule rule : rules) {
            int value = rule.limit().value();
            if (!codes.add(rule.code())
                    || value < 1
                    || value > MOST
                    || rule.source().isBlank())
                throw new SettingsException("Expected " + rule.code() + " in " + path + " once, with a limit from 1 to "
                        + MOST + " and its source, but it is not");
        }
        if (!codes.equals(CODES))
            throw new SettingsException(
                    "Expected the limits application, publication and review in " + path + ", but found " + codes);
        return rules;
    }
}
