package qingdan.registry.event;

/**
 * A category of power (权力类型) in one scheme. The same two digits mean different things in the two schemes, so a code
 * never stands without its scheme.
 *
 * @param code two digits, for example 01
 */
public record CategoryCode(CategoryScheme scheme, String code) {
    public CategoryCode {
        if (!code.matches("\\d{2}")) throw new IllegalArgumentException("Expected two digits, but got " + code);
    }

    /** A category of Anhui's scheme of 2014. */
    public static CategoryCode ah2014(String code) {
        return new CategoryCode(CategoryScheme.AH2014, code);
    }

    /** A category of the national scheme. */
    public static CategoryCode gb2020(String code) {
        return new CategoryCode(CategoryScheme.GB2020, code);
    }
}
