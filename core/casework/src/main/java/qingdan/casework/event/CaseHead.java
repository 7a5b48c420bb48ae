package qingdan.casework.event;

import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;

/**
 * What is pinned when a case begins (办件基本信息): the item version and the procedure version it will be handled under, whatever
 * changes later on the list.
 *
 * @param regionShort short name used in document numbers, e.g. 肥西
 * @param statutory statutory limit (法定时限) from acceptance; null when the law sets none
 * @param promised promised limit (承诺时限) from acceptance; null when none is promised
 * @param authority reconsideration authority (行政复议机关) named in remedies
 */
public record CaseHead(
        String itemName,
        int itemVersion,
        String organName,
        String regionName,
        String regionShort,
        String procedureKey,
        int procedureVersion,
        @Nullable TimeLimit statutory,
        @Nullable TimeLimit promised,
        String authority,
        String itemBasis) {}
