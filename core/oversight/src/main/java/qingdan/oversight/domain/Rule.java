package qingdan.oversight.domain;

import java.util.Locale;

/**
 * Supervision rules that run today (监察规则): what each says to those it hits, and where it rests.
 *
 * <p>Levels follow common practice of provincial supervision: yellow when 90 % of the limit is used or one work day is left, red once it passed.
 */
public enum Rule {
    T1("临期预警: 期限已用九成或只剩一个工作日", "Near the limit: 90 % used, or one work day left"),
    T2("超过承诺时限", "The promised limit has passed"),
    T3("超过法定时限", "The statutory limit has passed"),
    T4("环节超时, 总时限未到", "The stage is over its limit, the whole case not yet");

    private final String zh;
    private final String en;

    Rule(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String text(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
