package qingdan.procedure.domain;

import org.jspecify.annotations.Nullable;

/** A sequence flow (顺序流); a condition only on flows that leave a gateway. */
public record Flow(
        String id,
        String name,
        String from,
        String to,
        @Nullable Condition condition) {}
