package qingdan.registry.domain;

/** How much a broken rule weighs (问题等级). */
public enum Severity {
    /** The version cannot be published (阻断). */
    ERROR,
    /** The version can be published and counts against the quality score (提醒). */
    WARNING
}
