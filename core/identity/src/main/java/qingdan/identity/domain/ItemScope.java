package qingdan.identity.domain;

import java.util.Set;

/**
 * The items a delegation covers (授权事项范围). Nothing is covered unless it is named: to cover all items the
 * principal must say so, an empty list is no delegation.
 */
public sealed interface ItemScope {

    /** The most items one delegation may name; the list travels in the token. */
    int MAX_ITEMS = 50;

    /** Length of an implementation code (实施编码): organ 18, level 1, basic code 12. */
    int IMPLEMENTATION_LENGTH = 31;

    /** Where the basic code begins in it. */
    int BASIC_START = 19;

    /** Whether an item, given by its code of 12 or 31 characters, is covered. */
    boolean covers(String itemCode);

    /** All items, said expressly. */
    record AllItems() implements ItemScope {
        @Override
        public boolean covers(String itemCode) {
            return true;
        }
    }

    /** Only these: a basic code (基本编码) covers all its implementation codes, an implementation code only itself. */
    record OnlyItems(Set<String> codes) implements ItemScope {
        public OnlyItems {
            codes = Set.copyOf(codes);
            if (codes.isEmpty() || codes.size() > MAX_ITEMS) {
                throw new IllegalArgumentException(
                        "Expected 1 to " + MAX_ITEMS + " items, but there are " + codes.size());
            }
        }

        @Override
        public boolean covers(String itemCode) {
            return codes.contains(itemCode)
                    || (itemCode.length() == IMPLEMENTATION_LENGTH && codes.contains(itemCode.substring(BASIC_START)));
        }
    }
}
