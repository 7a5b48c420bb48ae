package qingdan.registry.intake;

import java.util.Locale;

/** What an import does with an item of the file. */
public enum RowResult {
    NEW("新增", "new"),
    CHANGED("更新", "changed"),
    UNCHANGED("未变", "unchanged"),
    REFUSED("错误", "error"),
    /** It belongs to an item of another sheet, whose row has the result. */
    MERGED("并入", "merged");

    private final String zh;
    private final String en;

    RowResult(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** As it stands in the report: both languages. */
    public String text() {
        return zh + " " + en;
    }

    /** As it stands in the table. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RowResult of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
