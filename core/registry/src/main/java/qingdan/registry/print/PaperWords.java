package qingdan.registry.print;

import qingdan.registry.domain.Dictionaries;
import qingdan.registry.domain.Dictionary;
import qingdan.registry.event.RiskLevel;

/** Chinese words for codes that stand on paper; unknown codes stand for themselves. */
final class PaperWords {
    private PaperWords() {}

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
        return Dictionaries.entry(dictionary, code).map(Dictionary.Entry::zh).orElse(code);
    }

    static String yes(boolean yes) {
        return yes ? "是" : "否";
    }
}
