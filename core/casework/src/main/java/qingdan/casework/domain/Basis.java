package qingdan.casework.domain;

import qingdan.casework.domain.CaseState.CaseFile;

/** Articles that events rest on (法律依据), named once. */
final class Basis {
    static final String RECEIVE = "行政许可法 第二十九条";
    static final String OPEN = "行政处罚法 第五十四条";
    static final String CORRECTION = "行政许可法 第三十二条第一款第四项";
    static final String ACCEPT = "行政许可法 第三十二条第一款第五项";
    static final String DEEMED = "行政许可法 第三十二条第一款第四项 (逾期不告知的,自收到申请材料之日起即为受理)";
    static final String DECLINE = "行政许可法 第三十二条第一款第一项、第二项";
    static final String REVIEW = "行政许可法 第三十四条";
    static final String DECIDE = "行政许可法 第三十八条";
    static final String SUSPEND = "行政许可法 第四十五条";
    static final String EXTEND = "行政许可法 第四十二条第一款";
    static final String DELIVER = "行政许可法 第四十四条";
    static final String LIMIT = "行政许可法 第四十二条";
    static final String PENALTY_INVESTIGATE = "行政处罚法 第五十四条、第五十五条";
    static final String PENALTY_LEGAL_REVIEW = "行政处罚法 第五十八条";
    static final String PENALTY_INFORM = "行政处罚法 第四十四条、第四十五条";
    static final String PENALTY_HEARING = "行政处罚法 第六十三条、第六十四条";
    static final String PENALTY_DECIDE = "行政处罚法 第五十七条、第五十九条";
    static final String PENALTY_DELIVER = "行政处罚法 第六十一条";
    static final String PENALTY_LIMIT = "行政处罚法 第六十条";
    static final String PROCEDURE = "办件程序";

    private Basis() {}

    /** The article of the licensing law for a licence; for another kind of power the basis of the item itself. */
    static String of(CaseFile file, String licence) {
        return of(file, licence, file.head().itemBasis());
    }

    /** The article for a licence, or for a penalty; for another kind of power the basis of the item itself. */
    static String of(CaseFile file, String licence, String penalty) {
        return switch (file.ref().category()) {
            case ItemFacts.LICENCE -> licence;
            case ItemFacts.PENALTY -> penalty;
            default -> file.head().itemBasis();
        };
    }
}
