package qingdan.handlers.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.ChangeFinding;
import qingdan.contract.model.ChangeItem;
import qingdan.contract.model.ElementDifference;
import qingdan.contract.model.ItemStatus;
import qingdan.registry.change.domain.ChangeFacts;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.domain.Effect;
import qingdan.registry.change.domain.Effects;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryCommand.AbolishItem;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryCommand.ResumeItem;
import qingdan.registry.domain.RegistryCommand.SuspendItem;
import qingdan.registry.event.ItemContent;

/** What a request does to each item (变更对照): the effect, what differs from the item in force, what the rules say. */
final class ChangeItems {
    private ChangeItems() {}

    static List<ChangeItem> of(ChangeFile file, ChangeFacts facts, Locale locale) {
        LocalDate asked = file.proposal().effectiveFrom();
        LocalDate day = asked == null ? facts.today() : asked;
        List<ChangeItem> items = new ArrayList<>();
        Stream.concat(Effects.of(file, day).stream(), Effects.afterTakeOver(file, day).stream())
                .forEach(effect -> {
                    if (effect instanceof Effect.OnItem on) items.add(item(file, on, facts, locale));
                });
        return items;
    }

    private static ChangeItem item(ChangeFile file, Effect.OnItem effect, ChangeFacts facts, Locale locale) {
        RegistryCommand command = effect.command();
        ItemHistory history = facts.item(command.itemCode());
        Optional<ItemVersion> now = history.versionOn(facts.today()).or(history::newest);
        String name = now.map(v -> v.content().name()).orElse("—");
        return switch (command) {
            case PublishItemVersion c ->
                item(c, c.content().name(), ChangeItem.EffectEnum.PUBLISH, history, now, facts)
                        .with(
                                Differences.of(before(file, history, now, c.content()), c.content(), locale),
                                ChangeFindings.of(file, effect, c, facts, locale));
            case AbolishItem c ->
                item(c, name, ChangeItem.EffectEnum.ABOLISH, history, now, facts)
                        .with(List.of(), ChangeFindings.refusal(file, effect, facts, locale));
            case SuspendItem c ->
                item(c, name, ChangeItem.EffectEnum.SUSPEND, history, now, facts)
                        .with(List.of(), ChangeFindings.refusal(file, effect, facts, locale));
            case ResumeItem c ->
                item(c, name, ChangeItem.EffectEnum.RESUME, history, now, facts)
                        .with(List.of(), ChangeFindings.refusal(file, effect, facts, locale));
        };
    }

    /**
     * The version in force, also when the proposal changes nothing in it; once the proposal itself is on the list, the version before.
     * Null only for a code that is new.
     */
    private static @Nullable ItemContent before(
            ChangeFile file, ItemHistory history, Optional<ItemVersion> now, ItemContent proposed) {
        List<ItemVersion> versions = history.versions();
        if (file.ended() == ChangeStatus.PUBLISHED)
            for (int i = versions.size() - 1; i >= 0; i--)
                if (versions.get(i).content().equals(proposed))
                    return i == 0 ? null : versions.get(i - 1).content();
        return now.map(ItemVersion::content).orElse(null);
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
}
