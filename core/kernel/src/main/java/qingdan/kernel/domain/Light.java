package qingdan.kernel.domain;

/** The light a clock shows to supervision (电子监察: 预警纠错, 绿/黄/红牌). */
public enum Light {
    /** 绿: in time. */
    GREEN,
    /** 黄: at least 90 % used, or at most one work day left. */
    YELLOW,
    /** 红: past the promised limit (承诺时限). */
    RED,
    /** 暂停: a lawful suspension runs. */
    PAUSED,
    /** No clock runs. */
    NONE
}
