package qingdan.portal.domain;

import java.util.Arrays;
import java.util.Locale;

/** A step of the history as the applicant reads it (办理进度), in Chinese and English; the code is the event's name in kebab case. */
public enum Milestone {
    APPLICATION_SUBMITTED("已提交申请", "Application submitted"),
    CASE_RECEIVED("承办机关已收件", "Received by the organ"),
    CASE_OPENED("已立案", "Case opened"),
    CORRECTION_ASKED("一次性告知补正", "Correction asked, once"),
    CORRECTION_ANSWERED("您已补正", "You answered the correction"),
    CORRECTION_RECEIVED("承办机关收到补正", "Correction received by the organ"),
    CASE_ACCEPTED("已受理, 开始计时", "Accepted; the clock runs"),
    CASE_DECLINED("不予受理", "Not accepted"),
    CASE_REVIEWED("已审查", "Reviewed"),
    CASE_DECIDED("已作出决定", "Decided"),
    CASE_SUSPENDED("进入特别程序, 计时中止", "Special procedure; the clock is suspended"),
    CASE_RESUMED("恢复计时", "The clock runs again"),
    CASE_EXTENDED("期限延长", "The limit is extended"),
    CASE_DELIVERED("已送达, 办结", "Delivered; closed"),
    TASK_COMPLETED("完成一个环节", "A stage was completed"),
    CASE_WITHDRAWN("申请已撤回", "Withdrawn"),
    APPLICATION_WITHDRAWN("您已撤回申请", "You withdrew the application"),
    WARNING_RAISED("期限将至, 已预警承办机关", "The limit is near; the organ was warned"),
    DEADLINE_PASSED("已超过期限, 已报监察", "The limit has passed; supervision was told"),
    SERVICE_RATED("您已评价", "You rated the service"),
    INTAKE_REFUSED("承办机关不能受理: 该事项不在清单内或未生效", "The organ cannot take it: the item is not listed or not in force there");

    private final String zh;
    private final String en;

    Milestone(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The wire word, e.g. case-accepted. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The title in the reader's language; an unknown code, written by a newer node, reads as itself. */
    public static String title(String code, Locale locale) {
        return Arrays.stream(values())
                .filter(m -> m.code().equals(code))
                .findFirst()
                .map(m -> locale.getLanguage().equals("en") ? m.en : m.zh)
                .orElse(code);
    }
}
