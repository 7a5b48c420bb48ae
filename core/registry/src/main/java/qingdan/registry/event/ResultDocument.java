package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * What the applicant receives (办理结果).
 *
 * @param kind 结果类型: certificate 出证, approval 批文, document 文书, other
 * @param name 结果名称
 * @param validity 有效期, in words
 * @param sample 结果样本: what the sample shows
 */
public record ResultDocument(
        String kind,
        String name,
        @Nullable String validity,
        @Nullable String sample) {}
