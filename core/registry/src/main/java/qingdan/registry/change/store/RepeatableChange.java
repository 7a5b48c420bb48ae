package qingdan.registry.change.store;

import java.util.function.BiFunction;
import qingdan.kernel.ledger.IdempotentAnswer;
import qingdan.registry.change.domain.ChangeState.ChangeFile;

/**
 * A call that may come twice (Idempotency-Key): who asked, under which key, and the answer to keep, which follows from the new
 * state and its version.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RepeatableChange(
        String subject, String key, byte[] requestHash, BiFunction<ChangeFile, Long, IdempotentAnswer> answer) {}
