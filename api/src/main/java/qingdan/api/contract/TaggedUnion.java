package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A {@code oneOf} whose branches carry a required one-value tag (带标记的联合). Only the branch the tag names is checked, so the errors
 * are those of what the sender meant. The verdict equals oneOf's, since no value can satisfy two branches.
 */
record TaggedUnion(String tag, Map<String, Check> branches, String words) implements Check {
    @Override
    public void check(JsonNode value, Verdict verdict) {
        if (!value.isObject()) {
            verdict.refuse(Rule.WRONG_TYPE, JsonKind.OBJECT.word());
            return;
        }
        JsonNode name = value.get(tag);
        if (name == null) {
            verdict.refuseMember(tag, Rule.REQUIRED, "");
            return;
        }
        Check branch = name.isTextual() ? branches.get(name.textValue()) : null;
        if (branch == null) {
            verdict.refuseMember(tag, Rule.NO_BRANCH, words);
            return;
        }
        branch.check(value, verdict);
    }
}
