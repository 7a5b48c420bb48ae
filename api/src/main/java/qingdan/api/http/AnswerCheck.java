package qingdan.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.api.contract.BodyReader;
import qingdan.api.contract.Check;
import qingdan.api.contract.JsonTape;
import qingdan.api.contract.Operation;
import qingdan.api.contract.SchemaCompiler;
import qingdan.api.contract.Verdict;

/**
 * Holds every answer of a running node against the contract (应答核对): for tests and trial runs, since it reads each body once more. The answer
 * goes out as it is; what breaks the contract is one ERROR line and a count, so that whole journeys can be held against the contract.
 */
final class AnswerCheck {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerCheck.class);
    private static final int SHOWN = 600;

    private final Check problem;
    private final Meters meters;

    AnswerCheck(JsonNode bundle, Meters meters) {
        this.problem = new SchemaCompiler(bundle).compileAt("#/components/schemas/Problem");
        this.meters = meters;
    }

    /** Looks at an answer of JSON, or without a body, before it goes out. */
    void look(Operation operation, int status, byte @Nullable [] body) {
        if (status >= 400) {
            hold(operation, status, problem, body);
            return;
        }
        Operation.Answer declared = operation.answers().get(status);
        if (declared == null) {
            broken(operation, status, "the contract does not declare this status", body);
        } else if (declared.content().isEmpty() != (body == null)) {
            broken(operation, status, body == null ? "a body is missing" : "the contract declares no body", body);
        } else if (body != null) {
            Check check = declared.content().get("application/json");
            if (check == null) broken(operation, status, "the contract does not declare JSON", body);
            else hold(operation, status, check, body);
        }
    }

    private void hold(Operation operation, int status, Check check, byte @Nullable [] body) {
        JsonTape value = body == null ? null : BodyReader.readOrNull(body);
        if (value == null) {
            broken(operation, status, "not JSON", body);
            return;
        }
        Verdict verdict = new Verdict();
        check.check(value, verdict);
        if (!verdict.clean()) broken(operation, status, verdict.violations().toString(), body);
    }

    private void broken(Operation operation, int status, String why, byte @Nullable [] body) {
        meters.brokenAnswer();
        String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        LOG.error(
                "event=answer-breaks-contract operation={} status={} why={} body={}",
                operation.id(),
                status,
                why,
                text.substring(0, Math.min(SHOWN, text.length())));
    }
}
