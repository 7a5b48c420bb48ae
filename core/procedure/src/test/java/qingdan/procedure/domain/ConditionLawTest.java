package qingdan.procedure.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qingdan.procedure.event.Value;

/** The language of conditions. */
class ConditionLawTest {
    private static final Map<String, Value> CASE = Map.of(
            "outcome", Value.of("grant"),
            "fine", Value.of(5000),
            "hearing", Value.of(true),
            "区域", Value.of("肥西"),
            "order", Value.of("x"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            outcome == 'grant'                          | true
            outcome = "grant"                           | true
            ${outcome == 'grant'}                       | true
            outcome != 'grant'                          | false
            fine >= 5000 and fine < 5000.5              | true
            fine == 5000.00                             | true
            fine > 5000 or hearing                      | true
            not hearing                                 | false
            not (fine > 1 and hearing == false)         | true
            not not hearing                             | true
            区域 == '肥西'                               | true
            order == 'x' and not (order == 'y')         | true
            absent == 'x'                               | false
            absent != 'x'                               | false
            not absent == 'x'                           | true
            fine == '5000'                              | false
            outcome > 3                                 | false
            hearing < true                              | false
            outcome < 'h'                               | true
            hearing and fine > 1 or false               | true
            """)
    void shouldHoldAsWritten(String source, boolean expected) {
        assertEquals(expected, Condition.parse(source).holds(CASE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a ==",
                "== 1",
                "a b",
                "(a",
                "a)",
                "a and",
                "'open",
                "1.2.3 > a",
                "a == b == c",
                "f(x)",
                "a; b",
                "a.b()",
                "${",
                "#{a}",
                "and",
                "not"
            })
    void shouldRefuseWhatIsNotTheLanguage(String source) {
        assertThrows(ConditionSyntaxException.class, () -> Condition.parse(source));
    }

    @Test
    void shouldBoundLengthAndDepth() {
        assertThrows(ConditionSyntaxException.class, () -> Condition.parse("a or ".repeat(101) + "a"));
        assertThrows(ConditionSyntaxException.class, () -> Condition.parse("(".repeat(40) + "a" + ")".repeat(40)));
    }

    @Test
    void shouldNameTheVariablesItReads() {
        assertEquals(
                Set.of("fine", "outcome"),
                Condition.parse("outcome == 'x' or not (fine > 3)").reads());
    }
}
