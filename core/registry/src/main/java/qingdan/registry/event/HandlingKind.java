package qingdan.registry.event;

/** 办件类型. */
public enum HandlingKind {
    /** 即办件: decided on the spot. */
    IMMEDIATE,
    /** 承诺件: decided within the promised limit. */
    PROMISED,
    /** 联办件: several organs. */
    JOINT,
    /** 上报件: passed up. */
    FORWARDED
}
