package qingdan.registry.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator says about a file.
 *
 * @param edition 清单版本 of new versions, for example 2026年本
 * @param effectiveFrom first day of all versions for which the file names none; null: today, or the day after the version in force began
 * @param reason why, for the history of each item
 */
public record ImportSettings(String edition, @Nullable LocalDate effectiveFrom, String reason) {}
