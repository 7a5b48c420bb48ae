package qingdan.registry.domain;

/** 事项状态 on a given day. */
public enum ItemStatus {
    /** 在用. */
    IN_FORCE,
    /** 未生效. */
    FUTURE,
    /** 暂停. */
    SUSPENDED,
    /** 取消. */
    ABOLISHED
}
