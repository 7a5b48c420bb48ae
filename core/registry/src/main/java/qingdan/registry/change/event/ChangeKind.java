package qingdan.registry.change.event;

import java.util.Locale;
import java.util.Set;

/**
 * What a request wants done with the list (变更类型), and whose word it cannot do without: the least that the law asks for,
 * whatever a province's own route adds. A city rule with Anhui's four signatures: changes of content need the two offices,
 * 增加、取消、下放 need the government of that level.
 */
public enum ChangeKind {
    /** 新增 (含认领). */
    ADD("新增", "Add", true, true),
    /** 取消. */
    CANCEL("取消", "Cancel", true, true),
    /** 下放. */
    DELEGATE("下放", "Delegate", true, true),
    /** 承接. */
    TAKE_OVER("承接", "Take over", true, true),
    /** 合并. */
    MERGE("合并", "Merge", true, true),
    /** 分设. */
    SPLIT("分设", "Split", true, true),
    /** 变更要素. */
    ALTER("变更", "Alter", false, false),
    /** 暂停. */
    SUSPEND("暂停", "Suspend", true, false),
    /** 恢复. */
    RESUME("恢复", "Resume", true, false);

    private final String zh;
    private final String en;
    private final boolean allFour;
    private final boolean approval;

    ChangeKind(String zh, String en, boolean allFour, boolean approval) {
        this.zh = zh;
        this.en = en;
        this.allFour = allFour;
        this.approval = approval;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The word on the wire and in conditions of the route: {@code take-over}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Offices whose review it needs. */
    public Set<Office> reviews() {
        return allFour
                ? Set.of(Office.ESTABLISHMENT, Office.LEGALITY, Office.SERVICE_CENTRE, Office.SUPERVISION)
                : Set.of(Office.ESTABLISHMENT, Office.LEGALITY);
    }

    /** Whether the government of the level must approve. */
    public boolean needsApproval() {
        return approval;
    }
}
