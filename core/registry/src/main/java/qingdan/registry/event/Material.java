package qingdan.registry.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material the applicant hands in or the authority fetches (申请材料).
 *
 * @param code short key, unique within the item
 * @param source 来源渠道: who issues it
 * @param format 材料形式: original, copy, electronic
 * @param copies 份数
 * @param required 必要性
 * @param condition when a material is only needed in a certain case, that case
 * @param grade 可信等级 A-D
 * @param acceptStandard 受理标准
 * @param fillNote 填报须知
 * @param mediaTypes file types accepted for upload
 * @param maxBytes largest file accepted
 * @param kind 材料类型: original, copy or both, in words
 * @param paper 材料规格, for example A4
 * @param basis 材料依据
 * @param blankForm 空白表格: where the blank form is to be had
 * @param sample 示例样表: where a filled-in example is to be had
 */
public record Material(
        String code,
        String name,
        String source,
        String format,
        int copies,
        boolean required,
        @Nullable String condition,
        TrustGrade grade,
        @Nullable String acceptStandard,
        @Nullable String fillNote,
        List<String> mediaTypes,
        long maxBytes,
        @Nullable String kind,
        @Nullable String paper,
        @Nullable String basis,
        @Nullable String blankForm,
        @Nullable String sample) {
    private static final long DEFAULT_MAX_BYTES = 20L * 1024 * 1024;

    public Material {
        mediaTypes = Lists.copy(mediaTypes);
        if (mediaTypes.isEmpty()) mediaTypes = List.of("application/pdf", "image/jpeg", "image/png");
        if (maxBytes <= 0) maxBytes = DEFAULT_MAX_BYTES;
        if (copies <= 0) copies = 1;
    }

    /** Whether the applicant must hand it in: required, and not fetched or called up by the authority itself (数据共享, 免提交). */
    public boolean handedIn() {
        return required && (grade == TrustGrade.C || grade == TrustGrade.D);
    }
}
