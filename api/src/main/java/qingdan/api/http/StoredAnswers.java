package qingdan.api.http;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.ledger.StoredAnswer;

/** Answers given before, by subject and idempotency key (幂等回答); the Ledger keeps them for 7 days. */
@FunctionalInterface
public interface StoredAnswers {
    /** Nothing is stored. */
    StoredAnswers NONE = (subject, key) -> Uni.createFrom().nullItem();

    /** The stored answer, or a null item. */
    Uni<@Nullable StoredAnswer> find(String subject, String key);
}
