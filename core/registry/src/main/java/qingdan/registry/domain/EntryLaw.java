package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.registry.domain.EntryCommand.CancelEntry;
import qingdan.registry.domain.EntryCommand.PublishEntry;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.EntryCancelled;
import qingdan.registry.event.EntryEvent;
import qingdan.registry.event.EntryPublished;

/**
 * What may be done with the common catalogue (基本目录规则), whether somebody acts directly or an approved change request
 * does. Pure.
 */
public final class EntryLaw {
    private EntryLaw() {}

    /**
     * Decides one command.
     *
     * @param entry the entry's history so far, {@link EntryHistory#unknown} for a new one
     * @param today the day of the decision, in Asia/Shanghai
     * @param ancestors the main item named in the proposal and the main items above it, nearest first; empty when the
     *     catalogue does not have it
     */
    public static Decision<EntryEvent> decide(
            EntryHistory entry, EntryCommand command, LocalDate today, List<CatalogueEntry> ancestors) {
        if (entry.cancelledFrom() != null)
            return Decision.refuse(
                    "entry-already-cancelled", "basicCode", entry.basicCode(), "from", entry.cancelledFrom());
        return switch (command) {
            case PublishEntry c -> publish(entry, c, today, ancestors);
            case CancelEntry c -> cancel(entry, c, today);
        };
    }

    private static Decision<EntryEvent> publish(
            EntryHistory entry, PublishEntry c, LocalDate today, List<CatalogueEntry> ancestors) {
        Optional<Refusal> wrong = content(c, ancestors);
        if (wrong.isPresent()) return Decision.refuse(wrong.get());
        if (c.effectiveFrom().isBefore(today))
            return Decision.refuse("entry-dates-invalid", "effectiveFrom", c.effectiveFrom(), "today", today);
        if (c.adoptBy().isBefore(today))
            return Decision.refuse("entry-dates-invalid", "adoptBy", c.adoptBy(), "today", today);
        Optional<EntryVersion> newest = entry.newest();
        if (newest.isPresent()) {
            LocalDate from = newest.get().effectiveFrom();
            if (from != null && !c.effectiveFrom().isAfter(from))
                return Decision.refuse("entry-version-overlap", "effectiveFrom", c.effectiveFrom(), "after", from);
            if (newest.get().entry().equals(c.entry()))
                return Decision.refuse("entry-unchanged", "basicCode", c.basicCode());
        }
        int version = newest.map(EntryVersion::version).orElse(0) + 1;
        return Decision.accept(
                new EntryPublished(c.basicCode(), version, c.effectiveFrom(), c.adoptBy(), c.entry(), c.reason()));
    }

    private static Decision<EntryEvent> cancel(EntryHistory entry, CancelEntry c, LocalDate today) {
        if (entry.versions().isEmpty()) return Decision.refuse("entry-not-found", "basicCode", entry.basicCode());
        if (c.from().isBefore(today)) return Decision.refuse("entry-dates-invalid", "from", c.from(), "today", today);
        return Decision.accept(new EntryCancelled(c.basicCode(), c.from(), c.reason(), c.basis()));
    }

    private static Optional<Refusal> content(PublishEntry c, List<CatalogueEntry> ancestors) {
        if (!c.entry().basicCode().equals(c.basicCode())) return Optional.of(broken("/basicCode", CodeRules.CODE_FORM));
        return EntryRules.check(c.entry(), ancestors, false).stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .findFirst()
                .map(finding -> broken(finding.pointer(), finding.rule()));
    }

    private static Refusal broken(String pointer, Rule rule) {
        return Refusal.at("item-rules-broken", pointer, "rules", rule.code(), "zh", rule.zh(), "en", rule.en());
    }
}
