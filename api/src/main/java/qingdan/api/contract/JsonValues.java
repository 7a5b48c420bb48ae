package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;

/** Equality as JSON Schema means it: 1, 1.0 and 1e0 are the same number. */
final class JsonValues {
    private JsonValues() {}

    /** A value whose {@code equals} is JSON equality. */
    static JsonNode canonical(JsonNode value) {
        if (value.isNumber()
                && (value.isBigDecimal() || value.isIntegralNumber() || Double.isFinite(value.doubleValue()))) {
            BigDecimal number = value.decimalValue().stripTrailingZeros();
            return DecimalNode.valueOf(number.signum() == 0 ? BigDecimal.ZERO : number);
        }
        if (value.isArray()) {
            var out = JsonNodeFactory.instance.arrayNode(value.size());
            value.forEach(item -> out.add(canonical(item)));
            return out;
        }
        if (value.isObject()) {
            var out = JsonNodeFactory.instance.objectNode();
            value.fields().forEachRemaining(field -> out.set(field.getKey(), canonical(field.getValue())));
            return out;
        }
        return value;
    }
}
