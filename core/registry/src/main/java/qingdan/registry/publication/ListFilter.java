package qingdan.registry.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the list.
 *
 * @param below whether the regions below are part of it
 * @param category national code; null for all
 * @param day as it stood on that day
 */
public record ListFilter(
        String region,
        boolean below,
        @Nullable String organ,
        @Nullable String category,
        LocalDate day) {}
