package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.Duty;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.RiskLevel;

class ListTextsLawTest {
    @Test
    void basesOfACell() {
        String cell = """
                1.【法律】《中华人民共和国水法》（2016年修订）第七条：国家对水资源依法实行取水许可制度。
                国务院水行政主管部门负责组织实施。
                2.《取水许可和水资源费征收管理条例》（国务院令第460号）第二条第二款
                《关于简政放权的意见》（皖政〔2014〕29号）""";
        assertEquals(
                List.of(
                        new LegalBasis("中华人民共和国水法", "第七条", null, "国家对水资源依法实行取水许可制度。国务院水行政主管部门负责组织实施。"),
                        new LegalBasis("取水许可和水资源费征收管理条例", "第二条第二款", null, null),
                        new LegalBasis("关于简政放权的意见", null, "皖政〔2014〕29号", null)),
                ListTexts.bases(cell));
        assertEquals(
                List.of("甲法/第一条、第二条", "乙条例/第三条"),
                ListTexts.bases("《甲法》第一条、第二条；《乙条例》第三条").stream()
                        .map(b -> b.law() + "/" + b.article())
                        .toList());
    }

    @Test
    void dutiesByStage() {
        assertEquals(
                List.of(new Duty("受理阶段责任", "公示办理条件；一次告知。", null), new Duty("审查阶段责任", "审查材料。", null)),
                ListTexts.duties("1.受理阶段责任：公示办理条件；\n一次告知。\n2.审查阶段责任：审查材料。", "", null));
        assertEquals(List.of(new Duty("立案", "及时立案：不得拖延", "法")), ListTexts.duties("及时立案：不得拖延", "立案", "法"));
    }

    @Test
    void clausesWithoutTheSentenceThatLeadsToThem() {
        String cell = "因不履行职责，有下列情形的，应承担相应责任：\n1.对符合条件的不予受理；\n2.擅自收费。";
        assertEquals(
                List.of("对符合条件的不予受理；", "擅自收费。"),
                ListTexts.accountability(cell, null).stream()
                        .map(a -> a.content())
                        .toList());
    }

    @Test
    void limitsAndDates() {
        assertEquals(Optional.of(TimeLimit.workDays(20)), ListTexts.limit("20个工作日内"));
        assertEquals(Optional.of(TimeLimit.workDays(7)), ListTexts.limit("7工作日"));
        assertEquals(Optional.of(TimeLimit.days(30)), ListTexts.limit("30 天"));
        assertEquals(Optional.of(TimeLimit.months(3)), ListTexts.limit("3个月"));
        assertEquals(Optional.of(TimeLimit.workDays(0)), ListTexts.limit("即办"));
        assertEquals(Optional.empty(), ListTexts.limit("尽快"));
        assertTrue(ListTexts.saysNothing("无") && ListTexts.saysNothing("—") && !ListTexts.saysNothing("20日"));
        assertEquals(Optional.of(LocalDate.of(2026, 1, 31)), ListTexts.date("2026年1月31日"));
        assertEquals(Optional.empty(), ListTexts.date("2026-02-30"));
        assertEquals(Optional.of(RiskLevel.HIGH), ListTexts.risk("一级"));
        assertEquals(Optional.of(RiskLevel.LOW), ListTexts.risk("三级（低）".replace("（低）", "")));
    }
}
