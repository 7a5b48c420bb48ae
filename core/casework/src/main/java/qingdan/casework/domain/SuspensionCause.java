package qingdan.casework.domain;

import java.util.Optional;

/** The only causes whose time is not counted (行政许可法 第四十五条): a closed list. */
public enum SuspensionCause {
    HEARING("hearing", "听证"),
    TENDER("tender", "招标"),
    AUCTION("auction", "拍卖"),
    INSPECTION("inspection", "检验"),
    TESTING("testing", "检测"),
    QUARANTINE("quarantine", "检疫"),
    APPRAISAL("appraisal", "鉴定"),
    EXPERT_REVIEW("expert-review", "专家评审");

    private final String word;
    private final String zh;

    SuspensionCause(String word, String zh) {
        this.word = word;
        this.zh = zh;
    }

    public String word() {
        return word;
    }

    public String zh() {
        return zh;
    }

    public static Optional<SuspensionCause> of(String word) {
        for (SuspensionCause cause : values()) {
            if (cause.word.equals(word)) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
