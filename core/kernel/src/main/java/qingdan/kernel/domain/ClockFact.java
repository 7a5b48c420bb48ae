package qingdan.kernel.domain;

import java.time.LocalDate;

/**
 * What happened to a statutory clock (时限台账). Facts may be recorded in any order: the clock reads the same from
 * every order of the same facts. An interval is named by its id.
 */
public sealed interface ClockFact {
    /** 起算: the day itself is not counted. */
    record Started(LocalDate on) implements ClockFact {}

    /**
     * 中止 (e.g. 听证、检验、检测、检疫、鉴定、专家评审: 行政许可法 第四十五条). That day still counts, the days after it do not.
     *
     * @param cause the lawful cause, as the rule of the clock lists it
     * @param planned the length announced to the applicant in writing; longer is an anomaly for supervision
     */
    record Suspended(String id, LocalDate on, String cause, TimeLimit planned) implements ClockFact {}

    /** 恢复: that day does not count, the day after it does again. */
    record Resumed(String id, LocalDate on) implements ClockFact {}

    /** 延长: approved by whom the law names, with reasons told to the applicant. */
    record Extended(LocalDate on, TimeLimit by, String approver) implements ClockFact {}

    /** 办结: the clock stands. */
    record Stopped(LocalDate on) implements ClockFact {}
}
