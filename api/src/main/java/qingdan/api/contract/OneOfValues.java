package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** {@code enum} and {@code const}. A list of plain words is one look-up in a hash set. */
record OneOfValues(Set<String> texts, Set<JsonNode> others, String words) implements Check {
    @Override
    public void check(JsonTape tape, int at, Verdict verdict) {
        if (tape.kind(at) == JsonTape.TEXT) {
            checkText(tape.text(at), verdict);
        } else if (others.isEmpty() || !others.contains(JsonValues.canonical(tape.tree(at)))) {
            verdict.refuse(Rule.NOT_IN_LIST, words);
        }
    }

    @Override
    public void checkText(String text, Verdict verdict) {
        if (!texts.contains(text)) {
            verdict.refuse(Rule.NOT_IN_LIST, words);
        }
    }
}
