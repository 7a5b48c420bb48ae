package qingdan.casework.event;

/** Which limit (时限种类). */
public enum ClockKind {
    /** 法定时限. */
    STATUTORY("法定时限", "Statutory limit"),
    /** 承诺时限. */
    PROMISED("承诺时限", "Promised limit"),
    /** 环节时限. */
    STAGE("环节时限", "Stage limit"),
    /** 特别程序时限: the length that was announced. */
    SUSPENSION("特别程序时限", "Announced length of the suspension"),
    /** 补正期限: the applicant's time to answer. */
    CORRECTION("补正期限", "Time to correct");

    private final String zh;
    private final String en;

    ClockKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
