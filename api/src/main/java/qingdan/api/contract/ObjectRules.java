package qingdan.api.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules of an object. One pass over the fields that are there; required fields are counted on the way and looked for one by one only
 * when the count is short.
 *
 * @param order the members in contract order
 * @param additional what fields outside {@code properties} must satisfy; null = anything goes
 * @param unevaluated the same for fields which neither {@code properties} nor a branch of allOf or oneOf names; null = no such rule
 */
record ObjectRules(
        Map<String, Member> members,
        List<Member> order,
        List<String> required,
        @Nullable Check additional,
        @Nullable Check names,
        @Nullable Unevaluated unevaluated,
        int minProperties,
        int maxProperties) {

    /** A field the schema names, and its place in the contract's order, in which most senders write. */
    record Member(String name, int index, Check check, boolean required) {}

    void check(JsonTape tape, int at, Verdict verdict) {
        int size = tape.count(at);
        if (size > maxProperties) {
            verdict.refuse(Rule.TOO_MANY, Integer.toString(maxProperties));
            return;
        }
        if (size < minProperties) {
            verdict.refuse(Rule.TOO_FEW, Integer.toString(minProperties));
        }
        int requiredSeen = 0;
        int expected = 0;
        Set<String> evaluated = unevaluated == null ? null : unevaluated.names(tape, at);
        int end = tape.end(at);
        for (int name = at + 1; name < end && !verdict.full(); name = tape.end(name + 1)) {
            String field = tape.text(name);
            Member member = expected < order.size() ? order.get(expected) : null;
            if (member == null || !member.name().equals(field)) {
                member = members.get(field);
            }
            if (member != null) {
                expected = member.index() + 1;
                requiredSeen += member.required() ? 1 : 0;
                checkMember(field, member.check(), tape, name + 1, verdict);
            } else {
                checkStranger(field, evaluated, tape, name + 1, verdict);
            }
        }
        if (requiredSeen < required.size()) {
            refuseMissing(tape, at, verdict);
        }
    }

    private static void checkMember(String field, Check check, JsonTape tape, int value, Verdict verdict) {
        verdict.enter(field);
        check.check(tape, value, verdict);
        verdict.leave();
    }

    private void checkStranger(
            String field, @Nullable Set<String> evaluated, JsonTape tape, int value, Verdict verdict) {
        if (names != null && !names.accepts(JsonTape.ofText(field))) {
            verdict.refuseMember(field, Rule.UNKNOWN_FIELD, "");
        } else if (additional != null) {
            checkMember(field, additional, tape, value, verdict);
        } else if (unevaluated != null && evaluated != null && !evaluated.contains(field)) {
            checkMember(field, unevaluated.check(), tape, value, verdict);
        }
    }

    private void refuseMissing(JsonTape tape, int at, Verdict verdict) {
        for (String name : required) {
            if (tape.member(at, name) < 0) {
                verdict.refuseMember(name, Rule.REQUIRED, "");
            }
        }
    }
}
