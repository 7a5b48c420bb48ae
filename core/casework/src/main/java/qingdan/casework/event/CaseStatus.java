package qingdan.casework.event;

/** State of a case as everyone sees it (办件状态). The wire word is the lower-case name with hyphens. */
public enum CaseStatus {
    SUBMITTED("已收件", "Received"),
    CORRECTION_ASKED("待补正", "Correction asked"),
    CORRECTED("已补正", "Corrected"),
    ACCEPTED("已受理", "Accepted"),
    IN_REVIEW("审查中", "In review"),
    TO_DECIDE("待决定", "To be decided"),
    SUSPENDED("特别程序(计时中止)", "Clock suspended"),
    GRANTED("准予许可", "Granted"),
    REFUSED("不予许可", "Refused"),
    NOT_ACCEPTED("不予受理", "Not accepted"),
    PENALISED("已作处罚决定", "Penalty decided"),
    DELIVERED("已送达", "Delivered"),
    WITHDRAWN("已撤回", "Withdrawn"),
    FILED("待立案", "To be filed"),
    INVESTIGATING("调查处理中", "Under investigation"),
    CLOSED("已结案", "Closed");

    private final String zh;
    private final String en;

    CaseStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
