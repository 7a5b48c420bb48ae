package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * A point where integrity is at risk (廉政风险点).
 *
 * @param stage 环节名称
 * @param manifestation 表现形式
 * @param measure 防控措施
 * @param post 责任岗位
 * @param person 责任人姓名; null where the place publishes posts only
 */
public record RiskPoint(
        String stage,
        String manifestation,
        RiskLevel level,
        String measure,
        String post,
        @Nullable String person) {}
