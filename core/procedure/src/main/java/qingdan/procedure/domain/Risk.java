package qingdan.procedure.domain;

/** Integrity risk of a step (廉政风险等级). */
public enum Risk {
    HIGH,
    MEDIUM,
    LOW
}
