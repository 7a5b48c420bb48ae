package qingdan.registry.print;

import java.util.Map;
import qingdan.registry.domain.Dictionary;
import qingdan.registry.event.RiskLevel;
import qingdan.registry.store.Dictionaries;

/** Chinese words for codes that stand on paper; unknown codes stand for themselves. */
final class PaperWords {
    private static final Map<String, String> POSTS = Map.ofEntries(
            Map.entry("window", "窗口受理岗"),
            Map.entry("reviewer", "审核岗"),
            Map.entry("decider", "审批决定岗"),
            Map.entry("investigator", "执法调查岗"),
            Map.entry("legal", "法制审核岗"),
            Map.entry("applicant", "申请人"),
            Map.entry("platform", "平台自动办理"),
            Map.entry("item-admin", "事项管理岗"),
            Map.entry("establishment-reviewer", "机构编制审核岗"),
            Map.entry("legality-reviewer", "法制审核岗"),
            Map.entry("service-centre-reviewer", "政务服务中心审核岗"),
            Map.entry("supervision-reviewer", "监察审核岗"),
            Map.entry("government-office", "政府办公室"));

    private PaperWords() {}

    static String post(String code) {
        return POSTS.getOrDefault(code, code);
    }

    /** 高, 中, 低, or nothing. */
    static String risk(String word) {
        return switch (word) {
            case "high" -> "高";
            case "medium" -> "中";
            case "low" -> "低";
            default -> "";
        };
    }

    static String word(RiskLevel level) {
        return switch (level) {
            case HIGH -> "high";
            case MEDIUM -> "medium";
            case LOW -> "low";
        };
    }

    /** The Chinese of a code in one of the platform's dictionaries. */
    static String entry(String dictionary, String code) {
        return Dictionaries.find(dictionary).stream()
                .flatMap(d -> d.entries().stream())
                .filter(e -> e.code().equals(code))
                .map(Dictionary.Entry::zh)
                .findFirst()
                .orElse(code);
    }

    static String channel(String word) {
        return switch (word) {
            case "window" -> "窗口";
            case "online" -> "网上";
            case "mail" -> "邮寄";
            case "terminal" -> "自助终端";
            default -> word;
        };
    }

    static String special(String word) {
        return switch (word) {
            case "hearing" -> "听证";
            case "inspection" -> "检验检查";
            case "expert-review" -> "专家评审";
            case "publicity" -> "公示";
            case "auction" -> "拍卖";
            case "tender" -> "招标";
            case "testing" -> "检测";
            case "quarantine" -> "检疫";
            case "appraisal" -> "鉴定";
            default -> word;
        };
    }

    static String yes(boolean yes) {
        return yes ? "是" : "否";
    }
}
