package qingdan.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.api.contract.BodyReader;
import qingdan.api.contract.Check;
import qingdan.api.contract.JsonTape;
import qingdan.api.contract.Operation;
import qingdan.api.contract.SchemaCompiler;
import qingdan.api.contract.Verdict;
import qingdan.identity.domain.DenyReason;

/**
 * Holds every answer of a running node against the contract (应答核对): for tests and trial runs, since it reads each body once more. The answer
 * goes out as it is; what breaks the contract is one ERROR line and a count, so that whole journeys can be held against the contract.
 */
final class AnswerCheck {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerCheck.class);
    private static final int SHOWN = 600;

    /**
     * What any operation may answer, beside the refusals of the one authorisation function: the door's own problems. {@code x-problems} names
     * the rest, operation by operation.
     */
    private static final Set<String> OF_THE_DOOR = Set.of(
            "request-malformed",
            "json-malformed",
            "body-missing",
            "parameters-invalid",
            "body-invalid",
            "precondition-malformed",
            "sign-in-required",
            "token-invalid",
            "token-expired",
            "not-found",
            "method-not-allowed",
            "not-acceptable",
            "request-timeout",
            "body-too-large",
            "upload-too-large",
            "upload-hash-mismatch",
            "uri-too-long",
            "headers-too-large",
            "media-type-unsupported",
            "if-match-required",
            "idempotency-key-required",
            "idempotency-key-reused",
            "too-many-requests",
            "internal-error",
            "database-unavailable",
            "commit-timeout",
            "service-unavailable");

    private static final Set<String> OF_THE_GATE =
            Arrays.stream(DenyReason.values()).map(DenyReason::problem).collect(Collectors.toUnmodifiableSet());

    private static final ObjectMapper JSON = new ObjectMapper();

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
            hold(operation, status, body);
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

    /** A problem must be one that the contract names for this operation. */
    private void hold(Operation operation, int status, byte @Nullable [] body) {
        String code = body == null ? "" : code(body);
        if (OF_THE_DOOR.contains(code) || OF_THE_GATE.contains(code)) return;
        for (JsonNode named : operation.source().path("x-problems")) {
            if (named.asText().equals(code)) return;
        }
        broken(operation, status, "the contract does not name this problem", body);
    }

    private static String code(byte[] body) {
        try {
            return JSON.readTree(body).path("code").asText();
        } catch (IOException e) {
            return "";
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
