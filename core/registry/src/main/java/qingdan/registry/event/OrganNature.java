package qingdan.registry.event;

/** Nature of an implementing body (实施主体性质). */
public enum OrganNature {
    /** 法定机关. */
    STATUTORY,
    /** 授权组织. */
    AUTHORISED,
    /** 受委托组织. */
    ENTRUSTED
}
