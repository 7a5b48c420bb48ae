package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * Codes and categories of an item (编码与分类).
 *
 * @param basicCode 基本编码, 12 characters
 * @param localCode 地方编码
 * @param parentBasicCode 主项的基本编码, for a sub-item
 */
public record Classification(
        String basicCode,
        @Nullable String localCode,
        @Nullable String parentBasicCode,
        CategoryCode ahCategory,
        CategoryCode nationalCategory) {}
