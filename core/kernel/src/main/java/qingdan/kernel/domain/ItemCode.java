package qingdan.kernel.domain;

import java.util.Optional;
import java.util.Set;

/**
 * Code of a power item (事项编码, GB/T 39554.1-2020), in its three lengths: basic code (基本编码, 12), implementation
 * code (实施编码, 31 = credit code of the organ 18 + exercising level 1 + basic code 12) and business item code
 * (业务办理项编码, 33 = 31 + serial 2). The basic code is issuing level 2 ({@code 00} = State, else the province) +
 * item kind 2 + guiding department 2 + main item 3 + sub-item 3 ({@code 000} = none).
 */
public record ItemCode(String value) implements Comparable<ItemCode> {
    /** Which of the three codes. */
    public enum Form {
        /** 基本编码. */
        BASIC(12),
        /** 实施编码. */
        IMPLEMENTATION(31),
        /** 业务办理项编码. */
        BUSINESS(33);

        private final int length;

        Form(int length) {
            this.length = length;
        }
    }

    /** 01-10 the ten kinds of power, 11 and 20 public service, 12 forwarding for review. */
    private static final Set<String> KINDS =
            Set.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "20");

    public ItemCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Expected an item code of 12, 31 or 33 characters, but got " + value);
        }
    }

    public static boolean isValid(String value) {
        return switch (value.length()) {
            case 12 -> isBasic(value);
            case 31 -> isImplementation(value);
            case 33 ->
                isImplementation(value.substring(0, 31)) && value.substring(31).matches("[0-9]{2}");
            default -> false;
        };
    }

    private static boolean isBasic(String basic) {
        return basic.matches("[0-9]{12}") && KINDS.contains(basic.substring(2, 4)) && !basic.startsWith("000", 6);
    }

    private static boolean isImplementation(String code) {
        return Uscc.parseLenient(code.substring(0, 18)).isPresent()
                && code.charAt(18) >= '1'
                && code.charAt(18) <= '6'
                && isBasic(code.substring(19));
    }

    public static ItemCode basic(String issuer, String kind, String department, int mainItem, int subItem) {
        return new ItemCode("%s%s%s%03d%03d".formatted(issuer, kind, department, mainItem, subItem));
    }

    /** @param level exercising level (行使层级): 1 State, 2 province, 3 city, 4 county, 5 township, 6 village */
    public static ItemCode implementation(Uscc organ, int level, ItemCode basic) {
        return new ItemCode(organ.value() + level + basic.basic());
    }

    public ItemCode business(int serial) {
        return new ItemCode("%s%02d".formatted(implementation().orElseThrow().value, serial));
    }

    public Form form() {
        for (Form form : Form.values()) {
            if (form.length == value.length()) {
                return form;
            }
        }
        throw new IllegalStateException("Expected 12, 31 or 33 characters, but got " + value.length());
    }

    /** The 12 characters every implementation of one item shares. */
    public String basic() {
        return form() == Form.BASIC ? value : value.substring(19, 31);
    }

    /** The 31-character code, which identifies an item of one organ; empty for a basic code. */
    public Optional<ItemCode> implementation() {
        return form() == Form.BASIC ? Optional.empty() : Optional.of(new ItemCode(value.substring(0, 31)));
    }

    /** The implementing organ (实施主体); its {@code temporary} flag is set when the checks fail. */
    public Optional<Uscc> organ() {
        return form() == Form.BASIC ? Optional.empty() : Uscc.parseLenient(value.substring(0, 18));
    }

    public Optional<Integer> level() {
        return form() == Form.BASIC ? Optional.empty() : Optional.of(value.charAt(18) - '0');
    }

    public Optional<Integer> serial() {
        return form() == Form.BUSINESS ? Optional.of(Integer.parseInt(value.substring(31))) : Optional.empty();
    }

    public String issuer() {
        return basic().substring(0, 2);
    }

    /** National kind of power (事项类型): {@code 01} licence ... {@code 10} other, {@code 20} public service. */
    public String kind() {
        return basic().substring(2, 4);
    }

    public String department() {
        return basic().substring(4, 6);
    }

    /** True when this is a sub-item (子项). */
    public boolean isSubItem() {
        return !basic().endsWith("000");
    }

    @Override
    public int compareTo(ItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
