package qingdan.casework.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.domain.SuspensionCause;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseEvent.*;
import qingdan.casework.event.CorrectionItem;
import qingdan.casework.event.DocumentKind;
import qingdan.casework.event.OrderedDocument;
import qingdan.casework.event.Sentence;

/** What the documents of a case say (文书正文), in official Chinese. Pure. */
public final class DocumentTexts {
    private DocumentTexts() {}

    /** The document an event orders; null for most. */
    public static @Nullable OrderedDocument ordered(CaseEvent event) {
        return switch (event) {
            case CorrectionAsked e -> e.document();
            case CaseAccepted e -> e.document();
            case CaseDeclined e -> e.document();
            case CaseDecided e -> e.document();
            case CaseSuspended e -> e.document();
            case TaskCompleted e -> e.document();
            default -> null;
        };
    }

    public static DocumentContent content(CaseEvent event, CaseFile file, LocalDate today) {
        OrderedDocument ordered = ordered(event);
        DocumentKind kind = ordered == null ? DocumentKind.ACCEPTANCE_NOTICE : ordered.kind();
        return new DocumentContent(
                file.ref(),
                kind,
                title(kind, file),
                file.head().organName(),
                file.party().name(),
                paragraphs(event, file),
                remedy(event),
                today);
    }

    /** The words of the licensing law stand on licences only. */
    private static String title(DocumentKind kind, CaseFile file) {
        return file.licence() || !file.applied() ? kind.zh() : kind.zh().replace("行政许可", "");
    }

    private static String remedy(CaseEvent event) {
        return switch (event) {
            case CaseDeclined e -> e.remedy();
            case CaseDecided e -> e.remedy();
            default -> "";
        };
    }

    private static List<String> paragraphs(CaseEvent event, CaseFile file) {
        String item = "“" + file.head().itemName() + "”";
        String applied = "你（单位）向本机关提出的" + item + "申请（办件编号：" + file.ref().number() + "）";
        return switch (event) {
            case CorrectionAsked e -> correction(e, applied);
            case CaseAccepted e ->
                List.of(
                        applied + "，经审查，" + (e.deemed() ? "因本机关未在五个工作日内告知补正，" : "申请材料齐全、符合法定形式，") + "依据"
                                + cited(e.legalBasis()) + "的规定，本机关自" + date(e.acceptedOn()) + "起予以受理。",
                        limits(e));
            case CaseDeclined e ->
                List.of(applied + "，经审查，" + Sentence.of(e.reason()), "依据" + cited(e.legalBasis()) + "的规定，本机关决定不予受理。");
            case CaseDecided e -> decision(e, file, applied, item);
            case CaseSuspended e ->
                List.of(
                        applied + "，因需依法进行"
                                + SuspensionCause.of(e.cause())
                                        .map(SuspensionCause::zh)
                                        .orElse(e.cause()) + "，依据"
                                + cited(e.legalBasis()) + "的规定，自" + date(e.from()) + "起中止计算办理期限，预计所需时间"
                                + e.plannedDays() + "个工作日，不计入办理期限。",
                        "说明：" + Sentence.of(e.note()));
            case TaskCompleted e -> notice(e, item);
            default -> List.of();
        };
    }

    private static List<String> correction(CorrectionAsked e, String applied) {
        List<String> lines = new ArrayList<>();
        lines.add(applied + "，经审查，申请材料不齐全或者不符合法定形式。依据" + cited(e.legalBasis()) + "的规定，现将需要补正的全部内容一次告知如下：");
        int number = 1;
        for (CorrectionItem item : e.items()) {
            lines.add(number++ + ". " + Sentence.of(item.problem()));
        }
        if (e.note() != null && !e.note().isBlank()) {
            lines.add("说明：" + Sentence.of(e.note()));
        }
        lines.add("请于" + date(e.answerDue()) + "前补正。补正所需时间不计入办理期限。");
        return lines;
    }

    private static String limits(CaseAccepted e) {
        LocalDate promised = e.standing().promisedDue();
        LocalDate statutory = e.standing().statutoryDue();
        StringBuilder text = new StringBuilder();
        if (statutory != null) {
            text.append("法定办理期限至").append(date(statutory)).append("。");
        }
        if (promised != null) {
            text.append("本机关承诺于").append(date(promised)).append("前作出决定。");
        }
        return text.append("可凭办件编号和查询密码或者扫描二维码查询办理进度。").toString();
    }

    private static List<String> decision(CaseDecided e, CaseFile file, String applied, String item) {
        List<String> lines = new ArrayList<>();
        switch (e.outcome()) {
            case "grant" -> {
                lines.add(applied + "，经审查，符合法定条件、标准。依据" + cited(e.legalBasis()) + "及"
                        + cited(file.head().itemBasis()) + "的规定，本机关决定" + (file.licence() ? "准予行政许可。" : "准予办理。"));
                if (e.conditions() != null && !e.conditions().isBlank()) {
                    lines.add("许可内容及条件：" + Sentence.of(e.conditions()));
                }
                if (e.validFrom() != null && e.validTo() != null) {
                    lines.add("有效期自" + date(e.validFrom()) + "至" + date(e.validTo()) + "。");
                }
            }
            case "refuse" -> {
                lines.add(applied + "，经审查，不符合法定条件、标准。理由：" + Sentence.of(e.reasons()));
                lines.add("依据" + cited(e.legalBasis()) + "的规定，本机关决定" + (file.licence() ? "不予行政许可。" : "不予办理。"));
            }
            default -> {
                lines.add("经查明，你（单位）的违法事实：" + Sentence.of(e.reasons()));
                lines.add("上述行为违反了" + cited(file.head().itemBasis()) + "的规定。依据" + cited(e.legalBasis()) + "及" + item
                        + "的规定，本机关决定给予行政处罚：" + Sentence.of(e.conditions() == null ? "见处罚内容" : e.conditions()));
                if (e.conditions() == null || e.conditions().contains("罚款"))
                    lines.add("罚款应当自收到本决定书之日起十五日内缴至指定银行；逾期不缴纳的，每日按罚款数额的百分之三加处罚款。");
            }
        }
        return lines;
    }

    private static List<String> notice(TaskCompleted e, String item) {
        return List.of(
                "本机关对你（单位）涉嫌违法行为立案调查，拟依据" + item + "的规定作出行政处罚。调查认定：" + Sentence.of(e.internal()),
                "依据" + cited(e.legalBasis()) + "的规定，你（单位）有权进行陈述和申辩；符合听证条件的，可以自收到本告知书之日起五个工作日内申请听证。逾期视为放弃上述权利。");
    }

    /** 行政许可法 第三十二条 becomes 《中华人民共和国行政许可法》第三十二条; what is cited already stays as it is. */
    static String cited(String basis) {
        int space = basis.indexOf(' ');
        if (basis.indexOf('《') >= 0 || space < 0) {
            return basis;
        }
        String law = basis.substring(0, space);
        String state = law.startsWith("行政") ? "中华人民共和国" : "";
        return "《" + state + law + "》" + basis.substring(space + 1);
    }

    static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
