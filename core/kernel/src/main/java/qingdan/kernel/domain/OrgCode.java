package qingdan.kernel.domain;

/** Organisation code (组织机构代码, GB 11714-1997): eight characters and a check character, without the hyphen. */
public record OrgCode(String value) {
    public OrgCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Expected an organisation code with a right check, but got " + value);
        }
    }

    public static boolean isValid(String value) {
        return value.length() == 9 && CheckDigits.organisationCode(value) == value.charAt(8);
    }

    @Override
    public String toString() {
        return value;
    }
}
