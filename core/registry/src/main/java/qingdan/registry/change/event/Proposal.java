package qingdan.registry.change.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a request proposes (变更内容): items of the list, or entries of the common catalogue, or procedures; only one of them.
 *
 * @param itemCodes 实施编码 of listed items it touches; empty for an added one
 * @param items items as they shall be published: one for add, alter, merge and take-over, several for split, else none
 * @param causeOn day of the cause, e.g. when a law changed; the limit to apply counts from it
 * @param cause 变更事由
 * @param basis 变更依据
 * @param effectiveFrom first day of effect asked for; null leaves it to the publication
 * @param until suspension: first day on which it may be exercised again; null while open
 * @param entries catalogue entries as they shall be published: add and alter
 * @param entryCodes 基本编码 of catalogue entries to cancel
 * @param procedures procedures as they shall be: add and alter
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
        @Nullable Delegation delegation,
        List<ProposedEntry> entries,
        List<String> entryCodes,
        List<ProposedProcedure> procedures) {
    /** Requests of before catalogue entries or procedures could be asked for say nothing of them. */
    @SuppressWarnings("NullAway") // absent in older events
    public Proposal {
        itemCodes = List.copyOf(itemCodes);
        items = List.copyOf(items);
        entries = entries == null ? List.of() : List.copyOf(entries);
        entryCodes = entryCodes == null ? List.of() : List.copyOf(entryCodes);
        procedures = procedures == null ? List.of() : List.copyOf(procedures);
    }

    /** About items. */
    public static Proposal ofItems(
            ChangeKind kind,
            List<String> itemCodes,
            List<ProposedItem> items,
            LocalDate causeOn,
            String cause,
            String basis,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate until,
            @Nullable Delegation delegation) {
        return new Proposal(
                kind,
                itemCodes,
                items,
                causeOn,
                cause,
                basis,
                effectiveFrom,
                until,
                delegation,
                List.of(),
                List.of(),
                List.of());
    }

    /** Whether it is about the common catalogue. */
    public boolean ofCatalogue() {
        return !entries.isEmpty() || !entryCodes.isEmpty();
    }

    /** Whether it is about procedures. */
    public boolean ofProcedures() {
        return !procedures.isEmpty();
    }

    /** Every item code the request touches, each once. */
    public List<String> touched() {
        return Stream.concat(itemCodes.stream(), items.stream().map(ProposedItem::itemCode))
                .distinct()
                .toList();
    }

    /** Every basic code of a catalogue entry the request touches, each once. */
    public List<String> touchedEntries() {
        return Stream.concat(entries.stream().map(ProposedEntry::basicCode), entryCodes.stream())
                .distinct()
                .toList();
    }

    /** Keys of the procedures it touches. */
    public List<String> touchedProcedures() {
        return procedures.stream()
                .map(ProposedProcedure::procedureKey)
                .distinct()
                .toList();
    }

    /** All of them: item codes have 31 characters and more, basic codes 12 digits, keys of procedures begin with a small letter. */
    public List<String> codes() {
        return Stream.of(touched(), touchedEntries(), touchedProcedures())
                .flatMap(List::stream)
                .toList();
    }
}
