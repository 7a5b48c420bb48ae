package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Rules of a list. A list that is too long is refused unread. */
record ArrayRules(Check items, int minItems, int maxItems, boolean unique) {

    void check(JsonNode value, Verdict verdict) {
        int size = value.size();
        if (size > maxItems) {
            verdict.refuse(Rule.TOO_MANY, Integer.toString(maxItems));
            return;
        }
        if (size < minItems) {
            verdict.refuse(Rule.TOO_FEW, Integer.toString(minItems));
        }
        for (int i = 0; i < size && !verdict.full(); i++) {
            verdict.enter(i);
            items.check(value.get(i), verdict);
            verdict.leave();
        }
        if (unique && hasRepeated(value)) {
            verdict.refuse(Rule.NOT_UNIQUE);
        }
    }

    private static boolean hasRepeated(JsonNode array) {
        Set<JsonNode> seen = HashSet.newHashSet(array.size());
        for (JsonNode item : array) {
            if (!seen.add(JsonValues.canonical(item))) {
                return true;
            }
        }
        return false;
    }
}
