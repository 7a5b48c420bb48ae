package qingdan.registry.event;

/** 网上办理深度. */
public enum HandlingDepth {
    /** Ⅰ级: 网上发布信息. */
    I,
    /** Ⅱ级: 网上收集并预审. */
    II,
    /** Ⅲ级: 网上受理. */
    III,
    /** Ⅳ级: 全程网办. */
    IV
}
