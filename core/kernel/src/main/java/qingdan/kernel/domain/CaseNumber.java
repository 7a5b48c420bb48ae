package qingdan.kernel.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Case number (办件编号) for people: 22 digits = region 6 + date of receipt 8 + serial of that region and day 7 ({@link SerialRange}) + one
 * check digit (Damm), which finds every single wrong digit and every swap of two neighbours: the mistakes people make
 * at a counter or on the telephone. Hyphens and spaces are only for the eye.
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {
    public static final int MAX_SERIAL = 9_999_999;

    private static final int LENGTH = 22;

    public CaseNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Expected a case number with a right check digit, but got " + value);
        }
    }

    public static CaseNumber of(RegionCode region, LocalDate receivedOn, int serial) {
        if (serial < 1 || serial > MAX_SERIAL) {
            throw new IllegalArgumentException("Expected a serial of 1 to 9999999, but got " + serial);
        }
        String body = region.value() + DateTimeFormatter.BASIC_ISO_DATE.format(receivedOn) + "%07d".formatted(serial);
        return new CaseNumber(body + CheckDigits.damm(body));
    }

    /** Reads what a person typed, with or without hyphens and spaces. */
    public static CaseNumber parse(String typed) {
        return new CaseNumber(typed.replaceAll("[-\\s]", ""));
    }

    /** Digits and check only; without hyphens. */
    public static boolean isValid(String value) {
        return value.length() == LENGTH
                && value.chars().allMatch(c -> c >= '0' && c <= '9')
                && CheckDigits.dammHolds(value)
                && RegionCode.isValid(value.substring(0, 6));
    }

    public RegionCode region() {
        return new RegionCode(value.substring(0, 6));
    }

    public LocalDate receivedOn() {
        return LocalDate.parse(value.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    public int serial() {
        return Integer.parseInt(value.substring(14, 21));
    }

    /** {@code 340123-20260301-0000123-7}. */
    public String grouped() {
        return value.substring(0, 6) + "-" + value.substring(6, 14) + "-" + value.substring(14, 21) + "-"
                + value.substring(21);
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
