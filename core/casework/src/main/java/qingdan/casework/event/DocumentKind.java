package qingdan.casework.event;

/** Kinds of documents an organ issues in a case (法律文书), with the title and the word in the document number (字号). */
public enum DocumentKind {
    ACCEPTANCE_NOTICE("行政许可申请受理通知书", "Notice of acceptance", "受字"),
    CORRECTION_NOTICE("行政许可申请补正告知书", "Notice of correction", "补字"),
    NON_ACCEPTANCE("行政许可申请不予受理决定书", "Decision not to accept", "不受字"),
    GRANT_DECISION("准予行政许可决定书", "Decision to grant", "许准字"),
    REFUSAL_DECISION("不予行政许可决定书", "Decision to refuse", "许不字"),
    PENALTY_NOTICE("行政处罚事先告知书", "Advance notice of penalty", "罚告字"),
    PENALTY_DECISION("行政处罚决定书", "Penalty decision", "罚字"),
    SUSPENSION_NOTICE("特别程序(期限中止)告知书", "Notice of suspension", "特字");

    private final String zh;
    private final String en;
    private final String series;

    DocumentKind(String zh, String en, String series) {
        this.zh = zh;
        this.en = en;
        this.series = series;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The word between the region's short name and the year, e.g. 许准字. */
    public String series() {
        return series;
    }
}
