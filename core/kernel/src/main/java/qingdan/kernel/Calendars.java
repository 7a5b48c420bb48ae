package qingdan.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import qingdan.kernel.domain.WorkCalendar;

/** The working-day calendar this build carries (国务院办公厅节假日安排, 2007-2026). */
public final class Calendars {
    private static final String RESOURCE = "work-calendar.tsv";

    private Calendars() {}

    /** Parsed once, shared. */
    public static WorkCalendar standard() {
        return Holder.STANDARD;
    }

    private static WorkCalendar load() {
        try (InputStream in = Calendars.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + RESOURCE + ", but it is missing");
            }
            return WorkCalendar.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final WorkCalendar STANDARD = load();
    }
}
