package qingdan.registry.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.CategoryScheme;

/**
 * The two official classifications (权力分类): Anhui's ten of 皖政〔2014〕29号 in its own order, numbered by that order, and
 * the national ten of the 2015 guidance with the codes of GB/T 39554.1; public service (公共服务) is 20 in both.
 */
public final class Categories {
    /** 公共服务, in both schemes. */
    public static final String PUBLIC_SERVICE = "20";

    /** National code of 行政许可. */
    public static final String LICENCE = "01";

    /** National code of 行政处罚. */
    public static final String PENALTY = "02";

    /** National code of 行政征收. */
    public static final String LEVY = "04";

    private static final List<Category> ALL = List.of(
            ah("01", "行政审批", "Approval", "01"),
            ah("02", "行政处罚", "Penalty", "02"),
            ah("03", "行政征收", "Levy", "04"),
            ah("04", "行政给付", "Benefit", "05"),
            ah("05", "行政奖励", "Reward", "08"),
            ah("06", "行政强制", "Coercion", "03"),
            ah("07", "行政确认", "Confirmation", "07"),
            ah("08", "行政裁决", "Adjudication", "09"),
            ah("09", "行政规划", "Planning", "10"),
            ah("10", "其他权力", "Other power", "06", "10"),
            ah(PUBLIC_SERVICE, "公共服务", "Public service", PUBLIC_SERVICE),
            gb(LICENCE, "行政许可", "Licence", "01"),
            gb(PENALTY, "行政处罚", "Penalty", "02"),
            gb("03", "行政强制", "Coercion", "06"),
            gb(LEVY, "行政征收", "Levy", "03"),
            gb("05", "行政给付", "Benefit", "04"),
            gb("06", "行政检查", "Inspection", "10"),
            gb("07", "行政确认", "Confirmation", "07"),
            gb("08", "行政奖励", "Reward", "05"),
            gb("09", "行政裁决", "Adjudication", "08"),
            gb("10", "其他行政权力", "Other administrative power", "09", "10"),
            gb(PUBLIC_SERVICE, "公共服务", "Public service", PUBLIC_SERVICE));

    private Categories() {}

    /** All categories of a scheme, in the official order. */
    public static List<Category> of(CategoryScheme scheme) {
        return ALL.stream()
                .filter(category -> category.code().scheme() == scheme)
                .toList();
    }

    /** The category of a code, empty for a code the scheme does not know. */
    public static Optional<Category> find(CategoryCode code) {
        return ALL.stream().filter(category -> category.code().equals(code)).findFirst();
    }

    /** Whether the two codes may stand on one item. */
    public static boolean agree(CategoryCode anhui, CategoryCode national) {
        return anhui.scheme() == CategoryScheme.AH2014
                && national.scheme() == CategoryScheme.GB2020
                && find(anhui)
                        .map(c -> c.equivalents().contains(national.code()))
                        .orElse(false);
    }

    private static Category ah(String code, String zh, String en, String... national) {
        return new Category(CategoryCode.ah2014(code), zh, en, Set.of(national));
    }

    private static Category gb(String code, String zh, String en, String... anhui) {
        return new Category(CategoryCode.gb2020(code), zh, en, Set.of(anhui));
    }
}
