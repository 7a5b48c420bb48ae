package qingdan.registry.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemContent;

/**
 * What is to become of one item of the file.
 *
 * @param who null when the file does not say which item it is
 * @param version version to be published; 0 when there is none
 * @param effectiveFrom its first day
 * @param content what it says
 * @param entryVersion version of the catalogue entry that its standard elements are from
 */
public record CheckedItem(
        RawItem raw,
        @Nullable Identity who,
        RowResult result,
        int version,
        @Nullable LocalDate effectiveFrom,
        @Nullable ItemContent content,
        int entryVersion,
        List<RowFinding> findings) {
    public CheckedItem {
        findings = List.copyOf(findings);
    }
}
