package qingdan.api.contract;

import java.util.List;

/** {@code anyOf}, and a {@code oneOf} without a tag: branches are tried, their errors are not told. */
record Branches(List<Check> branches, boolean exactlyOne) implements Check {
    @Override
    public void check(JsonTape tape, int at, Verdict verdict) {
        int fitting = 0;
        for (Check branch : branches) {
            if (verdict.passes(branch, tape, at)) {
                fitting++;
                if (!exactlyOne) {
                    return;
                }
            }
        }
        if (fitting == 0) {
            verdict.refuse(Rule.INVALID);
        } else if (fitting > 1) {
            verdict.refuse(Rule.INVALID);
        }
    }
}
