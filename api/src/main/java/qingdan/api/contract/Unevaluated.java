package qingdan.api.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code unevaluatedProperties} worked out at start: the names that allOf branches and references give are known beforehand, those of
 * a oneOf depend on its tag.
 */
record Unevaluated(Check check, Set<String> fixed, List<ByTag> tagged) {

    /** The names each branch of a tagged oneOf gives. */
    record ByTag(String tag, Map<String, Set<String>> names) {}

    Set<String> names(JsonTape tape, int at) {
        if (tagged.isEmpty()) {
            return fixed;
        }
        Set<String> all = new HashSet<>(fixed);
        for (ByTag choice : tagged) {
            int tag = tape.member(at, choice.tag());
            if (tag >= 0 && tape.kind(tag) == JsonTape.TEXT) {
                all.addAll(choice.names().getOrDefault(tape.text(tag), Set.of()));
            }
        }
        return all;
    }
}
