package qingdan.registry.intake;

import qingdan.registry.domain.Finding;
import qingdan.registry.domain.Rule;
import qingdan.registry.domain.Severity;

/**
 * What is wrong with an item of a file.
 *
 * @param place column's title, or JSON pointer of the element
 * @param detail the text in question or a number of a row; may be empty
 */
public record RowFinding(Rule rule, String place, String detail) {
    private static final int MAX_DETAIL = 60;

    public RowFinding {
        detail = ListTexts.cut(detail.replaceAll("\\p{Cntrl}", " "), MAX_DETAIL);
    }

    static RowFinding at(Rule rule, Column column, String detail) {
        return new RowFinding(rule, column.title(), detail);
    }

    static RowFinding of(Finding finding) {
        return new RowFinding(finding.rule(), finding.pointer(), "");
    }

    /** Whether the item cannot be taken in. */
    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    public String zh() {
        return rule.code() + " " + rule.zh() + where("：", "") + "。" + rule.fixZh() + "。";
    }

    public String en() {
        return rule.code() + " " + rule.en() + where(": ", "") + ". " + rule.fixEn() + ".";
    }

    private String where(String before, String after) {
        return before + (detail.isEmpty() ? place : place + " “" + detail + "”") + after;
    }
}
