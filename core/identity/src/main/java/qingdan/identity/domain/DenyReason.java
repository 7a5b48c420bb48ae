package qingdan.identity.domain;

/**
 * Why somebody may not (拒绝原因). Ordered from the most general to the most particular: where several ways to a right
 * all fail, the most particular reason is the one that helps.
 */
public enum DenyReason {
    NOT_SIGNED_IN("not-signed-in", "未登录", "Nobody is signed in"),
    WRONG_KIND("wrong-kind-of-subject", "此类身份不能进行该操作", "This kind of user cannot do this"),
    SCOPE_MISSING("scope-missing", "第三方系统未获该范围授权", "The client lacks the scope"),
    ROLE_MISSING("role-missing", "岗位不具备该职责", "The post does not carry this duty"),
    OTHER_REGION("other-region", "不属于本级管辖区域", "It lies outside the region"),
    OTHER_ORGAN("other-organ", "不属于本机关事项", "It belongs to another organ"),
    NOT_THE_PARTY("not-the-party", "不是本人或被代理人的事项", "It is another person's matter"),
    ACTION_NOT_DELEGATED("action-not-delegated", "授权不包含该行为", "The delegation does not include this action"),
    ITEM_NOT_DELEGATED("item-not-delegated", "授权不包含该事项", "The delegation does not include this item"),
    OTHER_POST("other-post", "该环节由其他岗位办理", "The step belongs to another post"),
    CLAIMED_BY_OTHER("claimed-by-other", "该环节已由他人办理", "Somebody else has claimed the step"),
    SEPARATION_OF_DUTY("separation-of-duty", "前后环节须由不同人员办理或应当回避", "Separation of duty or recusal");

    private final String code;
    private final String zh;
    private final String en;

    DenyReason(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** The word in problems and in the audit record. */
    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
