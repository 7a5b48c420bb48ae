package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * One fee (收费项目).
 *
 * @param standard 收费标准 in words
 * @param fen the fee when it is a fixed sum, in fen
 * @param basis 收费依据
 * @param reducible 是否允许减免
 * @param reductionNote 减免说明: for whom and how much
 */
public record FeeItem(
        String name,
        String standard,
        @Nullable Long fen,
        String basis,
        boolean reducible,
        @Nullable String reductionNote) {}
