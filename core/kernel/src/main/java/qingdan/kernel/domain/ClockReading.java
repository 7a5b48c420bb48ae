package qingdan.kernel.domain;

import java.time.LocalDate;

/**
 * What a statutory clock shows on a day.
 *
 * @param statutoryDue last day by law
 * @param promisedDue last day by promise; the same when none was made
 * @param usedDays counted days up to and including {@code asOf}, in the promise's unit of days
 * @param totalDays counted days the promise has, extension included
 * @param remainingDays counted days left; negative once past
 * @param suspendedDays calendar days that did not count so far
 * @param overrun true when a suspension lasts longer than was announced (挂起超期)
 */
public record ClockReading(
        LocalDate asOf,
        DueDate statutoryDue,
        DueDate promisedDue,
        int usedDays,
        int totalDays,
        int remainingDays,
        int suspendedDays,
        boolean overrun,
        boolean pastStatutory,
        Light light) {}
