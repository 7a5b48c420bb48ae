package qingdan.registry.change.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request proposes (变更内容).
 *
 * @param itemCodes 实施编码 of listed items it touches; empty for an added one
 * @param items items as they shall be published: one for add, alter, merge and take-over, several for split, else none
 * @param causeOn day of the cause, e.g. when a law changed; the limit to apply counts from it
 * @param cause 变更事由
 * @param basis 变更依据
 * @param effectiveFrom first day of effect asked for; null leaves it to the publication
 * @param until suspension: first day on which it may be exercised again; null while open
 */
public record Proposal(
        ChangeKind kind,
        List<String> itemCodes,
        List<ProposedItem> items,
        LocalDate causeOn,
        String cause,
        String basis,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate until,
        @Nullable Delegation delegation) {
    public Proposal {
        itemCodes = List.copyOf(itemCodes);
        items = List.copyOf(items);
    }

    /** Every item code the request touches, each once. */
    public List<String> touched() {
        return java.util.stream.Stream.concat(itemCodes.stream(), items.stream().map(ProposedItem::itemCode))
                .distinct()
                .toList();
    }
}
