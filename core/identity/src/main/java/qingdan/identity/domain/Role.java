package qingdan.identity.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a holder of a post is there to do (角色). Rights hang on the post, never on the person
 * (岗位责任制); the three administrators stay apart (三员分立: 系统, 安全, 审计; GB/T 22239-2019 8.1.5).
 */
public enum Role {
    /** 窗口受理人员. */
    WINDOW("window"),
    /** 审核人员. */
    REVIEWER("reviewer"),
    /** 审批决定人员. */
    DECIDER("decider"),
    /** 行政执法调查人员. */
    INVESTIGATOR("investigator"),
    /** 法制审核人员 (行政处罚法 第五十八条). */
    LEGAL("legal"),
    /** 电子监察人员. */
    SUPERVISOR("supervisor"),
    /** 清单管理人员 (机构编制部门). */
    ITEM_ADMIN("item-admin"),
    /** 机构编制部门审核人员: receives, sums up and publishes changes of the list. */
    ESTABLISHMENT("establishment-reviewer"),
    /** 法制部门审核人员 of changes of the list. */
    LEGALITY("legality-reviewer"),
    /** 政务服务中心审核人员. */
    SERVICE_CENTRE("service-centre-reviewer"),
    /** 监察机关审核人员. */
    SUPERVISION("supervision-reviewer"),
    /** 本级政府批准变更. */
    GOVERNMENT("government-office"),
    /** 系统管理员. */
    OPERATOR("operator"),
    /** 安全管理员: accounts, posts, clients. */
    SECURITY_ADMIN("security-admin"),
    /** 审计管理员: reads the record of who did what, changes nothing. */
    AUDITOR("auditor");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word used in tokens and in the contract. */
    public String code() {
        return code;
    }

    /** The role of a word, empty for a word nobody knows. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
