package qingdan.registry.event;

/** Whom an item is for (服务对象). */
public enum ServiceObject {
    NATURAL_PERSON("自然人"),
    ENTERPRISE("企业法人"),
    INSTITUTION("事业法人"),
    SOCIAL_ORGANISATION("社会组织法人"),
    /** Partnerships, sole proprietorships and individual businesses. */
    UNINCORPORATED("非法人企业（含个体工商户）"),
    GOVERNMENT("行政机关"),
    OTHER("其他");

    private final String zh;

    ServiceObject(String zh) {
        this.zh = zh;
    }

    /** Its Chinese name. */
    public String zh() {
        return zh;
    }
}
