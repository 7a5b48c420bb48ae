package qingdan.kernel.domain;

import java.util.Optional;

/** Administrative division (行政区划代码, GB/T 2260): six digits, two each for province, city and county. */
public record RegionCode(String value) implements Comparable<RegionCode> {
    /** Level of a division (层级). */
    public enum Level {
        /** 省级. */
        PROVINCE,
        /** 市级. */
        CITY,
        /** 县级. */
        COUNTY
    }

    public RegionCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Expected a region code of 6 digits, but got " + value);
        }
    }

    public static boolean isValid(String value) {
        return value.length() == 6
                && value.chars().allMatch(c -> c >= '0' && c <= '9')
                && !value.startsWith("00")
                && !(value.startsWith("00", 2) && !value.endsWith("00"));
    }

    public Level level() {
        if (value.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return value.endsWith("00") ? Level.CITY : Level.COUNTY;
    }

    /** True for this region itself and everything below it. */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(prefix());
    }

    /** The region above; empty for a province. */
    public Optional<RegionCode> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case CITY -> Optional.of(new RegionCode(value.substring(0, 2) + "0000"));
            case COUNTY -> Optional.of(new RegionCode(value.substring(0, 4) + "00"));
        };
    }

    /** The digits shared by every region below: two, four or six. */
    public String prefix() {
        return switch (level()) {
            case PROVINCE -> value.substring(0, 2);
            case CITY -> value.substring(0, 4);
            case COUNTY -> value;
        };
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
