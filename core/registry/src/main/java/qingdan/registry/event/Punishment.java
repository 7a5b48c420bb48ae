package qingdan.registry.event;

import java.util.List;

/**
 * Elements of a penalty item (行政处罚要素).
 *
 * @param actsKindsRange 处罚的行为、种类、幅度
 * @param kinds kinds of penalty that may be imposed
 * @param tiers 裁量基准
 * @param hearingThresholdFen fine from which a hearing must be offered, for legal persons, in fen
 * @param hearingThresholdPersonFen the same for natural persons
 */
public record Punishment(
        String actsKindsRange,
        List<String> kinds,
        List<DiscretionTier> tiers,
        long hearingThresholdFen,
        long hearingThresholdPersonFen) {
    public Punishment {
        kinds = Lists.copy(kinds);
        tiers = Lists.copy(tiers);
    }
}
