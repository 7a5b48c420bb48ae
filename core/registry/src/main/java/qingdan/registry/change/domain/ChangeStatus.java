package qingdan.registry.change.domain;

/** Where a request stands, in words for everybody (申请状态). */
public enum ChangeStatus {
    /** 草稿. */
    DRAFT("草稿", "Draft"),
    /** 待受理. */
    SUBMITTED("待编办受理", "Waiting to be received"),
    /** 审核中. */
    UNDER_REVIEW("审核中", "Under review"),
    /** 待汇总. */
    SUMMING_UP("待编办汇总", "Being summed up"),
    /** 待批准. */
    AWAITING_APPROVAL("待政府批准", "Awaiting approval"),
    /** 已退回. */
    RETURNED("已退回", "Returned"),
    /** 待发布. */
    APPROVED("待安排发布", "Approved, publication not set"),
    /** 已定时. */
    SCHEDULED("待生效发布", "Publication set"),
    /** 已发布. */
    PUBLISHED("已发布", "Published"),
    /** 不予同意. */
    REFUSED("不予同意", "Refused"),
    /** 已撤回. */
    WITHDRAWN("已撤回", "Withdrawn");

    private final String zh;
    private final String en;

    ChangeStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Whether nothing more can happen. */
    public boolean ended() {
        return this == PUBLISHED || this == REFUSED || this == WITHDRAWN;
    }
}
