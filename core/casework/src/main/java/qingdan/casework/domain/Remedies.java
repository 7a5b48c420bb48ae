package qingdan.casework.domain;

import qingdan.casework.event.CaseHead;

/** The way to appeal (救济途径告知) that every burdening document must name. */
public final class Remedies {
    private Remedies() {}

    /** 行政复议法 第二十条: 60 days; 行政诉讼法 第四十六条: 6 months. */
    public static String text(CaseHead head) {
        return "如不服本决定，可以自收到本决定书之日起六十日内向" + head.authority() + "申请行政复议，或者自收到本决定书之日起六个月内依法向有管辖权的人民法院提起行政诉讼。";
    }
}
