package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code anyOf}, and a {@code oneOf} without a tag: branches are tried, their errors are not told. */
record Branches(List<Check> branches, boolean exactlyOne) implements Check {
    @Override
    public void check(JsonNode value, Verdict verdict) {
        int fitting = 0;
        for (Check branch : branches) {
            if (verdict.passes(branch, value)) {
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
