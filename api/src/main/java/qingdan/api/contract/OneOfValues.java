package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** {@code enum} and {@code const}. A list of plain words is one look-up in a hash set. */
record OneOfValues(Set<String> texts, Set<JsonNode> others, String words) implements Check {
    @Override
    public void check(JsonNode value, Verdict verdict) {
        boolean listed = value.isTextual()
                ? texts.contains(value.textValue())
                : !others.isEmpty() && others.contains(JsonValues.canonical(value));
        if (!listed) {
            verdict.refuse(Rule.NOT_IN_LIST, words);
        }
    }
}
