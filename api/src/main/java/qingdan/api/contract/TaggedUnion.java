package qingdan.api.contract;

import java.util.Map;

/**
 * A {@code oneOf} whose branches carry a required one-value tag (带标记的联合). Only the branch the tag names is checked, so the errors
 * are those of what the sender meant. The verdict equals oneOf's, since no value can satisfy two branches.
 */
record TaggedUnion(String tag, Map<String, Check> branches, String words) implements Check {
    @Override
    public void check(JsonTape tape, int at, Verdict verdict) {
        if (tape.kind(at) != JsonTape.OBJECT) {
            verdict.refuse(Rule.WRONG_TYPE, JsonKind.OBJECT.word());
            return;
        }
        int name = tape.member(at, tag);
        if (name < 0) {
            verdict.refuseMember(tag, Rule.REQUIRED, "");
            return;
        }
        Check branch = tape.kind(name) == JsonTape.TEXT ? branches.get(tape.text(name)) : null;
        if (branch == null) {
            verdict.refuseMember(tag, Rule.NO_BRANCH, words);
            return;
        }
        branch.check(tape, at, verdict);
    }
}
