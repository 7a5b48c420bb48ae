package qingdan.casework.store;

import java.util.function.BiFunction;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.kernel.ledger.IdempotentAnswer;

/**
 * A request that may come twice (Idempotency-Key): who asked, under which key, and the answer to keep, which follows from the
 * new state.
 *
 * @param requestHash SHA-256 of the request
 * @param answer the answer from the case after the command and its version
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Repeatable(
        String subject, String key, byte[] requestHash, BiFunction<CaseFile, Long, IdempotentAnswer> answer) {}
