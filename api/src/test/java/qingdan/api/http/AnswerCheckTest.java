package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import qingdan.api.contract.CompiledContract;
import qingdan.api.contract.Operation;
import qingdan.contract.Bundle;
import qingdan.contract.Problem;
import qingdan.contract.ProblemRegistry;

/** The check that whole journeys are held against: takes what the contract promises and counts everything else. */
final class AnswerCheckTest {
    private final CompiledContract contract = CompiledContract.of(Bundle.tree());
    private final Meters meters = new Meters();
    private final AnswerCheck check = new AnswerCheck(contract.bundle(), meters);
    private final Operation getItem =
            Objects.requireNonNull(contract.byId().get("getItem"), "the contract has getItem");

    @Test
    void shouldTakeEveryAnswerExampleOfTheContract() {
        int looked = 0;
        for (Operation operation : contract.operations()) {
            for (Map.Entry<String, JsonNode> answer :
                    operation.source().path("responses").properties()) {
                for (JsonNode example : answer.getValue().at("/content/application~1json/examples")) {
                    check.look(
                            operation,
                            Integer.parseInt(answer.getKey()),
                            bytes(ContractExamples.value(contract.bundle(), example)));
                    assertEquals(0, meters.brokenAnswers(), operation.id() + " " + answer.getKey());
                    looked++;
                }
            }
        }
        assertTrue(looked > 40, "examples looked at: " + looked);
    }

    @Test
    void shouldCountWhatTheContractDoesNotPromise() {
        check.look(getItem, 200, bytes("{}"));
        check.look(getItem, 200, bytes("{"));
        check.look(getItem, 200, null);
        check.look(getItem, 201, bytes("{}"));
        check.look(getItem, 304, bytes("{}"));
        assertEquals(5, meters.brokenAnswers());
        check.look(getItem, 404, problem("case-not-found"));
        assertEquals(6, meters.brokenAnswers(), "a problem that the contract does not name for this operation");
        check.look(getItem, 404, bytes("{\"code\":1}"));
        assertEquals(8, meters.brokenAnswers(), "neither its shape nor its code");
    }

    @Test
    void shouldTakeProblemsAndAnswersWithoutABody() {
        check.look(getItem, 404, problem("item-not-found"));
        check.look(getItem, 403, problem("not-your-organ"));
        check.look(getItem, 406, problem("not-acceptable"));
        check.look(getItem, 304, null);
        assertEquals(0, meters.brokenAnswers());
    }

    private static byte[] problem(String code) {
        return ProblemRegistry.get().json(Problem.of(code), java.util.Locale.CHINESE, "/v1/items/x");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
