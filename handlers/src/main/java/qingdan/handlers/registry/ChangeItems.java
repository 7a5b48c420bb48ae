package qingdan.handlers.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.ChangeFinding;
import qingdan.contract.model.ChangeItem;
import qingdan.contract.model.ElementDifference;
import qingdan.contract.model.ItemStatus;
import qingdan.handlers.Words;
import qingdan.registry.change.domain.ChangeFacts;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.Effects;
import qingdan.registry.domain.Finding;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.ItemRules;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryCommand.AbolishItem;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryCommand.ResumeItem;
import qingdan.registry.domain.RegistryCommand.SuspendItem;
import qingdan.registry.domain.Severity;
import qingdan.registry.event.ItemContent;

/** What a request does to each item (变更对照): the effect, what differs from the item in force, what the rules say. */
final class ChangeItems {
    private ChangeItems() {}

    static List<ChangeItem> of(ChangeFile file, ChangeFacts facts, Locale locale) {
        LocalDate asked = file.proposal().effectiveFrom();
        LocalDate day = asked == null ? facts.today() : asked;
        List<ChangeItem> items = new ArrayList<>();
        for (RegistryCommand command : Effects.of(file, day)) items.add(item(command, facts, locale));
        return items;
    }

    private static ChangeItem item(RegistryCommand command, ChangeFacts facts, Locale locale) {
        ItemHistory history = facts.items().getOrDefault(command.itemCode(), ItemHistory.unknown(command.itemCode()));
        Optional<ItemVersion> now = history.versionOn(facts.today()).or(history::newest);
        ItemContent before = now.map(ItemVersion::content).orElse(null);
        return switch (command) {
            case PublishItemVersion c ->
                item(c, c.content().name(), ChangeItem.EffectEnum.PUBLISH, history, now, facts)
                        .with(ElementDiff.of(before, c.content(), locale), findings(c, facts, locale));
            case AbolishItem c ->
                item(c, name(before), ChangeItem.EffectEnum.ABOLISH, history, now, facts)
                        .plain();
            case SuspendItem c ->
                item(c, name(before), ChangeItem.EffectEnum.SUSPEND, history, now, facts)
                        .plain();
            case ResumeItem c ->
                item(c, name(before), ChangeItem.EffectEnum.RESUME, history, now, facts)
                        .plain();
        };
    }

    private static String name(@Nullable ItemContent content) {
        return content == null ? "—" : content.name();
    }

    private record Draft(
            String code,
            String name,
            ChangeItem.EffectEnum effect,
            @Nullable Integer version,
            @Nullable ItemStatus status) {
        ChangeItem with(List<ElementDifference> differences, List<ChangeFinding> findings) {
            return new ChangeItem(code, name, effect, version, status, differences, findings);
        }

        ChangeItem plain() {
            return with(List.of(), List.of());
        }
    }

    private static Draft item(
            RegistryCommand c,
            String name,
            ChangeItem.EffectEnum effect,
            ItemHistory history,
            Optional<ItemVersion> now,
            ChangeFacts facts) {
        return new Draft(
                c.itemCode(),
                name,
                effect,
                now.map(ItemVersion::version).orElse(null),
                now.isEmpty()
                        ? null
                        : ItemStatus.valueOf(history.statusOn(facts.today()).name()));
    }

    private static List<ChangeFinding> findings(PublishItemVersion c, ChangeFacts facts, Locale locale) {
        List<ChangeFinding> findings = new ArrayList<>();
        for (Finding f : ItemRules.check(c.itemCode(), c.content(), facts.itemFacts(c.itemCode())))
            findings.add(new ChangeFinding(
                    f.rule().code(),
                    f.rule().severity() == Severity.ERROR
                            ? ChangeFinding.SeverityEnum.ERROR
                            : ChangeFinding.SeverityEnum.WARNING,
                    f.pointer(),
                    Words.pick(locale, f.rule().zh(), f.rule().en()),
                    Words.pick(locale, f.rule().fixZh(), f.rule().fixEn())));
        return findings;
    }
}
