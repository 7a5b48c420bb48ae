package qingdan.identity.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The standard posts (岗位) of an organ, with the roles each of them carries. Procedures bind their tasks to the
 * {@linkplain #code() code}; an organ's own post may carry another code and the same roles.
 */
public enum Post {
    WINDOW("window", "窗口受理", "Window officer", Role.WINDOW),
    REVIEWER("reviewer", "审核", "Reviewer", Role.REVIEWER),
    DECIDER("decider", "审批决定", "Decider", Role.DECIDER),
    INVESTIGATOR("investigator", "执法调查", "Investigator", Role.INVESTIGATOR),
    LEGAL("legal", "法制审核", "Legal reviewer", Role.LEGAL),
    SUPERVISOR("supervisor", "电子监察", "Supervisor", Role.SUPERVISOR),
    ITEM_ADMIN("item-admin", "清单管理", "Item administrator", Role.ITEM_ADMIN),
    ESTABLISHMENT("establishment-reviewer", "编办审核", "Establishment reviewer", Role.ESTABLISHMENT),
    LEGALITY("legality-reviewer", "合法性审查", "Legality reviewer", Role.LEGALITY),
    SERVICE_CENTRE("service-centre-reviewer", "政务服务中心审核", "Service-centre reviewer", Role.SERVICE_CENTRE),
    SUPERVISION("supervision-reviewer", "监察审核", "Supervision reviewer", Role.SUPERVISION),
    GOVERNMENT("government-office", "政府批准", "Government office", Role.GOVERNMENT),
    OPERATOR("operator", "系统管理", "System operator", Role.OPERATOR),
    SECURITY_ADMIN("security-admin", "安全管理", "Security administrator", Role.SECURITY_ADMIN),
    AUDITOR("auditor", "审计管理", "Auditor", Role.AUDITOR);

    private final String code;
    private final String zh;
    private final String en;
    private final Role role;

    Post(String code, String zh, String en, Role role) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.role = role;
    }

    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public Set<Role> roles() {
        return Set.of(role);
    }

    /** The standard post of a code, empty for an organ's own post. */
    public static Optional<Post> of(String code) {
        return Arrays.stream(values()).filter(post -> post.code.equals(code)).findFirst();
    }
}
