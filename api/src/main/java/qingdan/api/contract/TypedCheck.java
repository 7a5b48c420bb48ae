package qingdan.api.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keywords of one schema object, sorted by the type of value they speak of. A wrong type ends the check: what else is wrong with
 * a number where a text should be interests nobody.
 *
 * @param types bits of {@link JsonKind}; 0 = every type
 * @param others enum, const, allOf, anyOf, oneOf, $ref: whatever does not depend on the type
 */
record TypedCheck(
        int types,
        @Nullable StringRules strings,
        @Nullable NumberRules numbers,
        @Nullable ArrayRules arrays,
        @Nullable ObjectRules objects,
        List<Check> others)
        implements Check {

    @Override
    public void check(JsonTape tape, int at, Verdict verdict) {
        int bits = JsonKind.bitsOf(tape, at);
        if (types != 0 && (types & bits) == 0) {
            refuse(bits, verdict);
            return;
        }
        if (strings != null && bits == JsonKind.STRING.bit) {
            strings.check(tape.text(at), verdict);
        } else if (objects != null && bits == JsonKind.OBJECT.bit) {
            objects.check(tape, at, verdict);
        } else if (arrays != null && bits == JsonKind.ARRAY.bit) {
            arrays.check(tape, at, verdict);
        } else if (numbers != null && (bits & JsonKind.NUMBER.bit) != 0) {
            numbers.check(tape, at, verdict);
        }
        for (int i = 0; i < others.size(); i++) {
            others.get(i).check(tape, at, verdict);
        }
    }

    @Override
    public void checkText(String text, Verdict verdict) {
        if (types != 0 && (types & JsonKind.STRING.bit) == 0) {
            refuse(JsonKind.STRING.bit, verdict);
            return;
        }
        if (strings != null) {
            strings.check(text, verdict);
        }
        for (int i = 0; i < others.size(); i++) {
            others.get(i).checkText(text, verdict);
        }
    }

    private void refuse(int bits, Verdict verdict) {
        if (bits == JsonKind.NULL.bit) {
            verdict.refuse(Rule.NULL_NOT_ALLOWED);
        } else {
            verdict.refuse(Rule.WRONG_TYPE, JsonKind.words(types));
        }
    }
}
