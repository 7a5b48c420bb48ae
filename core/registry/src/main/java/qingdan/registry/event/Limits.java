package qingdan.registry.event;

import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;

/**
 * Time limits of an item (办结时限).
 *
 * @param statutory 法定办结时限; null when no law sets one
 * @param statutoryNote where it comes from
 * @param promised 承诺办结时限; never longer than the statutory one
 * @param promisedNote 承诺办结时限说明
 */
public record Limits(
        @Nullable TimeLimit statutory,
        @Nullable String statutoryNote,
        @Nullable TimeLimit promised,
        @Nullable String promisedNote) {}
