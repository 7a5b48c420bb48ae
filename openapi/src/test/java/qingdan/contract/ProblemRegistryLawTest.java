package qingdan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemRegistryLawTest {
    private final ProblemRegistry registry = ProblemRegistry.get();

    @Test
    void shouldSpeakTheReadersLanguageWhenARefusalIsRendered() throws IOException {
        // given
        Problem problem = Problem.of("case-state-conflict", "state", "待补正", "stateEn", "waiting for correction");

        // when
        JsonNode zh = read(registry.json(problem, Locale.SIMPLIFIED_CHINESE, "/v1/cases/1/acceptance"));
        JsonNode en = read(registry.json(problem, Locale.ENGLISH, null));

        // then
        assertEquals("/problems/case-state-conflict", zh.get("type").asText());
        assertEquals(409, zh.get("status").asInt());
        assertEquals("case-state-conflict", zh.get("code").asText());
        assertEquals("/v1/cases/1/acceptance", zh.get("instance").asText());
        assertEquals("办件现在是「待补正」, 不能进行此操作。", zh.get("detail").asText());
        assertEquals(
                "The case is waiting for correction and cannot be taken through this action.",
                en.get("detail").asText());
        assertFalse(en.has("instance"));
    }

    @Test
    void shouldLeaveOutAPartWhenItsFactsAreUnknown() {
        // given
        Problem bare = Problem.of("item-not-listed");
        Problem named = Problem.of("item-not-listed", "item", "公共场所卫生许可");

        // when
        String zh = registry.detail(bare, Locale.SIMPLIFIED_CHINESE);
        String en = registry.detail(bare, Locale.ENGLISH);

        // then
        assertEquals("不在权力清单上, 任何机关不得据此办理。", zh);
        assertEquals("Is not on the list of powers; no organ may act on it.", en);
        assertEquals("「公共场所卫生许可」不在权力清单上, 任何机关不得据此办理。", registry.detail(named, Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void shouldListAtMostTwentyFaultsWhenThereAreMore() throws IOException {
        // given
        List<FieldError> many = IntStream.range(0, 50)
                .mapToObj(i -> FieldError.of("/form/f" + i, "too-long", "limit", "10"))
                .toList();

        // when
        JsonNode body = read(registry.json(Problem.of("form-invalid").withErrors(many), Locale.ENGLISH, null));

        // then
        assertEquals(20, body.get("errors").size());
        assertEquals(
                "is too long; at most 10 characters",
                body.get("errors").get(0).get("detail").asText());
    }

    @Test
    void shouldNotLetAnArgumentBreakTheTextWhenItHoldsBracesOrDollars() {
        // given
        Problem problem = Problem.of("too-many-attempts", "seconds", "$1 {other} [x] \\ ");

        // when
        String detail = registry.detail(problem, Locale.ENGLISH);

        // then
        assertTrue(detail.startsWith("Too many failures in a row; try again in $1 {other} [x] \\ "), detail);
    }

    @Test
    void shouldRefuseACodeThatTheRegistryDoesNotKnow() {
        assertThrows(IllegalArgumentException.class, () -> registry.status(Problem.of("no-such-problem")));
        assertFalse(registry.knows("no-such-problem"));
    }

    @Test
    void shouldRenderEveryProblemInBothLanguagesWithoutAnyFacts() {
        for (ProblemType type : registry.all()) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                // when
                Map<String, Object> body = registry.body(Problem.of(type.code()), locale, null);

                // then
                assertTrue(body.values().stream().noneMatch(v -> v.toString().isBlank()), type.code());
                assertFalse(String.valueOf(body.get("detail")).matches(".*[\\[\\]{}].*"), type.code());
            }
        }
    }

    private static JsonNode read(byte[] json) throws IOException {
        return ContractJson.mapper().readTree(json);
    }
}
