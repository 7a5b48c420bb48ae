package qingdan.registry.event;

/** Whom an item is for (服务对象). */
public enum ServiceObject {
    /** 自然人. */
    NATURAL_PERSON,
    /** 企业法人. */
    ENTERPRISE,
    /** 事业法人. */
    INSTITUTION,
    /** 社会组织法人. */
    SOCIAL_ORGANISATION,
    /** 非法人企业(含个体工商户). */
    UNINCORPORATED,
    /** 行政机关. */
    GOVERNMENT,
    /** 其他. */
    OTHER
}
