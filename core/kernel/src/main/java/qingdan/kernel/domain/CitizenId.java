package qingdan.kernel.domain;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Citizen identity number (公民身份号码, GB 11643-1999): region, birthday, order and check. Personal data: its
 * {@code toString} is masked, ask {@link #value()} for the number. Abolished region codes stay valid.
 */
public record CitizenId(String value) {
    private static final int LENGTH = 18;

    public CitizenId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Expected a citizen number with a right date and check, but it is not");
        }
    }

    public static boolean isValid(String value) {
        return value.length() == LENGTH
                && CheckDigits.citizenNumber(value) == value.charAt(LENGTH - 1)
                && value.charAt(0) != '0'
                && isDate(value);
    }

    private static boolean isDate(String value) {
        try {
            LocalDate day = birthday(value);
            return day.getYear() >= 1850 && day.getYear() < 2200;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate birthday(String value) {
        return LocalDate.of(
                Integer.parseInt(value, 6, 10, 10),
                Integer.parseInt(value, 10, 12, 10),
                Integer.parseInt(value, 12, 14, 10));
    }

    public LocalDate birthday() {
        return birthday(value);
    }

    /** True when the order number is odd (GB 11643: 奇数分配给男性). */
    public boolean isMale() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    /** Region, birthday and order number put together with their check: for seeds and tests. */
    public static CitizenId compose(String region, LocalDate birthday, int order) {
        String body = "%s%04d%02d%02d%03d"
                .formatted(region, birthday.getYear(), birthday.getMonthValue(), birthday.getDayOfMonth(), order);
        return new CitizenId(body + (char) CheckDigits.citizenNumber(body));
    }

    @Override
    public String toString() {
        return new Masked(value).masked();
    }
}
