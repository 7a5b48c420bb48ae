package qingdan.identity.domain;

/**
 * Why somebody may not (拒绝原因). Ordered from the most general to the most particular: where several ways to a right
 * all fail, the most particular reason is the one that helps.
 */
public enum DenyReason {
    NOT_SIGNED_IN("not-signed-in", "sign-in-required", "未登录", "Nobody is signed in"),
    WRONG_KIND("wrong-kind-of-subject", "audience-refused", "此类身份不能进行该操作", "This kind of user cannot do this"),
    SCOPE_MISSING("scope-missing", "scope-missing", "第三方系统未获该范围授权", "The client lacks the scope"),
    ROLE_MISSING("role-missing", "not-allowed", "岗位不具备该职责", "The post does not carry this duty"),
    OTHER_REGION("other-region", "not-your-region", "不属于本级管辖区域", "It lies outside the region"),
    OTHER_ORGAN("other-organ", "not-your-organ", "不属于本机关事项", "It belongs to another organ"),
    NOT_THE_PARTY("not-the-party", "not-your-case", "不是本人或被代理人的事项", "It is another person's matter"),
    ACTION_NOT_DELEGATED(
            "action-not-delegated", "delegation-required", "授权不包含该行为", "The delegation does not include this action"),
    ITEM_NOT_DELEGATED(
            "item-not-delegated", "delegation-required", "授权不包含该事项", "The delegation does not include this item"),
    OTHER_POST("other-post", "not-your-post", "该环节由其他岗位办理", "The step belongs to another post"),
    CLAIMED_BY_OTHER("claimed-by-other", "task-not-open", "该环节已由他人办理", "Somebody else has claimed the step"),
    SEPARATION_OF_DUTY(
            "separation-of-duty", "separation-of-duty", "前后环节须由不同人员办理或应当回避", "Separation of duty or recusal");

    private final String code;
    private final String problem;
    private final String zh;
    private final String en;

    DenyReason(String code, String problem, String zh, String en) {
        this.code = code;
        this.problem = problem;
        this.zh = zh;
        this.en = en;
    }

    /** The word in the audit record. */
    public String code() {
        return code;
    }

    /** The slug in the problem registry (openapi/problems.yaml) that tells the caller. */
    public String problem() {
        return problem;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
