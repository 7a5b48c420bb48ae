package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * How a decision can be challenged (救济途径). The texts of the first two go into every decision document; who, how long
 * and where stand in elements of their own as well, where they are known.
 *
 * @param reconsideration 行政复议机关 and time limit
 * @param litigation 行政诉讼管辖法院 and time limit
 * @param rights 依法享有的权利
 * @param obligations 依法履行的义务
 * @param reviewOrgan 行政复议机关
 * @param reviewTerm 申请行政复议的期限
 * @param reviewAddress 行政复议机关地址
 * @param reviewPhone 行政复议机关电话
 * @param reviewUrl 行政复议网址: http or https
 * @param court 行政诉讼管辖法院
 * @param courtTerm 提起行政诉讼的期限
 * @param courtAddress 法院地址
 * @param courtPhone 法院电话
 * @param courtUrl 诉讼服务网址: http or https
 */
public record Remedies(
        String reconsideration,
        String litigation,
        String rights,
        String obligations,
        @Nullable String reviewOrgan,
        @Nullable String reviewTerm,
        @Nullable String reviewAddress,
        @Nullable String reviewPhone,
        @Nullable String reviewUrl,
        @Nullable String court,
        @Nullable String courtTerm,
        @Nullable String courtAddress,
        @Nullable String courtPhone,
        @Nullable String courtUrl) {}
