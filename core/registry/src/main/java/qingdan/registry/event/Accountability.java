package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * A breach for which the organ and its people answer (追责情形).
 *
 * @param basis 追责依据
 * @param subjects 追责对象范围, in words
 */
public record Accountability(
        String content, @Nullable String basis, @Nullable String subjects) {}
