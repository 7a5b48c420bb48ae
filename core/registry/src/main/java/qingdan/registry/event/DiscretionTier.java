package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * A tier of the discretion standard (裁量基准档次).
 *
 * @param code key within the item, for example light
 * @param grade 不予处罚, 减轻, 从轻, 一般, 从重
 * @param circumstances 适用情形
 * @param penalty 处罚内容 in words
 * @param minFen smallest fine of the tier in fen; null when the tier has no fine
 * @param maxFen largest fine of the tier in fen
 * @param multipleOf what the fine is a multiple of, when it is one (for example 货值金额)
 */
public record DiscretionTier(
        String code,
        String grade,
        String circumstances,
        String penalty,
        @Nullable Long minFen,
        @Nullable Long maxFen,
        @Nullable String multipleOf) {}
