package qingdan.registry.intake;

/** Why a whole file cannot be read (文件无法读取), in both languages with what to do. {@code {0}} is the detail. */
public enum FileProblem {
    EMPTY("文件是空的（0字节或没有任何行）", "The file is empty", "请选择有内容的文件", "Choose a file with content"),
    LEGACY_OR_ENCRYPTED(
            "文件是旧版 .xls 或加了密码的工作簿，无法读取",
            "The file is a legacy .xls or an encrypted workbook",
            "请去掉密码并另存为 .xlsx",
            "Remove the password and save it as .xlsx"),
    NOT_A_WORKBOOK(
            "文件不是完整的 XLSX 工作簿：{0}",
            "The file is not a whole XLSX workbook: {0}", "请重新导出或另存为 .xlsx", "Save it again as .xlsx"),
    TOO_MANY_ENTRIES(
            "压缩包内的文件过多（{0}）", "The package holds too many files ({0})", "请只保留工作表后另存", "Save only the sheets again"),
    INFLATES_TOO_MUCH(
            "文件解压后过大（{0}），疑似压缩炸弹",
            "The file inflates too far ({0}), as a zip bomb does", "请核对文件来源", "Check where the file comes from"),
    ACTIVE_XML(
            "文件中有文档类型声明或实体（{0}），不予读取",
            "The file declares a document type or entities ({0}) and is not read",
            "请用表格软件重新另存",
            "Save it again with a spreadsheet program"),
    BROKEN_XML("工作表内容损坏：{0}", "A sheet is damaged: {0}", "请重新导出", "Export it again"),
    UNKNOWN_ENCODING(
            "文字编码既不是 UTF-8 也不是 GB18030（{0}）",
            "The text is neither UTF-8 nor GB18030 ({0})", "请另存为“CSV UTF-8”或 XLSX", "Save it as CSV UTF-8 or XLSX"),
    BROKEN_CSV("CSV 内容无法解析：{0}", "The CSV cannot be parsed: {0}", "请检查引号和分隔符", "Check quotes and separators"),
    BROKEN_JSON("JSON 无法解析：{0}", "The JSON cannot be parsed: {0}", "请检查格式，须为对象数组", "It must be an array of objects"),
    TOO_WIDE("表格超过{0}列", "The table has more than {0} columns", "请删除多余的列", "Delete the columns that are not needed"),
    TOO_LONG("表格超过{0}行", "The table has more than {0} rows", "请分成几个文件", "Split the file"),
    CELL_TOO_LONG("第{0}行有单元格超过允许的长度", "A cell of row {0} is longer than allowed", "请缩短内容", "Shorten its text"),
    TOO_MANY_SHEETS("工作表超过{0}个", "There are more than {0} sheets", "请分成几个文件", "Split the file"),
    NO_HEADING(
            "没有找到表头：至少要有“事项名称”和另一个认识的列名",
            "No heading row was found: 事项名称 and one more known column are needed",
            "请按导入模板写列名",
            "Name the columns as in the template");

    private final String zh;
    private final String en;
    private final String fixZh;
    private final String fixEn;

    FileProblem(String zh, String en, String fixZh, String fixEn) {
        this.zh = zh;
        this.en = en;
        this.fixZh = fixZh;
        this.fixEn = fixEn;
    }

    /** Code on the wire, for example {@code inflates-too-much}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What is wrong and what to do, in Chinese. */
    public String zh(String detail) {
        return zh.replace("{0}", detail) + "。" + fixZh + "。";
    }

    /** What is wrong and what to do, in English. */
    public String en(String detail) {
        return en.replace("{0}", detail) + ". " + fixEn + ".";
    }
}
