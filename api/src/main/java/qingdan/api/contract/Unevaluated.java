package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
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

    Set<String> names(JsonNode value) {
        if (tagged.isEmpty()) {
            return fixed;
        }
        Set<String> all = new HashSet<>(fixed);
        for (ByTag choice : tagged) {
            JsonNode tag = value.get(choice.tag());
            if (tag != null && tag.isTextual()) {
                all.addAll(choice.names().getOrDefault(tag.textValue(), Set.of()));
            }
        }
        return all;
    }
}
