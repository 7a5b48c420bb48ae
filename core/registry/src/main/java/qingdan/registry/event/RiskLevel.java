package qingdan.registry.event;

/** 廉政风险等级. */
public enum RiskLevel {
    /** 高(一级). */
    HIGH,
    /** 中(二级). */
    MEDIUM,
    /** 低(三级). */
    LOW
}
