package qingdan.kernel.domain;

import java.util.Optional;

/**
 * Unified social credit code (统一社会信用代码, GB 32100-2015), 18 characters with two checks: its own and that of the
 * organisation code inside (GB 11714). Real lists also hold temporary codes (临时代码) that fail them: those are
 * kept, but only under the flag.
 */
public record Uscc(String value, boolean temporary) {
    private static final int LENGTH = 18;

    public Uscc {
        if (temporary ? !value.matches("[0-9A-Z]{18}") : !isValid(value)) {
            throw new IllegalArgumentException("Expected a credit code with right checks, but got " + value);
        }
    }

    public Uscc(String value) {
        this(value, false);
    }

    public static boolean isValid(String value) {
        return value.length() == LENGTH
                && CheckDigits.creditCode(value) == value.charAt(LENGTH - 1)
                && value.substring(2, 8).chars().allMatch(c -> c >= '0' && c <= '9')
                && OrgCode.isValid(value.substring(8, 17));
    }

    /** A regular code as it is, another one of 18 capitals and digits as temporary; otherwise empty. */
    public static Optional<Uscc> parseLenient(String value) {
        if (isValid(value)) {
            return Optional.of(new Uscc(value));
        }
        return value.matches("[0-9A-Z]{18}") ? Optional.of(new Uscc(value, true)) : Optional.empty();
    }

    /** Builds a regular code from its parts and computes both checks: for seeds, tests and demonstrations. */
    public static Uscc compose(String registrarAndKind, RegionCode region, String organisation8) {
        if (registrarAndKind.length() != 2 || !organisation8.matches("[0-9A-Z]{8}")) {
            throw new IllegalArgumentException("Expected 2 + 6 + 8 characters, but got " + registrarAndKind + region);
        }
        String body =
                registrarAndKind + region.value() + organisation8 + (char) CheckDigits.organisationCode(organisation8);
        return new Uscc(body + (char) CheckDigits.creditCode(body));
    }

    /** The division the organisation was registered in; it may have been renamed since. */
    public String registrationRegion() {
        return value.substring(2, 8);
    }

    @Override
    public String toString() {
        return value;
    }
}
