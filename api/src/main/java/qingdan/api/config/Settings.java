package qingdan.api.config;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Settings of one process: a properties file, where each key {@code a.b-c} can be replaced by the environment variable {@code QD_A_B_C}.
 *
 * <p>A missing or malformed value ends the start with a sentence that names the key, never with a stack trace.
 */
public final class Settings {
    private final Properties file;
    private final Map<String, String> environment;
    private final String source;

    private Settings(Properties file, Map<String, String> environment, String source) {
        this.file = file;
        this.environment = environment;
        this.source = source;
    }

    /** Reads the file; the environment is that of the process. */
    public static Settings read(Path path) {
        return read(path, System.getenv());
    }

    static Settings read(Path path, Map<String, String> environment) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read the settings file " + path, e);
        }
        return new Settings(properties, environment, path.toString());
    }

    /** The value of a key, if it is set and not blank. */
    public Optional<String> find(String key) {
        String variable = "QD_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        String value = environment.getOrDefault(variable, file.getProperty(key, ""));
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    /** The value of a key that must be set. */
    public String text(String key) {
        return find(key)
                .orElseThrow(() -> new SettingsException(
                        "Expected the setting '" + key + "' in " + source + ", but it is missing"));
    }

    /** The value of a key, or the default. */
    public String text(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    /** A whole number between the bounds. */
    public int number(String key, int otherwise, int least, int most) {
        Optional<String> value = find(key);
        if (value.isEmpty()) return otherwise;
        try {
            int number = Integer.parseInt(value.get());
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException e) {
            // told below, together with a number out of bounds
        }
        throw new SettingsException("Expected '" + key + "' to be a number from " + least + " to " + most
                + ", but it is '" + value.get() + "' in " + source);
    }

    /** True or false, as written. */
    public boolean flag(String key, boolean otherwise) {
        return find(key).map(v -> v.equals("true")).orElse(otherwise);
    }

    /** Words separated by commas. */
    public List<String> list(String key) {
        return find(key)
                .map(v -> Arrays.stream(v.split(","))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** A setting that is missing or malformed; its message is for the operator. */
    public static final class SettingsException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SettingsException(String message) {
            super(message);
        }
    }
}
