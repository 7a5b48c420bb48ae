package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules of an object. One pass over the fields that are there; required fields are counted on the way and looked for one by one only
 * when the count is short.
 *
 * @param additional what fields outside {@code properties} must satisfy; null = anything goes
 * @param unevaluated the same for fields which neither {@code properties} nor a branch of allOf or oneOf names; null = no such rule
 */
record ObjectRules(
        Map<String, Member> members,
        List<String> required,
        @Nullable Check additional,
        @Nullable Check names,
        @Nullable Unevaluated unevaluated,
        int minProperties,
        int maxProperties) {

    /** A field the schema names. */
    record Member(Check check, boolean required) {}

    void check(JsonNode value, Verdict verdict) {
        int size = value.size();
        if (size > maxProperties) {
            verdict.refuse(Rule.TOO_MANY, Integer.toString(maxProperties));
            return;
        }
        if (size < minProperties) {
            verdict.refuse(Rule.TOO_FEW, Integer.toString(minProperties));
        }
        int requiredSeen = 0;
        Set<String> evaluated = unevaluated == null ? null : unevaluated.names(value);
        Iterator<Map.Entry<String, JsonNode>> fields = value.fields();
        while (fields.hasNext() && !verdict.full()) {
            Map.Entry<String, JsonNode> field = fields.next();
            Member member = members.get(field.getKey());
            if (member != null) {
                requiredSeen += member.required() ? 1 : 0;
                checkMember(field, member.check(), verdict);
            } else {
                checkStranger(field, evaluated, verdict);
            }
        }
        if (requiredSeen < required.size()) {
            refuseMissing(value, verdict);
        }
    }

    private static void checkMember(Map.Entry<String, JsonNode> field, Check check, Verdict verdict) {
        verdict.enter(field.getKey());
        check.check(field.getValue(), verdict);
        verdict.leave();
    }

    private void checkStranger(Map.Entry<String, JsonNode> field, @Nullable Set<String> evaluated, Verdict verdict) {
        if (names != null
                && !verdict.passes(names, com.fasterxml.jackson.databind.node.TextNode.valueOf(field.getKey()))) {
            verdict.refuseMember(field.getKey(), Rule.UNKNOWN_FIELD, "");
        } else if (additional != null) {
            checkMember(field, additional, verdict);
        } else if (unevaluated != null && evaluated != null && !evaluated.contains(field.getKey())) {
            checkMember(field, unevaluated.check(), verdict);
        }
    }

    private void refuseMissing(JsonNode value, Verdict verdict) {
        for (String name : required) {
            if (value.get(name) == null) {
                verdict.refuseMember(name, Rule.REQUIRED, "");
            }
        }
    }
}
