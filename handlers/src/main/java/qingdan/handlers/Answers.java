package qingdan.handlers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import qingdan.contract.Call;
import qingdan.contract.ContractJson;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.IdempotentAnswer;

/** From refusals and commit outcomes to answers of the contract; the same for every room. */
public final class Answers {
    private Answers() {}

    public static Problem problem(Refusal refusal) {
        Problem problem = Problem.of(refusal.code(), refusal.args());
        return refusal.pointer() == null ? problem : problem.at(refusal.pointer(), refusal.code());
    }

    public static <T> Reply<T> refused(Refusal refusal) {
        return Reply.refused(problem(refusal));
    }

    /** The answer to be kept with the caller's key, so that a repeat gets the same (幂等). */
    public static IdempotentAnswer kept(Call call, int status, Object body, long version) {
        return new IdempotentAnswer(
                call.principal().subject(),
                call.key(),
                call.requestHash(),
                status,
                "{\"ETag\":\"\\\"v" + version + "\\\"\"}",
                ContractJson.write(body));
    }

    /** The answer after a commit: the one prepared, the one given before, or the reason why not. */
    public static <T> Reply<T> after(CommitOutcome outcome, Supplier<Reply<T>> prepared) {
        return switch (outcome) {
            case CommitOutcome.Committed c -> prepared.get();
            case CommitOutcome.Stale s -> Reply.refused("stale-version");
            case CommitOutcome.Repeated r -> new Reply.Repeated<>(r.status(), headers(r.headers()), r.body());
            case CommitOutcome.KeyReused k -> Reply.refused("idempotency-key-reused");
            case CommitOutcome.Rejected r -> Reply.refused(rejected(r));
        };
    }

    /** 清单之外无权力, as the database says it: the list's own refusal, or a constraint that should have been met before. */
    private static Problem rejected(CommitOutcome.Rejected rejected) {
        if (rejected.sqlState().equals("QD001"))
            return Problem.of(slug(rejected.message()).orElse("item-not-in-force"));
        throw new IllegalStateException("Expected the commit to be accepted, but the database refused it: "
                + rejected.sqlState() + " " + rejected.constraint());
    }

    private static Optional<String> slug(String message) {
        int end = message.indexOf(':');
        String slug = end < 0 ? message : message.substring(0, end);
        return slug.matches("item-[a-z-]+") ? Optional.of(slug) : Optional.empty();
    }

    private static Map<String, String> headers(String json) {
        try {
            return ContractJson.mapper().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Expected stored headers to be readable, but they are not", e);
        }
    }
}
