package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Rules of a list. A list that is too long is refused unread. */
record ArrayRules(Check items, int minItems, int maxItems, boolean unique) {

    void check(JsonTape tape, int at, Verdict verdict) {
        int size = tape.count(at);
        if (size > maxItems) {
            verdict.refuse(Rule.TOO_MANY, Integer.toString(maxItems));
            return;
        }
        if (size < minItems) {
            verdict.refuse(Rule.TOO_FEW, Integer.toString(minItems));
        }
        int index = 0;
        for (int item = at + 1; item < tape.end(at) && !verdict.full(); item = tape.end(item)) {
            verdict.enter(index++);
            items.check(tape, item, verdict);
            verdict.leave();
        }
        if (unique && hasRepeated(tape, at, size)) {
            verdict.refuse(Rule.NOT_UNIQUE);
        }
    }

    private static boolean hasRepeated(JsonTape tape, int at, int size) {
        Set<JsonNode> seen = HashSet.newHashSet(size);
        for (int item = at + 1; item < tape.end(at); item = tape.end(item)) {
            if (!seen.add(JsonValues.canonical(tape.tree(item)))) {
                return true;
            }
        }
        return false;
    }
}
