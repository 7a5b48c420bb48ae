package qingdan.registry.event;

/** How a case of the item begins (启动方式). */
public enum Initiation {
    /** 依申请. */
    BY_APPLICATION,
    /** 依职权. */
    EX_OFFICIO
}
