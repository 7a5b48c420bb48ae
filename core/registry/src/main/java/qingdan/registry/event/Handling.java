package qingdan.registry.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an item is handled (办理信息).
 *
 * @param instantReview 审查类型为即审即办
 * @param visits 到办事现场次数
 * @param visitReason 必须现场办理原因, needed when visits is not 0
 * @param channels 办理形式, codes of the dictionary {@code channels}
 * @param specialProcedures 特别程序, codes of the dictionary {@code special-procedures}
 * @param quantityLimit 数量限制说明; null when there is none
 * @param handledAcross 通办范围, in words
 */
public record Handling(
        Initiation initiation,
        HandlingKind kind,
        boolean instantReview,
        HandlingDepth depth,
        int visits,
        @Nullable String visitReason,
        List<String> channels,
        List<String> specialProcedures,
        @Nullable String quantityLimit,
        @Nullable String handledAcross) {
    public Handling {
        channels = Lists.copy(channels);
        specialProcedures = Lists.copy(specialProcedures);
    }
}
