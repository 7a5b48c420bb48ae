package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
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
    public void check(JsonNode value, Verdict verdict) {
        int bits = JsonKind.bitsOf(value);
        if (types != 0 && (types & bits) == 0) {
            if (bits == JsonKind.NULL.bit) {
                verdict.refuse(Rule.NULL_NOT_ALLOWED);
            } else {
                verdict.refuse(Rule.WRONG_TYPE, JsonKind.words(types));
            }
            return;
        }
        if (strings != null && (bits & JsonKind.STRING.bit) != 0) {
            strings.check(value.textValue(), verdict);
        } else if (objects != null && (bits & JsonKind.OBJECT.bit) != 0) {
            objects.check(value, verdict);
        } else if (arrays != null && (bits & JsonKind.ARRAY.bit) != 0) {
            arrays.check(value, verdict);
        } else if (numbers != null && (bits & JsonKind.NUMBER.bit) != 0) {
            numbers.check(value, verdict);
        }
        for (int i = 0; i < others.size(); i++) {
            others.get(i).check(value, verdict);
        }
    }
}
