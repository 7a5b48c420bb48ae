package qingdan.registry.domain;

import java.util.List;

/**
 * A code table of the list (字典).
 *
 * @param source where it comes from; general knowledge that is still to be checked is named as such
 */
public record Dictionary(String name, String zh, String en, String source, List<Entry> entries) {
    public Dictionary {
        entries = List.copyOf(entries);
    }

    /**
     * One code.
     *
     * @param code as in the contract
     * @param equivalents codes of the other scheme that correspond, for categories
     */
    public record Entry(String code, String zh, String en, List<String> equivalents) {
        public Entry {
            equivalents = List.copyOf(equivalents);
        }
    }
}
