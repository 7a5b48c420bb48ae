package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.registry.domain.RegistryCommand.AbolishItem;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryCommand.ResumeItem;
import qingdan.registry.domain.RegistryCommand.SuspendItem;
import qingdan.registry.event.ItemAbolished;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.event.ItemResumed;
import qingdan.registry.event.ItemSuspended;
import qingdan.registry.event.RegistryEvent;

/**
 * What may be done with an item of the list (动态管理规则). A version is published only when it breaks no rule of severity
 * ERROR, follows the earlier ones in time, and the item is still listed. Pure.
 */
public final class RegistryLaw {
    private RegistryLaw() {}

    /**
     * Decides one command.
     *
     * @param item the item's history so far, {@link ItemHistory#unknown} for a new one
     * @param today the day of the decision, in Asia/Shanghai
     * @param facts what the rules need to know about the organ and the parent item
     */
    public static Decision<RegistryEvent> decide(
            ItemHistory item, RegistryCommand command, LocalDate today, ItemFacts facts) {
        if (item.abolishedFrom() != null)
            return refuse("item-already-abolished", "itemCode", item.itemCode(), "from", item.abolishedFrom());
        return switch (command) {
            case PublishItemVersion c -> publish(item, c, today, facts);
            case SuspendItem c -> suspend(item, c, today);
            case ResumeItem c -> resume(item, c, today);
            case AbolishItem c -> abolish(item, c, today);
        };
    }

    private static Decision<RegistryEvent> publish(
            ItemHistory item, PublishItemVersion c, LocalDate today, ItemFacts facts) {
        List<Finding> errors = ItemRules.check(c.itemCode(), c.content(), facts).stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty())
            return Decision.refuse(Refusal.at(
                    "item-rules-broken",
                    errors.getFirst().pointer(),
                    "rules",
                    errors.stream().map(f -> f.rule().code()).distinct().collect(Collectors.joining(",")),
                    "zh",
                    errors.getFirst().rule().zh(),
                    "en",
                    errors.getFirst().rule().en()));
        OrganPast organ = facts.past();
        if (organ.until() != null || (organ.from() != null && c.effectiveFrom().isBefore(organ.from())))
            return refuse("organ-not-in-force", "organ", c.content().exercise().organName(), "from", c.effectiveFrom());
        boolean first = item.versions().isEmpty();
        if (!(first && c.initial()) && c.effectiveFrom().isBefore(today))
            return refuse("item-effective-date-past", "effectiveFrom", c.effectiveFrom(), "today", today);
        if (!first && !c.effectiveFrom().isAfter(item.versions().getLast().effectiveFrom()))
            return refuse(
                    "item-version-overlap",
                    "effectiveFrom",
                    c.effectiveFrom(),
                    "after",
                    item.versions().getLast().effectiveFrom());
        int before = first ? 1 : item.versions().getLast().entryVersion();
        int entryVersion = c.entryVersion() == null ? before : c.entryVersion();
        if (entryVersion < before) return refuse("entry-version-older", "given", entryVersion, "adopted", before);
        if (facts.entry() != null) {
            Optional<Refusal> locked = StandardFields.refusal(c.content(), facts.entry());
            if (locked.isPresent()) return Decision.refuse(locked.get());
        }
        int version = first ? 1 : item.versions().getLast().version() + 1;
        return Decision.accept(new ItemPublished(
                c.itemCode(), version, c.effectiveFrom(), null, c.content(), c.reason(), entryVersion));
    }

    private static Decision<RegistryEvent> suspend(ItemHistory item, SuspendItem c, LocalDate today) {
        if (item.versions().isEmpty()) return notListed(item);
        if (c.until() != null && !c.until().isAfter(c.from()))
            return refuse("item-dates-invalid", "from", c.from(), "until", c.until());
        if (c.from().isBefore(today))
            return refuse("item-effective-date-past", "effectiveFrom", c.from(), "today", today);
        if (item.suspensions().stream()
                .anyMatch(s -> s.until() == null || s.until().isAfter(c.from())))
            return refuse("item-already-suspended", "itemCode", item.itemCode());
        return Decision.accept(new ItemSuspended(c.itemCode(), c.from(), c.until(), c.reason(), c.basis()));
    }

    private static Decision<RegistryEvent> resume(ItemHistory item, ResumeItem c, LocalDate today) {
        if (item.versions().isEmpty()) return notListed(item);
        if (c.from().isBefore(today))
            return refuse("item-effective-date-past", "effectiveFrom", c.from(), "today", today);
        if (!item.suspendedOn(c.from())) return refuse("item-not-suspended", "itemCode", item.itemCode());
        return Decision.accept(new ItemResumed(c.itemCode(), c.from(), c.reason()));
    }

    private static Decision<RegistryEvent> abolish(ItemHistory item, AbolishItem c, LocalDate today) {
        if (item.versions().isEmpty()) return notListed(item);
        if (c.from().isBefore(today))
            return refuse("item-effective-date-past", "effectiveFrom", c.from(), "today", today);
        return Decision.accept(new ItemAbolished(c.itemCode(), c.from(), c.reason(), c.basis()));
    }

    private static Decision<RegistryEvent> notListed(ItemHistory item) {
        return refuse(Exercisable.NOT_LISTED, "itemCode", item.itemCode());
    }

    private static Decision<RegistryEvent> refuse(String code, Object... keysAndValues) {
        return Decision.refuse(code, keysAndValues);
    }
}
