package qingdan.registry.event;

/**
 * A point where integrity is at risk (廉政风险点).
 *
 * @param stage 环节名称
 * @param manifestation 表现形式
 * @param measure 防控措施
 * @param post 责任岗位
 */
public record RiskPoint(String stage, String manifestation, RiskLevel level, String measure, String post) {}
